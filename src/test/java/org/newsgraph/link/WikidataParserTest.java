package org.newsgraph.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lines of dumps as Wikidata writes them, with what is rare in them. */
class WikidataParserTest {

  private static Optional<WikidataItem> parse(String line) throws IOException {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    return new WikidataParser().parse(bytes, 0, bytes.length);
  }

  private static WikidataItem item(String claims) throws IOException {
    return parse(
            """
            {"type":"item","id":"Q42","labels":{"zh":{"language":"zh","value":"林远"},
            "mul":{"language":"mul","value":"Lin Yuan"}},"descriptions":{},"aliases":{},
            "claims":{%s},"sitelinks":{},"lastrevid":7}\
            """
                .formatted(claims))
        .orElseThrow();
  }

  private static String snak(String property, String kind, String value) {
    String data =
        value.isEmpty() ? "" : ",\"datavalue\":{\"value\":" + value + ",\"type\":\"time\"}";
    return """
    {"snaktype":"%s","property":"%s","hash":"ab"%s,"datatype":"time"}\
    """
        .formatted(kind, property, data);
  }

  private static String q(int id) {
    return "{\"entity-type\":\"item\",\"numeric-id\":" + id + ",\"id\":\"Q" + id + "\"}";
  }

  private static String time(String time) {
    return "{\"time\":\"" + time + "\",\"timezone\":0,\"before\":0,\"after\":0,\"precision\":11}";
  }

  private static String statement(String main, String rank, String qualifiers) {
    return """
    {"mainsnak":%s,"type":"statement","qualifiers":{%s},"qualifiers-order":[],"id":"Q42$1",
    "rank":"%s","references":[{"hash":"x","snaks":{},"snaks-order":[]}]}\
    """
        .formatted(main, qualifiers, rank);
  }

  private static String held(String from, String to) {
    String qualifiers =
        List.of(from, to).stream()
            .filter(snak -> !snak.isEmpty())
            .map(snak -> "\"" + (snak.contains("P580") ? "P580" : "P582") + "\":[" + snak + "]")
            .reduce((a, b) -> a + "," + b)
            .orElse("");
    return "\"P39\":[" + statement(snak("P39", "value", q(30461)), "normal", qualifiers) + "]";
  }

  private static WikidataItem.Post post(String from, String to) throws IOException {
    return item(held(from, to)).posts().get(0);
  }

  private static int day(int year, int month, int day) {
    return (int) LocalDate.of(year, month, day).toEpochDay();
  }

  @Test
  void whatIsNoItemIsPassedOver() throws IOException {
    assertThat(
            parse(
                "{\"type\":\"lexeme\",\"id\":\"L7\",\"lemmas\":{\"zh\":{\"language\":\"zh\",\"value\":\"水\"}},"
                    + "\"lexicalCategory\":\"Q1084\",\"language\":\"Q7850\",\"claims\":{},\"forms\":[],\"senses\":[]}"))
        .isEmpty();
    assertThat(
            parse(
                "{\"type\":\"property\",\"datatype\":\"wikibase-item\",\"id\":\"P31\","
                    + "\"labels\":{\"zh\":{\"language\":\"zh\",\"value\":\"隶属于\"}},\"claims\":{}}"))
        .isEmpty();
    assertThat(parse("{\"entity\":\"Q1\",\"redirect\":\"Q2\"}")).isEmpty();
    assertThat(
            parse(
                "{\"type\":\"item\",\"id\":\"Q99999999999\",\"labels\":{\"zh\":{\"language\":\"zh\",\"value\":\"甲乙\"}}}"))
        .isEmpty();
  }

  @Test
  void emptyPartsAreListsOrObjects() throws IOException {
    assertThat(
            parse(
                "{\"type\":\"item\",\"id\":\"Q5\",\"labels\":{\"zh\":{\"language\":\"zh\",\"value\":\"人\"}},"
                    + "\"descriptions\":[],\"aliases\":[],\"claims\":[],\"sitelinks\":[]},"))
        .isPresent();
  }

  @Test
  void deprecatedStatementsAndThoseWithoutAValueSayNothing() throws IOException {
    WikidataItem item =
        item(
            "\"P31\":["
                + statement(snak("P31", "value", q(5)), "normal", "")
                + ","
                + statement(snak("P31", "value", q(6)), "deprecated", "")
                + ","
                + statement(snak("P31", "somevalue", ""), "normal", "")
                + ","
                + statement(snak("P31", "novalue", ""), "normal", "")
                + "]");
    assertThat(item.classes()).containsExactly(5);
  }

  @Test
  void anUnknownEndIsAnEndAndNoValueIsNone() throws IOException {
    String from = snak("P580", "value", time("+2015-03-00T00:00:00Z"));
    assertThat(post(from, "").from()).isEqualTo(day(2015, 3, 1));
    assertThat(post(from, snak("P582", "novalue", "")).to()).isEqualTo(WikidataItem.OPEN);
    assertThat(post(from, snak("P582", "somevalue", "")).to())
        .isNotEqualTo(WikidataItem.OPEN)
        .isLessThan(day(1, 1, 1));
  }

  @Test
  void yearsBeforeOurEraArePast() throws IOException {
    WikidataItem.Post consul =
        post(
            snak("P580", "value", time("-0044-01-01T00:00:00Z")),
            snak("P582", "value", time("-0044-03-15T00:00:00Z")));
    assertThat(consul.from()).isEqualTo(day(-44, 1, 1));
    assertThat(consul.to()).isEqualTo(day(-44, 3, 15));
    assertThat(post("", snak("P582", "value", time("-13798000000-00-00T00:00:00Z"))).to())
        .isNotEqualTo(WikidataItem.OPEN)
        .isLessThan(day(-1000, 1, 1));
  }

  @Test
  void coordinatesOfAnotherGlobeAreNoPlaceOnEarth() throws IOException {
    String point = "{\"latitude\":8.5,\"longitude\":31.25,\"altitude\":null,\"globe\":\"%s\"}";
    String there = "http://www.wikidata.org/entity/Q405";
    String here = "http://www.wikidata.org/entity/Q2";
    assertThat(
            item("\"P625\":["
                    + statement(snak("P625", "value", point.formatted(there)), "normal", "")
                    + "]")
                .point())
        .isEmpty();
    assertThat(
            item("\"P625\":["
                    + statement(snak("P625", "value", point.formatted(here)), "normal", "")
                    + "]")
                .point())
        .containsExactly(8.5, 31.25);
  }
}
