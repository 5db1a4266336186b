package org.newsgraph.rdf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.model.Analysis;
import org.newsgraph.model.Article;
import org.newsgraph.model.ArticleDetails;
import org.newsgraph.model.Byline;
import org.newsgraph.model.Claim;
import org.newsgraph.model.Dateline;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventName;
import org.newsgraph.model.Evidence;
import org.newsgraph.model.Link;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Modality;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Precision;
import org.newsgraph.model.Predicate;
import org.newsgraph.model.Publication;
import org.newsgraph.model.RelatedLink;
import org.newsgraph.model.Script;
import org.newsgraph.model.Span;
import org.newsgraph.model.Subtype;
import org.newsgraph.model.TimeExpression;
import org.newsgraph.model.TimeValue;

/** A small analysed article with one of each kind of thing; its graph is in article.trig. */
final class SampleAnalysis {

  static final String TITLE = "林远访问内罗毕";
  static final String TEXT = "挪威环境大臣林远周二抵达内罗毕，准备出席第五届蓝碳大会。他说，中挪两国将合作。\n天气晴朗。";
  static final Article ARTICLE =
      new Article(
          "folder/a.txt",
          Optional.of("https://news.example.org/world/20240312-lin"),
          TITLE,
          Optional.of(
              new Publication(
                  OffsetDateTime.parse("2024-03-13T08:30:00+03:00"),
                  Publication.Source.BODY,
                  false)),
          Optional.of(Instant.parse("2024-03-13T09:00:01Z")),
          Optional.of("晨星新闻"),
          Optional.of("何笔"),
          "zh",
          Script.HANS,
          TEXT,
          List.of(
              new RelatedLink(
                  "https://news.example.org/world/20240301-hall",
                  "蓝碳大会将在内罗毕召开",
                  Optional.of("同一主题"))),
          ArticleDetails.of(
              new Byline(
                  Optional.of(
                      new Dateline(
                          "（晨星社蒙巴萨12日电）",
                          Optional.of("晨星社"),
                          List.of("蒙巴萨"),
                          Optional.of(LocalDate.of(2024, 3, 12)),
                          List.of("何笔"))),
                  List.of("何笔", "沈文"),
                  List.of("周编"),
                  Optional.of("晚报"))));

  private SampleAnalysis() {}

  static Analysis analysis() {
    return new Analysis(
        ARTICLE,
        List.of(
            span(TITLE), span("挪威环境大臣林远周二抵达内罗毕，准备出席第五届蓝碳大会。"), span("他说，中挪两国将合作。"), span("天气晴朗。")),
        List.of(minister(), nairobi(), norway(), congress(), china()),
        List.of(tuesday()),
        List.of(post()),
        List.of(),
        List.of(),
        List.of());
  }

  private static Entity minister() {
    return entity(EntityType.PERSON, null, "林远", EventName.NONE, null, "林远", "林远");
  }

  private static Entity nairobi() {
    return entity(EntityType.PLACE, Subtype.CITY, "内罗毕", EventName.NONE, null, "内罗毕", "内罗毕");
  }

  private static Entity norway() {
    Link link =
        new Link(
            "cldr:NO",
            "挪威",
            Map.of("en", List.of("Norway"), "zh-Hant", List.of("挪威")),
            List.of("http://www.wikidata.org/entity/Q20", "http://dbpedia.org/resource/Norway"),
            1.0,
            "cldr: name");
    Span pair = new Span(content().indexOf("中挪") + 1, content().indexOf("中挪") + 2);
    Entity whole = entity(EntityType.PLACE, Subtype.COUNTRY, "挪威", EventName.NONE, link, "挪威");
    List<Mention> mentions = new ArrayList<>(whole.mentions());
    mentions.add(
        new Mention(
            pair, EntityType.PLACE, Optional.of(Subtype.COUNTRY), "挪", "挪威", 0.75, "country-pair"));
    return new Entity(
        whole.id(),
        whole.type(),
        whole.subtype(),
        whole.name(),
        List.of("挪威", "挪"),
        mentions,
        whole.event(),
        whole.link());
  }

  private static Entity congress() {
    EventName name = new EventName(Optional.of("蓝碳大会"), Optional.of(5), Optional.of(2024));
    return entity(EntityType.EVENT, Subtype.CONFERENCE, "第五届蓝碳大会", name, null, "第五届蓝碳大会");
  }

  private static Entity china() {
    int at = content().indexOf("中挪");
    Mention mention =
        new Mention(
            new Span(at, at + 1),
            EntityType.PLACE,
            Optional.of(Subtype.COUNTRY),
            "中",
            "中国",
            0.75,
            "country-pair");
    return new Entity(
        "place/中国",
        EntityType.PLACE,
        Optional.of(Subtype.COUNTRY),
        "中国",
        List.of("中"),
        List.of(mention),
        EventName.NONE,
        Optional.empty());
  }

  private static TimeExpression tuesday() {
    LocalDate day = LocalDate.of(2024, 3, 12);
    return new TimeExpression(
        span("周二"),
        "周二",
        TimeValue.interval(
            day.atStartOfDay(),
            day.plusDays(1).atStartOfDay(),
            Precision.DAY,
            TimeValue.Anchor.PUBLICATION),
        "weekday");
  }

  private static Claim post() {
    return new Claim(
        "person/林远",
        Predicate.HOLDS_POST,
        Optional.of("place/挪威"),
        "环境大臣",
        span("环境大臣"),
        new Evidence(span("挪威环境大臣林远"), "post-before-name", 0.95),
        Polarity.POSITIVE,
        Modality.ASSERTED);
  }

  /** An entity that is named at the first, second ... place where these words stand. */
  private static Entity entity(
      EntityType type, Subtype kind, String name, EventName event, Link link, String... words) {
    List<Mention> mentions = new ArrayList<>();
    int from = 0;
    for (String word : words) {
      int at = content().indexOf(word, from);
      from = at + word.length();
      mentions.add(
          new Mention(
              new Span(at, from), type, Optional.ofNullable(kind), word, name, 0.98, "crf"));
    }
    return new Entity(
        Entity.idOf(type, name),
        type,
        Optional.ofNullable(kind),
        name,
        List.of(name),
        mentions,
        event,
        Optional.ofNullable(link));
  }

  private static Span span(String words) {
    int at = content().indexOf(words);
    return new Span(at, at + words.length());
  }

  private static String content() {
    return ARTICLE.content();
  }
}
