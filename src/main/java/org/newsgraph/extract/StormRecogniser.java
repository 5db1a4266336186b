package org.newsgraph.extract;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Span;
import org.newsgraph.model.Subtype;

/**
 * Storms bear names of people and places: 台风哈格比, 飓风“桑迪”. Once the text has said so, the name alone
 * is the storm too.
 */
final class StormRecogniser implements Recogniser {

  private static final String RULE = "storm";
  private static final String KIND = "(?:超强台风|强台风|台风|飓风|热带风暴|热带气旋|气旋)";
  private static final Pattern QUOTED =
      Pattern.compile("(" + KIND + ")[“「『\"]([\\p{IsHan}·]{2,6})[”」』\"]");
  private static final Pattern KIND_BEFORE = Pattern.compile(KIND + "$");
  private static final Pattern BARE = Pattern.compile("(" + KIND + ")(?=[\\p{IsHan}])");

  @Override
  public void propose(Doc doc, Names names, Consumer<Candidate> out) {
    Map<String, String> storms = new TreeMap<>();
    Matcher quoted = QUOTED.matcher(doc.text());
    while (quoted.find()) {
      String full = quoted.group(1) + quoted.group(2);
      storms.putIfAbsent(quoted.group(2), full);
      out.accept(storm(new Span(quoted.start(), quoted.end()), full));
    }
    Matcher bare = BARE.matcher(doc.text());
    while (bare.find()) {
      nameAt(doc, names, bare.end())
          .ifPresent(name -> storms.putIfAbsent(name, bare.group(1) + name));
    }
    storms.forEach((name, full) -> everywhere(doc, name, full, out));
  }

  /** The name that begins where the kind of storm ends. */
  private static Optional<String> nameAt(Doc doc, Names names, int begin) {
    return names.all().stream()
        .filter(c -> c.span().begin() == begin && c.span().length() >= 2)
        .filter(c -> c.is(EntityType.PERSON) || Lexicon.get().find(c.name()).isEmpty())
        .map(c -> c.span().in(doc.text()))
        .findFirst();
  }

  private static void everywhere(Doc doc, String name, String full, Consumer<Candidate> out) {
    String text = doc.text();
    for (int i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + name.length())) {
      Matcher kind = KIND_BEFORE.matcher(text).region(Math.max(0, i - 4), i);
      int begin = kind.find() ? kind.start() : i;
      out.accept(storm(new Span(begin, i + name.length()), full));
    }
  }

  private static Candidate storm(Span span, String full) {
    return new Candidate(
        span,
        Optional.of(EntityType.EVENT),
        Optional.of(Subtype.DISASTER),
        full,
        0.9,
        Candidate.Rank.CERTAIN,
        RULE);
  }
}
