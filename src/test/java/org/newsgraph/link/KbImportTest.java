package org.newsgraph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Subtype;

class KbImportTest {

  @TempDir Path folder;

  /** A small dump in the form of Wikidata's: a list, a line an item, empty objects as lists. */
  private static final List<String> DUMP =
      List.of(
          item(6001, "\"zh\":\"海滨国\",\"en\":\"Seaside\"", "P31", q(6256), "P297", text("QX")),
          item(515, "\"en\":\"city\"", "P279", q(486972)),
          item(7001, "\"en\":\"port city\"", "P279", q(515)),
          item(
              6002,
              "\"zh\":\"燈塔港\",\"zh-hans\":\"灯塔港\",\"en\":\"Lantern Port\"",
              "P31",
              q(7001),
              "P17",
              q(6001),
              "P131",
              q(6003),
              "P625",
              "{\"latitude\":12.5,\"longitude\":-7.25,\"altitude\":null}"),
          item(6003, "\"zh\":\"蓝河省\"", "P31", q(2221906), "P17", q(6001)),
          item(6004, "\"zh\":\"海滨国总统\"", "P31", q(4), "P1001", q(6001)),
          person(),
          item(6006, "\"en\":\"Nobody\"", "P31", q(5)),
          item(6007, "\"zh\":\"某篇论文\"", "P31", q(13442814)));

  private static String q(int id) {
    return "{\"entity-type\":\"item\",\"numeric-id\":" + id + ",\"id\":\"Q" + id + "\"}";
  }

  private static String text(String value) {
    return "\"" + value + "\"";
  }

  private static String statement(String property, String value, String rest) {
    return "{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\""
        + property
        + "\",\"datavalue\":{\"value\":"
        + value
        + ",\"type\":\"any\"},\"datatype\":\"any\"},\"type\":\"statement\",\"id\":\"x\","
        + rest
        + "\"rank\":\"normal\"}";
  }

