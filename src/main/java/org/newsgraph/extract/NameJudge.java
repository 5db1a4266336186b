package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.extract.known.NameTable;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Span;
import org.newsgraph.model.Subtype;

/**
 * Joins what the trained recogniser sees with what the rules found: the model decides on people,
 * places and organizations, the rules on events and on what names nothing; of what both find, the
 * rules know the full name and the finer kind, and the model how sure it is. Thread-safe.
 */
final class NameJudge {

  private static final String RULE = "learned";

  private final NameModel model;
  private final NameTable known;

  NameJudge(NameModel model, NameTable known) {
    this.model = Objects.requireNonNull(model, "model");
    this.known = Objects.requireNonNull(known, "known");
  }

  private record Key(Span span, EntityType type) {}

  /**
   * The names that hold, in the order of the text. They do not overlap, but for the places and
   * organizations within the name of an event (巴黎奥运会), which are names of their own.
   *
   * @param ruled what the rules decided on
   * @param nothing what certainly names nothing
   */
  List<Candidate> decide(Doc doc, List<Candidate> ruled, List<Span> nothing) {
    List<Candidate> events = ruled.stream().filter(NameJudge::isRules).toList();
    List<Candidate> names = new ArrayList<>(events);
    List<Candidate> inEvents = new ArrayList<>();
    for (Candidate name : found(doc, ruled, nothing)) {
      if (events.stream().anyMatch(e -> isWithin(name.span(), e.span()))) {
        inEvents.add(name);
      } else if (isFree(name.span(), events.stream().map(Candidate::span).toList())) {
        names.add(name);
      }
    }
    names.sort(Comparator.comparing(Candidate::span));
    List<Candidate> result = new ArrayList<>(DocumentMemory.mend(doc, names));
    result.addAll(inEvents);
    result.sort(Comparator.comparing(Candidate::span));
    return result;
  }

  /** What the model finds, with what the rules know of it. */
  private List<Candidate> found(Doc doc, List<Candidate> ruled, List<Span> nothing) {
    Map<Key, Candidate> byRule = new HashMap<>();
    ruled.forEach(c -> byRule.put(new Key(c.span(), c.type().orElseThrow()), c));
    List<Candidate> names = new ArrayList<>();
    for (NameModel.Found raw : model.find(doc, ruled, known)) {
      Optional<NameModel.Found> mended = ModelErrors.mended(doc, raw, model.isArticle(doc));
      if (mended.isEmpty()) {
        continue;
      }
      NameModel.Found name = mended.get();
      Span span = withoutMarks(doc, name.span());
      if (isName(span.in(doc.text()), name.type())
          && !isOfPost(doc, span, name.type())
          && isFree(span, nothing)) {
        Candidate rule = byRule.get(new Key(span, name.type()));
        names.add(rule == null ? name(doc, span, name) : rule.withConfidence(name.confidence()));
      }
    }
    return names;
  }

  private static boolean isFree(Span span, List<Span> taken) {
    return taken.stream().noneMatch(t -> t.overlaps(span) && !isWithin(t, span));
  }

  /** 莱特希泽（Robert is 莱特希泽: a name ends before a bracket that is not closed in it. */
  private static Span withoutMarks(Doc doc, Span span) {
    int begin = span.begin();
    int end = span.end();
    for (int i = begin + 1; i < end; i++) {
      char c = doc.charAt(i);
      if ("（(".indexOf(c) >= 0 && "）)".indexOf(doc.charAt(end - 1)) < 0) {
        end = i;
      }
    }
    while (begin < end - 1 && isMark(doc.charAt(begin))) {
      begin++;
    }
    while (begin < end - 1 && isMark(doc.charAt(end - 1)) && !isClosed(doc, begin, end)) {
      end--;
    }
    return new Span(begin, end);
  }

  private static boolean isMark(char c) {
    return !Character.isLetterOrDigit(c) && "《“「".indexOf(c) < 0;
  }

  /** Whether what the last mark closes is opened within the name. */
  private static boolean isClosed(Doc doc, int begin, int end) {
    int kind = "）)》”」".indexOf(doc.charAt(end - 1));
    String name = doc.text().substring(begin, end - 1);
    return kind >= 0 && name.indexOf("（(《“「".charAt(kind)) >= 0;
  }

  /** What has no letter names nothing, nor does an office that any town has. */
  private static boolean isName(String text, EntityType type) {
    return text.chars().anyMatch(Character::isLetter)
        && !(type == EntityType.ORGANIZATION && Lexicon.get().isNeverOrganization(text));
  }

  /**
   * 外交部 in the word 外交部长 is a post and no ministry; of single sentences some sources of labels see
   * it otherwise.
   */
  private boolean isOfPost(Doc doc, Span span, EntityType type) {
    return type == EntityType.ORGANIZATION
        && model.isArticle(doc)
        && doc.charAt(span.end()) == '长'
        && !doc.endsWord(span.end());
  }

  /** What the model knows nothing of. */
  private static boolean isRules(Candidate c) {
    return c.is(EntityType.EVENT);
  }

  /** Whether a span is but a part of a longer name. */
  private static boolean isWithin(Span part, Span name) {
    return name.contains(part) && name.length() > part.length();
  }

  private static Candidate name(Doc doc, Span span, NameModel.Found found) {
    Candidate name = Candidate.name(doc, span, found.type(), found.confidence(), RULE);
    if (found.type() == EntityType.PLACE && span.length() == 1) {
      char c = name.name().charAt(0);
      if (Abbreviations.get().isAbbreviation(c)) {
        Abbreviations.Reading reading = Abbreviations.get().read(c, "", doc.text());
        return name.withName(reading.name()).with(reading.subtype());
      }
    }
    return name.with(subtype(name));
  }

  private static Optional<Subtype> subtype(Candidate name) {
    return name.is(EntityType.ORGANIZATION)
        ? CompoundHeads.endingAt(name.name(), name.name().length(), 0)
            .flatMap(CompoundHeads.Head::subtype)
        : Optional.empty();
  }
}
