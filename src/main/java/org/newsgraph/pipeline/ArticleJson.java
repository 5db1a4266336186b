package org.newsgraph.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.newsgraph.model.Article;
import org.newsgraph.model.ArticleDetails;
import org.newsgraph.model.Byline;
import org.newsgraph.model.Dateline;
import org.newsgraph.model.Failure;
import org.newsgraph.model.PagePart;
import org.newsgraph.model.Publication;
import org.newsgraph.model.RelatedLink;

/**
 * One line of {@code newsgraph parse}: an article, or the reason why a file gave none.
 *
 * <p>Fields that are unknown are {@code null}, so that every line has the same ones; articles that
 * say who made them have one more, {@code byline}, and whole web pages {@code page}. Thread-safe.
 */
public final class ArticleJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ArticleJson() {}

  /** An article as one line of JSON, without the line's end. */
  public static String of(Article article) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("source", article.source());
    json.put("url", article.url().orElse(null));
    json.put("title", article.title());
    json.put("published", article.published().map(p -> time(p.time())).orElse(null));
    json.put("publishedFrom", article.published().map(p -> id(p.source())).orElse(null));
    json.put("fetched", article.fetched().map(Object::toString).orElse(null));
    json.put("publisher", article.publisher().orElse(null));
    json.put("author", article.author().orElse(null));
    json.put("language", article.language());
    json.put("script", article.script().iso15924());
    json.put("text", article.text());
    ArrayNode related = json.putArray("related");
    article.related().forEach(link -> related.add(related(link)));
    if (!article.details().byline().equals(Byline.NONE)) {
      json.set("byline", byline(article.details().byline()));
    }
    if (article.details().ofWebPage()) {
      json.set("page", page(article.details()));
    }
    return json.toString();
  }

  private static ObjectNode byline(Byline byline) {
    ObjectNode json = MAPPER.createObjectNode();
    json.set("dateline", byline.dateline().map(ArticleJson::dateline).orElse(null));
    putAll(byline.authors(), json.putArray("authors"));
    putAll(byline.editors(), json.putArray("editors"));
    json.put("source", byline.source().orElse(null));
    return json;
  }

  private static ObjectNode dateline(Dateline dateline) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("text", dateline.text());
    json.put("agency", dateline.agency().orElse(null));
    putAll(dateline.places(), json.putArray("places"));
    json.put("day", dateline.day().map(Object::toString).orElse(null));
    putAll(dateline.reporters(), json.putArray("reporters"));
    return json;
  }

  private static void putAll(List<String> values, ArrayNode array) {
    values.forEach(array::add);
  }

  private static ObjectNode page(ArticleDetails details) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("modified", details.modified().map(ArticleJson::time).orElse(null));
    json.put("section", details.section().orElse(null));
    ArrayNode tags = json.putArray("tags");
    details.tags().forEach(tags::add);
    json.put("image", details.image().orElse(null));
    ArrayNode captions = json.putArray("captions");
    details.captions().forEach(captions::add);
    details.part().ifPresent(part -> json.set("part", part(part)));
    ObjectNode origins = json.putObject("from");
    details.origins().forEach(origins::put);
    return json;
  }

  private static ObjectNode part(PagePart part) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("whole", part.whole());
    json.put("number", part.number());
    json.put("next", part.next().orElse(null));
    return json;
  }

  /** A failure as one line of JSON, without the line's end. */
  public static String of(Failure failure) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("source", failure.source());
    json.put("error", failure.reason());
    return json.toString();
  }

  private static ObjectNode related(RelatedLink link) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("url", link.url());
    json.put("title", link.title());
    json.put("rubric", link.rubric().orElse(null));
    return json;
  }

  private static String time(OffsetDateTime time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
  }

  private static String id(Publication.Source source) {
    return source.name().toLowerCase(Locale.ROOT);
  }
}