  private static String item(int id, String labels, String... claims) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < claims.length; i += 2) {
      all.add("\"" + claims[i] + "\":[" + statement(claims[i], claims[i + 1], "") + "]");
    }
    return line(id, labels, "[]", String.join(",", all), "[]");
  }

  private static String line(
      int id, String labels, String aliases, String claims, String sitelinks) {
    String written =
        labels.replaceAll(
            "\"([a-z-]+)\":(\"[^\"]+\")", "\"$1\":{\"language\":\"$1\",\"value\":$2}");
    return "{\"type\":\"item\",\"id\":\"Q"
        + id
        + "\",\"labels\":{"
        + written
        + "},\"descriptions\":[],\"aliases\":"
        + aliases
        + ",\"claims\":{"
        + claims
        + "},\"sitelinks\":"
        + sitelinks
        + ",\"lastrevid\":1}";
  }

  private static String person() {
    String days =
        "\"qualifiers\":{\"P580\":[{\"snaktype\":\"value\",\"property\":\"P580\",\"datavalue\":{\"value\":{\"time\":"
            + "\"+2015-03-00T00:00:00Z\",\"precision\":10},\"type\":\"time\"}}],\"P582\":[{\"snaktype\":"
            + "\"value\",\"property\":\"P582\",\"datavalue\":{\"value\":{\"time\":\"+2020-06-01T00:00:00Z\"},\"type\":\"time\"}}]},";
    return line(
        6005,
        "\"zh-tw\":\"安·米爾\",\"zh-cn\":\"安·米勒\",\"en\":\"Ann Mill\"",
        "{\"zh\":[{\"language\":\"zh\",\"value\":\"米勒總統\"}],\"en\":[{\"language\":\"en\",\"value\":\"A."
            + " Mill\"}]}",
        "\"P31\":["
            + statement("P31", q(5), "")
            + "],\"P27\":["
            + statement("P27", q(6001), "")
            + "],\"P39\":["
            + statement("P39", q(6004), days)
            + "]",
        "{\"enwiki\":{\"site\":\"enwiki\",\"title\":\"Ann"
            + " Mill\",\"badges\":[]},\"zhwiki\":{\"site\":\"zhwiki\",\"title\":\"安·米勒\"}}");
  }

  private interface Packing {
    OutputStream pack(OutputStream out) throws IOException;
  }

  private Path dump(String name, List<String> lines, Packing packing) throws IOException {
    Path path = folder.resolve(name);
    try (OutputStream out = packing.pack(Files.newOutputStream(path))) {
      out.write(("[\n" + String.join(",\n", lines) + "\n]\n").getBytes("UTF-8"));
    }
    return path;
  }

  private CompactFile imported(Path dump) throws IOException {
    Path target = folder.resolve("base.kb");
    new KbImport(dump, target, n -> {}).run();
    return CompactFile.open(target);
  }

  @Test
  void takesPeopleAndPlacesWithChineseNames() throws IOException {
    CompactFile base = imported(dump("d.json.gz", DUMP, GZIPOutputStream::new));
    assertThat(base.size()).isEqualTo(4);
    assertThat(base.id()).isEqualTo("wikidata");
    Entry person = base.find(Names.fold("安·米爾")).get(0);
    assertThat(person.type()).isEqualTo(EntityType.PERSON);
    assertThat(person.label()).isEqualTo("安·米勒");
    assertThat(person.key()).isEqualTo("wikidata:Q6005");
    assertThat(person.iris())
        .containsExactly(
            "http://dbpedia.org/resource/Ann_Mill", "http://www.wikidata.org/entity/Q6005");
    assertThat(person.labels().get("en")).containsExactly("Ann Mill", "A. Mill");
    assertThat(person.labels().get("zh-Hant")).contains("安·米爾", "米勒總統");
    assertThat(person.facts().prior()).isEqualTo(2);
    assertThat(base.find(Names.fold("A. Mill"))).containsExactly(person);
    assertThat(base.find("某篇论文")).isEmpty();
    assertThat(base.find("nobody")).isEmpty();
  }

  @Test
  void knowsWhoHeldWhichPostWhen() throws IOException {
    Entry person = imported(dump("d.json", DUMP, out -> out)).find("安米勒").get(0);
    assertThat(person.facts().country()).contains("QX");
    assertThat(person.facts().tenures())
        .containsExactly(
            new Tenure(
                "总统",
                "QX",
                Optional.of(LocalDate.of(2015, 3, 1)),
                Optional.of(LocalDate.of(2020, 6, 1))));
  }

  @Test
  void knowsWherePlacesLieAndWhatClassesAreBelowOthers() throws IOException {
    Entry port =
        imported(dump("d.json.bz2", DUMP, BZip2CompressorOutputStream::new)).find("灯塔港").get(0);
    assertThat(port.type()).isEqualTo(EntityType.PLACE);
    assertThat(port.subtype()).contains(Subtype.CITY);
    assertThat(port.facts().division()).contains("蓝河省");
    assertThat(port.facts().country()).contains("QX");
    assertThat(port.facts().point().orElseThrow().longitude()).isEqualTo(-7.25);
    assertThat(port.labels().get("zh-Hant")).containsExactly("燈塔港");
  }

  @Test
  void aLineThatIsNoJsonIsLeftOut() throws IOException {
    List<String> lines = new ArrayList<>(DUMP);
    lines.add(3, "{\"type\":\"item\",\"id\":\"Q1\",\"labels\":{\"zh\":{");
    Path dump = dump("broken.json", lines, out -> out);
    Path target = folder.resolve("b.kb");
    KbImport.Counts counts = new KbImport(dump, target, n -> {}).run();
    assertThat(counts.unreadable()).isEqualTo(1);
    assertThat(counts.entries()).isEqualTo(4);
    try (var files = Files.list(folder)) {
      assertThat(files).as("nothing is left beside it").containsExactlyInAnyOrder(dump, target);
    }
  }

  @Test
  void saysWhatIsNoDump() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "今天下雨\n明天也下\n");
    assertThatThrownBy(() -> new KbImport(text, folder.resolve("x.kb"), n -> {}).run())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("latest-all.json.gz");
  }

  /** What is cut off behind a checkpoint is read again; what lies before is not. */
  @Test
  void goesOnWhereItWas() throws IOException {
    Path dump = dump("d.json", DUMP, out -> out);
    Path whole = folder.resolve("whole.kb");
    new KbImport(dump, whole, n -> {}).run();
    Path target = folder.resolve("resumed.kb");
    assertThatThrownBy(() -> new KbImport(dump, target, n -> stop(), 4).run())
        .hasMessageContaining("stopped");
    KbImport.Counts counts = new KbImport(dump, target, n -> {}, 4).run();
    assertThat(counts.resumedAt()).isEqualTo(4);
    assertThat(counts.records()).isEqualTo(DUMP.size());
    assertThat(target).hasSameBinaryContentAs(whole);
  }

  private int calls;

  private void stop() {
    if (++calls == 2) {
      throw new IllegalStateException("stopped");
    }
  }

  @Test
  void anImportedBaseLinks() throws IOException {
    Path target = folder.resolve("base.kb");
    new KbImport(dump("d.json", DUMP, out -> out), target, n -> {}).run();
    Linker linker = new Linker(List.of(CompactBase.open(target)));
    Articles article = Articles.of("安·米爾訪問燈塔港。").entity(EntityType.PERSON, "安·米爾");
    assertThat(linker.link(article.extraction()).entities())
        .filteredOn(entity -> entity.type() == EntityType.PERSON)
        .singleElement()
        .satisfies(e -> assertThat(e.link().orElseThrow().key()).isEqualTo("wikidata:Q6005"));
  }

  @Test
  void resultsOfQueriesMakeABaseToo() throws IOException {
    Path csv =
        Files.writeString(
            folder.resolve("r.csv"),
            "item,type,zh,alias,en,country,coord,sitelinks\n"
                + "http://www.wikidata.org/entity/Q9,place,石码头,石碼頭,Stone Pier,QX,Point(-7.25"
                + " 12.5),12\n"
                + "http://www.wikidata.org/entity/Q9,place,石码头,老码头,Stone Pier,QX,Point(-7.25"
                + " 12.5),12\n");
    Path json =
        Files.writeString(
            folder.resolve("r.json"),
            "{\"head\":{\"vars\":[\"item\"]},\"results\":{\"bindings\":[{\"item\":{\"type\":\"uri\",\"value\":"
                + "\"http://www.wikidata.org/entity/Q8\"},\"type\":{\"value\":\"person\"},\"zh\":{\"value\":\"王小二\"}}]}}");
    assertThat(SparqlImport.is(csv)).isTrue();
    assertThat(SparqlImport.is(json)).isTrue();
    assertThat(SparqlImport.is(dump("d.json", DUMP, out -> out))).isFalse();
    Path target = folder.resolve("s.kb");
    assertThat(SparqlImport.run(csv, target)).isEqualTo(1);
    Entry pier = CompactFile.open(target).find("老码头").get(0);
    assertThat(pier.facts().point().orElseThrow().latitude()).isEqualTo(12.5);
    assertThat(pier.facts().prior()).isEqualTo(12);
    assertThat(SparqlImport.run(json, target)).isEqualTo(1);
    Path wrong =
        Files.writeString(folder.resolve("w.csv"), "item,type,zh\nhttp://x/Q1,planet,东西\n");
    assertThatThrownBy(() -> SparqlImport.run(wrong, target)).hasMessageContaining("'planet'");
  }
}
