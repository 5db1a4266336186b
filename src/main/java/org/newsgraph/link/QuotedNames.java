package org.newsgraph.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Span;

/** Names in quotation marks behind a word that says what they are: 人权组织“纪念”. */
final class QuotedNames {

  private static final double CONFIDENCE = 0.7;
  private static final String RULE = "quoted-name";

  private static final Pattern QUOTED =
      Pattern.compile(
          "(?:"
              + Tables.resource("quoted_names.csv").stream()
                  .map(row -> row.get("word"))
                  .sorted(Comparator.comparingInt(String::length).reversed())
                  .collect(Collectors.joining("|"))
              + ")[“「『]([\\p{IsHan}A-Za-z0-9·]{2,10})[”」』]");

  private QuotedNames() {}

  /** The organizations that are named so, where nothing else is named. */
  static List<Mention> find(AnnotatedText text, BitSet taken) {
    List<Mention> found = new ArrayList<>();
    Matcher matcher = QUOTED.matcher(text.simplified());
    while (matcher.find()) {
      Span span = new Span(matcher.start(1), matcher.end(1));
      if (taken.get(span.begin(), span.end()).isEmpty()) {
        found.add(
            new Mention(
                span,
                EntityType.ORGANIZATION,
                Optional.empty(),
                text.article().textOf(span),
                matcher.group(1),
                CONFIDENCE,
                RULE));
      }
    }
    return found;
  }
}
