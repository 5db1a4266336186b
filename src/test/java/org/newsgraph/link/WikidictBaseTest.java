package org.newsgraph.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.link.Candidate.Certainty;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Link;

class WikidictBaseTest {

  private static final List<String> LIST =
      List.of(
          "习近平\tXi_Jinping\t1.0",
          "習近平\tXi_Jinping\t1.0",
          "习近平（しゅうきんぺい）\tXi_Jinping\t1.0",
          "马克龙\tWalter_McCrone\t1.0",
          "西蒙·伯明翰\tSimon_Birmingham\t1.0",
          "李国梁\tLi_Guoliang\t1.0",
          "李国梁（演员）\tLi_Guoliang_(actor)\t1.0",
          "王小明\tWang_Xiaoming\t1.0",
          "王小明\tOther_Title\t1.0",
          "陈大文\tChen_Dawen\t1.0",
          "陈大文（作家）\tSomebody_Else\t1.0",
          "李娜\tLi_Na\t1.0",
          "阿里巴巴\tAli_Baba\t1.0",
          "欧阳文山\tOuyang_Wenshan\t1.0",
          "维基百科的文章\tAnything\t1.0",
          "高尔夫球场\tGolf_course\t1.0",
          "杜拜城 - 维基百科\tDubai\t1.0",
          "关于杜拜城 - 维基百科\tDubai\t1.0",
          "http://zh.wikipedia.org/wiki/杜拜#.E7.BB\tDubai\t1.0",
          "习近平 - Wikipedia\tXi_Jinping\t1.0",
          "damaged line");

  @TempDir Path folder;
  private final List<String> warnings = new CopyOnWriteArrayList<>();

  /** A list in memory that counts how often it is read. */
  private static final class TestSource implements WikidictBase.Source {
    private final AtomicInteger opened = new AtomicInteger();

    @Override
    public String version() {
      return "test";
    }

    @Override
    public InputStream open() throws IOException {
      opened.incrementAndGet();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
        gzip.write(String.join("\n", LIST).getBytes(StandardCharsets.UTF_8));
      }
      return new ByteArrayInputStream(bytes.toByteArray());
    }
  }

  private final TestSource source = new TestSource();

  private WikidictBase base() {
    return new WikidictBase(folder, source, warnings::add);
  }

  @Test
  void proposesTitles() {
    assertThat(base().candidates("习近平", EntityType.PERSON))
        .singleElement()
        .satisfies(
            candidate -> {
              assertThat(candidate.certainty()).isEqualTo(Certainty.UNCONFIRMED);
              assertThat(candidate.entry().key()).isEqualTo("wikidict:Xi_Jinping");
              assertThat(candidate.entry().iris())
                  .containsExactly("http://dbpedia.org/resource/Xi_Jinping");
            });
    assertThat(base().candidates("无此人", EntityType.PERSON)).isEmpty();
    assertThat(base().candidates("习近平", EntityType.EVENT)).isEmpty();
  }

  @Test
  void aKindOfThingIsNothingByName() {
    assertThat(base().candidates("高尔夫球场", EntityType.PLACE)).isEmpty();
  }

  @Test
  void wordsOfLinksThatAreNoNamesAreLeftOut() {
    Entry dubai =
        new Entry(
            "test:dubai",
            EntityType.PLACE,
            java.util.Optional.empty(),
            "迪拜",
            java.util.Map.of(),
            false,
            List.of("http://dbpedia.org/resource/Dubai"));
    assertThat(base().furtherNames(dubai)).containsExactly("杜拜城");
  }

  @Test
  void leavesOutNamesOfSeveralBearers() {
    assertThat(base().candidates("李国梁", EntityType.PERSON)).isEmpty();
    assertThat(base().candidates("王小明", EntityType.PERSON)).isEmpty();
    assertThat(base().candidates("陈大文", EntityType.PERSON)).isEmpty();
  }

  @Test
  void makesItsTableOnceAndKeepsIt() throws IOException {
    base().candidates("习近平", EntityType.PERSON);
    int reads = source.opened.get();
    assertThat(reads).isPositive();
    base().candidates("习近平", EntityType.PERSON);
    assertThat(source.opened).hasValue(reads);
    assertThat(files()).containsExactly("wikidict-2-test.bin");
    assertThat(warnings).isEmpty();
  }

  @Test
  void makesADamagedTableAgain() throws IOException {
    base().candidates("习近平", EntityType.PERSON);
    Path table = folder.resolve("wikidict-2-test.bin");
    byte[] good = Files.readAllBytes(table);
    for (int length : new int[] {0, 10, good.length - 1}) {
      Files.write(table, java.util.Arrays.copyOf(good, length));
      assertThat(base().candidates("习近平", EntityType.PERSON)).hasSize(1);
      assertThat(Files.readAllBytes(table)).isEqualTo(good);
    }
    byte[] changed = good.clone();
    changed[good.length / 2] ^= 1;
    Files.write(table, changed);
    assertThat(base().candidates("习近平", EntityType.PERSON)).hasSize(1);
    assertThat(Files.readAllBytes(table)).isEqualTo(good);
  }

  @Test
  void warnsOnceAndGoesWithoutWhereNothingCanBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");
    WikidictBase base = new WikidictBase(file, source, warnings::add);
    assertThat(base.candidates("习近平", EntityType.PERSON)).isEmpty();
    assertThat(base.candidates("习近平", EntityType.PERSON)).isEmpty();
    assertThat(warnings).singleElement().asString().contains(file.toString());
  }

  @Test
  void canBeMadeByManyAtATime() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Integer>> found = new ArrayList<>();
      WikidictBase shared = base();
      for (int i = 0; i < 16; i++) {
        WikidictBase base = i % 2 == 0 ? shared : base();
        found.add(threads.submit(() -> base.candidates("习近平", EntityType.PERSON).size()));
      }
      for (Future<Integer> one : found) {
        assertThat(one.get()).isEqualTo(1);
      }
    } finally {
      threads.shutdown();
    }
    assertThat(files()).containsExactly("wikidict-2-test.bin");
    assertThat(warnings).isEmpty();
  }

  @Test
  void linksOnlyWhatIsConfirmed() {
    Linker linker = new Linker(List.of(base()));
    Articles article =
        Articles.of("习近平、马克龙、李娜、阿里巴巴、欧阳文山和西蒙·伯明翰（Simon Birmingham）到会。")
            .entity(EntityType.PERSON, "习近平")
            .entity(EntityType.PERSON, "马克龙")
            .entity(EntityType.PERSON, "李娜")
            .entity(EntityType.PERSON, "阿里巴巴")
            .entity(EntityType.PERSON, "欧阳文山")
            .entity(EntityType.PERSON, "西蒙·伯明翰", "Simon Birmingham");
    assertThat(linker.link(article.extraction()).entities())
        .filteredOn(entity -> entity.link().isPresent())
        .extracting(Entity::name, entity -> entity.link().map(Link::evidence).orElse(""))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("习近平", "wikidict: pinyin Xi Jinping"),
            org.assertj.core.groups.Tuple.tuple("欧阳文山", "wikidict: pinyin Ouyang Wenshan"),
            org.assertj.core.groups.Tuple.tuple("西蒙·伯明翰", "wikidict: Latin name Simon Birmingham"));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
