package org.newsgraph.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page's JSON-LD says of the article, in any shape: an object, an array, a graph with
 * references, within another object. Broken JSON is searched for the plain values. Not thread-safe.
 */
final class JsonLd {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private static final Pattern WRAPPING =
      Pattern.compile(
          "^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|/\\*.*?\\*/|<!\\[CDATA\\[)|(?:-->|//\\s*\\]\\]>|\\]\\]>|;)\\s*$");
  private static final Pattern ARTICLE =
      Pattern.compile(".*(?:Article|BlogPosting|Report|LiveBlogPosting|Posting)");
  private static final Pattern VALUE =
      Pattern.compile(
          "\"(headline|datePublished|dateModified|articleSection)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){1,300})\"");
  private static final int DEEPEST = 8;
  private static final int MOST = 2_000;

  private final Map<String, JsonNode> byId = new HashMap<>();
  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> others = new ArrayList<>();
  private final Map<String, String> loose = new HashMap<>();
  private int seen;

  /** Reads the JSON-LD of a page's scripts. */
  static JsonLd of(List<Element> scripts) {
    JsonLd all = new JsonLd();
    scripts.forEach(script -> all.read(WRAPPING.matcher(script.data()).replaceAll("")));
    return all;
  }

  private void read(String json) {
    try {
      collect(MAPPER.readTree(json), 0);
    } catch (JsonProcessingException e) {
      Matcher matcher = VALUE.matcher(json);
      while (matcher.find()) {
        loose.putIfAbsent(matcher.group(1), matcher.group(2).replaceAll("\\\\(.)", "$1"));
      }
    }
  }

  private void collect(JsonNode node, int depth) {
    if (depth > DEEPEST || seen++ > MOST) {
      return;
    }
    if (node.isObject()) {
      if (node.path("@id").isTextual() && node.size() > 1) {
        byId.putIfAbsent(node.path("@id").asText(), node);
      }
      if (isArticle(node)) {
        articles.add(node);
      } else if (node.has("datePublished") && !type(node).equals("Comment")) {
        others.add(node);
      }
    }
    for (JsonNode child : node) {
      if (child.isContainerNode()) {
        collect(child, depth + 1);
      }
    }
  }

  private static boolean isArticle(JsonNode node) {
    return ARTICLE.matcher(type(node)).matches()
        && (node.has("headline") || node.has("datePublished"));
  }

  private static String type(JsonNode node) {
    JsonNode type = node.path("@type");
    return (type.isArray() ? type.path(0) : type).asText();
  }

  /** The values of a property of the article; the names, where they are objects. */
  List<String> values(String property) {
    for (List<JsonNode> nodes : List.of(articles, others)) {
      for (JsonNode node : nodes) {
        List<String> values = new ArrayList<>();
        add(node.path(property), values, 0);
        if (!values.isEmpty()) {
          return values;
        }
      }
    }
    return loose.containsKey(property) ? List.of(loose.get(property)) : List.of();
  }

  private void add(JsonNode value, List<String> values, int depth) {
    if (value.isTextual() && !value.asText().isBlank()) {
      values.add(Parser.unescapeEntities(value.asText(), false));
    } else if (value.isArray() && depth < DEEPEST) {
      value.forEach(one -> add(one, values, depth + 1));
    } else if (value.isObject() && depth < DEEPEST) {
      JsonNode node =
          value.size() == 1 ? byId.getOrDefault(value.path("@id").asText(), value) : value;
      for (String name : List.of("name", "url", "@id")) {
        if (node.has(name)) {
          add(node.path(name), values, depth + 1);
          return;
        }
      }
    }
  }
}
