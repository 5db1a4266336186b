package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanTest {

  private static final Instant MONDAY = Instant.parse("2023-11-06T08:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2023-11-07T08:00:00Z");

  private static Version version(String graph, String hash, Instant fetched) {
    return new Version(graph, graph + ".txt", hash, fetched);
  }

  private static Plan plan(Version read, Version held) {
    return Plan.of(
        Map.of(read.graph(), read), held == null ? Map.of() : Map.of(held.graph(), held));
  }

  @Test
  void buildsWhatIsNew() {
    Plan plan = plan(version("a", "1", MONDAY), null);
    assertThat(plan.articles()).isEqualTo(1);
    assertThat(plan.replaced()).isEmpty();
  }

  @Test
  void leavesWhatIsUnchanged() {
    Plan plan = plan(version("a", "1", MONDAY), version("a", "1", MONDAY));
    assertThat(plan.work()).isEmpty();
    assertThat(plan.unchanged()).isEqualTo(1);
  }

  @Test
  void replacesWhatHasChanged() {
    Plan plan = plan(version("a", "2", TUESDAY), version("a", "1", MONDAY));
    assertThat(plan.articles()).isEqualTo(1);
    assertThat(plan.replaced()).containsExactly("a");
  }

  @Test
  void keepsALaterVersion() {
    Plan plan = plan(version("a", "1", MONDAY), version("a", "2", TUESDAY));
    assertThat(plan.work()).isEmpty();
    assertThat(plan.superseded()).isEqualTo(1);
  }

  @Test
  void analysesAgainWhatAnotherSoftwareAnalysed() {
    Plan plan = plan(version("a", "new software", MONDAY), version("a", "old", MONDAY));
    assertThat(plan.articles()).isEqualTo(1);
  }

  @Test
  void readsEachFileOnce() {
    Version one = new Version("a", "both.warc#1", "1", MONDAY);
    Version two = new Version("b", "both.warc#2", "2", MONDAY);
    Plan plan = Plan.of(Map.of("a", one, "b", two), Map.of());
    List<Path> files = List.of(Path.of("another.txt"), Path.of("both.warc"));
    assertThat(plan.files(files)).containsExactly(Path.of("both.warc"));
    assertThat(plan.articles()).isEqualTo(2);
  }

  @Test
  void theLastFetchedVersionIsTheOneThatCounts() {
    Version first = version("a", "9", MONDAY);
    Version later = version("a", "1", TUESDAY);
    Version unknown = version("a", "z", Instant.MIN);
    assertThat(Version.BY_AGE.compare(first, later)).isNegative();
    assertThat(Version.BY_AGE.compare(unknown, first)).isNegative();
    assertThat(Version.BY_AGE.compare(version("a", "8", MONDAY), first)).isNegative();
  }
}
