package org.newsgraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.nlp.decode.TableWriter;
import org.newsgraph.nlp.decode.Tables;

class PreparedModelsTest {

  @TempDir Path folder;
  private final List<String> warnings = new CopyOnWriteArrayList<>();
  private final List<String> prepared = new CopyOnWriteArrayList<>();
  private final AtomicInteger made = new AtomicInteger();

  private Tables tables(Path cache, Path model) {
    PreparedModels.Source source =
        new PreparedModels.Source("test", 1, List.of(model.toString()), this::make);
    return new PreparedModels(cache, prepared::add, warnings::add).tables(source);
  }

  private TableWriter make() {
    made.incrementAndGet();
    TableWriter out = new TableWriter();
    out.ints("numbers", new int[] {1, 2, 3});
    return out;
  }

  private Path model() throws IOException {
    return Files.writeString(folder.resolve("model"), "weights");
  }

  private List<Path> files(Path cache) throws IOException {
    try (Stream<Path> all = Files.list(cache)) {
      return all.toList();
    }
  }

  @Test
  void areMadeOnceForAModel() throws IOException {
    Path cache = folder.resolve("cache");
    tables(cache, model());
    tables(cache, model());
    assertThat(made).hasValue(1);
    Files.writeString(model(), "other weights");
    tables(cache, folder.resolve("model"));
    assertThat(made).hasValue(2);
    assertThat(files(cache)).hasSize(2);
    assertThat(prepared).containsExactly("test", "test");
    assertThat(warnings).isEmpty();
  }

  @Test
  void makeThoseGoThatNobodyUses() throws IOException {
    Path cache = Files.createDirectories(folder.resolve("cache"));
    FileTime longAgo = FileTime.from(Instant.now().minus(Duration.ofDays(91)));
    FileTime lately = FileTime.from(Instant.now().minus(Duration.ofDays(80)));
    Path unused = cache.resolve("test-0-0123456789abcdef.bin");
    Path used = cache.resolve("test-0-fedcba9876543210.bin");
    Path foreign = cache.resolve("test-notes.bin");
    for (Path file : List.of(unused, used, foreign)) {
      Files.setLastModifiedTime(Files.writeString(file, "tables"), longAgo);
    }
    Files.setLastModifiedTime(used, lately);
    tables(cache, model());
    assertThat(files(cache)).hasSize(3).contains(used, foreign).doesNotContain(unused);
  }

  @Test
  void rememberWhenTheyWereUsed() throws IOException {
    Path cache = folder.resolve("cache");
    Path model = model();
    tables(cache, model);
    Path file = files(cache).get(0);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(91))));
    tables(cache, model);
    assertThat(Files.getLastModifiedTime(file).toInstant())
        .isAfter(Instant.now().minus(Duration.ofDays(1)));
  }

  @Test
  void areMadeAgainWhereDamaged() throws IOException {
    Path cache = folder.resolve("cache");
    Path model = model();
    tables(cache, model);
    Path file = files(cache).get(0);
    byte[] good = Files.readAllBytes(file);
    byte[] changed = good.clone();
    changed[good.length - 64] ^= 1;
    for (byte[] bad : List.of(new byte[0], Arrays.copyOf(good, good.length - 1), changed)) {
      Files.write(file, bad);
      tables(cache, model);
      assertThat(Files.readAllBytes(file)).isEqualTo(good);
    }
    assertThat(made).hasValue(4);
  }

  @Test
  void areKeptInMemoryWhereNothingCanBeWritten() throws IOException {
    Path notAFolder = Files.writeString(folder.resolve("file"), "");
    assertThat(tables(notAFolder, model())).isNotNull();
    assertThat(warnings).singleElement().asString().contains(notAFolder.toString());
  }

  @Test
  void canBeMadeByManyAtATime() throws Exception {
    Path cache = folder.resolve("cache");
    Path model = model();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Tables>> all = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        all.add(threads.submit(() -> tables(cache, model)));
      }
      for (Future<Tables> one : all) {
        assertThat(one.get()).isNotNull();
      }
    } finally {
      threads.shutdown();
    }
    assertThat(files(cache)).hasSize(1);
    assertThat(warnings).isEmpty();
  }
}
