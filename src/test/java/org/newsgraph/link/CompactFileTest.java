package org.newsgraph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Location;
import org.newsgraph.model.Subtype;

class CompactFileTest {

  @TempDir Path folder;

  private static Entry entry(int i) {
    return new Entry(
        "test:" + i,
        EntityType.PLACE,
        Optional.of(Subtype.CITY),
        "地方" + i,
        Map.of("zh-Hans", List.of("地方" + i), "en", List.of("Place " + i)),
        false,
        List.of("http://example.org/" + i),
        new Facts(
            i,
            Optional.of("FR"),
            Optional.of("省"),
            Optional.of(new Location.Point(36.76, -3.05)),
            List.of(
                new Tenure("市长", "FR", Optional.of(LocalDate.of(2020, 7, 3)), Optional.empty()))));
  }

  private Path written(int entries) throws IOException {
    Path target = folder.resolve("base");
    try (CompactWriter writer = new CompactWriter(target, null)) {
      for (int i = 0; i < entries; i++) {
        writer.add(entry(i), List.of("地方" + i, "同名"));
      }
      writer.finish("test");
    }
    return target;
  }

  @Test
  void findsEachEntryByEachOfItsNames() throws IOException {
    CompactFile file = CompactFile.open(written(2000));
    assertThat(file.id()).isEqualTo("test");
    assertThat(file.size()).isEqualTo(2000);
    for (int i = 0; i < 2000; i++) {
      assertThat(file.find("地方" + i)).containsExactly(entry(i));
    }
    assertThat(file.find("同名")).hasSize(2000).first().isEqualTo(entry(0));
    assertThat(file.find("无名")).isEmpty();
  }

  @Test
  void nothingIsLeftBesideIt() throws IOException {
    written(3);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("base"));
    }
  }

  @Test
  void goesOnWhereItWasInterrupted() throws IOException {
    Path target = folder.resolve("resumed");
    CompactWriter.State state;
    try (CompactWriter first = new CompactWriter(target, null)) {
      first.add(entry(0), List.of("地方0"));
      state = first.flush();
      first.add(entry(99), List.of("地方99"));
    }
    try (CompactWriter second = new CompactWriter(target, state)) {
      second.add(entry(1), List.of("地方1"));
      second.finish("test");
    }
    CompactFile file = CompactFile.open(target);
    assertThat(file.size()).isEqualTo(2);
    assertThat(file.find("地方1")).containsExactly(entry(1));
    assertThat(file.find("地方99")).isEmpty();
  }

  @Test
  void saysThatAFileIsDamaged() throws IOException {
    Path target = written(10);
    byte[] bytes = Files.readAllBytes(target);
    bytes[bytes.length - 5] ^= 1;
    Files.write(target, bytes);
    assertThatThrownBy(() -> CompactFile.open(target)).hasMessageContaining("checksum");
    Files.write(target, java.util.Arrays.copyOf(bytes, bytes.length - 1));
    assertThatThrownBy(() -> CompactFile.open(target)).hasMessageContaining("damaged");
  }
}
