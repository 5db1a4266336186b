package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Span;
import org.newsgraph.model.Subtype;
import org.newsgraph.text.ChineseScript;

/**
 * What is known of a name somewhere in an article helps elsewhere in it: its type where another is
 * less sure, its place where nobody saw it, its borders where it was cut.
 */
final class DocumentMemory {

  private static final String RULE = "seen-elsewhere";
  private static final String GLUED_BEHIND = "对为曾在与说称和也将已是于从则不又及向被让昨今前指表认告强还就便都访通赢遭";
  private static final String GLUED_BEFORE = "由于在对与向和从据为被让是继因替给自获赢指挺";
  private static final Set<String> SURNAMES = Table.words("surnames.tsv");
  private static final double SURE = 0.85;

  /** A name of less confidence may have a word glued to it ... */
  private static final double DOUBT = 0.8;

  /** ... of so many characters. */
  private static final int LONGEST_GLUED = 2;

  private static final double CUE_WEIGHT = 10;

  /** What the article says of one string. */
  private static final class Known {
    private final Map<EntityType, Double> votes = new EnumMap<>(EntityType.class);
    private Candidate best;
    private int count;

    void add(Candidate c) {
      double weight = c.rule().equals(PersonCueRecogniser.RULE) ? CUE_WEIGHT : 1;
      votes.merge(c.type().orElseThrow(), weight * c.confidence(), Double::sum);
      count++;
      if (best == null || c.confidence() > best.confidence()) {
        best = c;
      }
    }

    EntityType type() {
      return votes.entrySet().stream()
          .max(
              Map.Entry.<EntityType, Double>comparingByValue()
                  .thenComparing(e -> e.getKey() == best.type().orElseThrow()))
          .orElseThrow()
          .getKey();
    }

    boolean isSure() {
      return best.confidence() >= SURE || count > 1 && best.confidence() >= 0.75;
    }
  }

  private final Doc doc;
  private final Map<String, Known> known = new TreeMap<>();
  private final Trie<Candidate> wanted = new Trie<>();

  private DocumentMemory(Doc doc) {
    this.doc = doc;
  }

  /** The names of a text, mended with what is known of each from its other places. */
  static List<Candidate> mend(Doc doc, List<Candidate> names) {
    DocumentMemory raw = new DocumentMemory(doc);
    names.forEach(raw::learn);
    List<Candidate> trimmed = names.stream().map(raw::trimmed).toList();
    DocumentMemory memory = new DocumentMemory(doc);
    trimmed.forEach(memory::learn);
    memory.learnParts();
    List<Candidate> result = new ArrayList<>();
    trimmed.forEach(c -> result.add(memory.retyped(c)));
    memory.want();
    result.addAll(memory.search(result));
    return Resolver.resolve(doc.text().length(), result);
  }

  private void learn(Candidate c) {
    if (c.span().length() > 1) {
      known.computeIfAbsent(c.span().in(doc.text()), s -> new Known()).add(c);
    }
  }

  /** 惠勒 is a person where 泰德·惠勒 is one, whatever it was taken for. */
  private void learnParts() {
    for (Map.Entry<String, Known> e : List.copyOf(known.entrySet())) {
      if (e.getValue().type() == EntityType.PERSON && e.getValue().isSure()) {
        lastPart(e.getKey())
            .filter(part -> !Lexicon.get().isPlace(part))
            .map(known::get)
            .ifPresent(k -> k.votes.merge(EntityType.PERSON, 10.0, Double::sum));
      }
    }
  }

  /** 皮娜曾 is 皮娜 where that name stands elsewhere: the segmenter glued a word to it. */
  private Candidate trimmed(Candidate c) {
    if (!c.is(EntityType.PERSON) || c.span().length() < 3) {
      return c;
    }
    Span span = c.span();
    Span front = new Span(span.begin(), span.end() - 1);
    Span back = new Span(span.begin() + 1, span.end());
    boolean glued = GLUED_BEHIND.indexOf(doc.charAt(span.end() - 1)) >= 0 || isTooLong(span);
    if (glued && isKnownPerson(front)) {
      return Candidate.name(doc, front, EntityType.PERSON, 0.85, c.rule()).with(c.rank());
    }
    if (GLUED_BEFORE.indexOf(doc.charAt(span.begin())) >= 0 && isKnownPerson(back)) {
      return Candidate.name(doc, back, EntityType.PERSON, 0.85, c.rule()).with(c.rank());
    }
    return withoutWord(c);
  }

  /**
   * 林郑抗疫 is 林郑 where that stands again and again and the longer one, which is in doubt, does not.
   */
  private Candidate withoutWord(Candidate c) {
    Span span = c.span();
    boolean doubtful = c.confidence() < DOUBT && known.get(span.in(doc.text())).count == 1;
    for (int cut = 1; doubtful && cut <= LONGEST_GLUED && span.length() - cut >= 2; cut++) {
      Span front = new Span(span.begin(), span.end() - cut);
      Known k = known.get(front.in(doc.text()));
      if (k != null && k.count > 1 && k.type() == EntityType.PERSON && k.isSure()) {
        return Candidate.name(doc, front, EntityType.PERSON, k.best.confidence(), c.rule())
            .with(c.rank());
      }
    }
    return c;
  }

  /** 苏文清拥: a Chinese name has three characters at most, unless the family name has two. */
  private boolean isTooLong(Span span) {
    String name = span.in(doc.text());
    return name.length() == 4
        && SURNAMES.contains(name.substring(0, 1))
        && !SURNAMES.contains(name.substring(0, 2))
        && name.chars().allMatch(c -> ChineseScript.isHan((char) c));
  }

  private boolean isKnownPerson(Span span) {
    String text = span.in(doc.text());
    Known k = known.get(text);
    return k != null && k.type() == EntityType.PERSON && k.isSure()
        || Lexicon.get().find(text).filter(e -> e.type() == EntityType.PERSON).isPresent();
  }

  private Candidate retyped(Candidate c) {
    Known k = known.get(c.span().in(doc.text()));
    if (k == null || c.rank() == Candidate.Rank.CERTAIN || c.is(k.type())) {
      return c;
    }
    Optional<Subtype> subtype = k.best.is(k.type()) ? k.best.subtype() : Optional.empty();
    return new Candidate(
        c.span(), Optional.of(k.type()), subtype, c.name(), 0.75, c.rank(), c.rule());
  }

  /** Collects the strings to look for: sure names, and the last parts of dotted names. */
  private void want() {
    Map<String, Candidate> parts = new LinkedHashMap<>();
    known.forEach(
        (text, k) -> {
          if (k.isSure() && k.best.is(k.type())) {
            wanted.put(text, k.best);
            if (k.type() == EntityType.PERSON) {
              lastPart(text).ifPresent(part -> parts.put(part, k.best));
            }
          }
        });
    parts.forEach(
        (part, best) -> {
          if (!known.containsKey(part) && !Lexicon.get().isPlace(part)) {
            wanted.put(part, best);
          }
        });
  }

  /** The part of a foreign name behind its last point, if it is long enough to stand alone. */
  static Optional<String> lastPart(String name) {
    for (int i = name.length() - 1; i > 0; i--) {
      if (PersonRecogniser.isDot(name.charAt(i))) {
        String part = name.substring(i + 1);
        return part.length() >= 2 ? Optional.of(part) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private List<Candidate> search(List<Candidate> names) {
    List<Candidate> sorted = new ArrayList<>(names);
    sorted.sort(Comparator.comparing(Candidate::span));
    List<Candidate> found = new ArrayList<>();
    int next = 0;
    int from = 0;
    while (from < doc.text().length()) {
      while (next < sorted.size() && sorted.get(next).span().end() <= from) {
        next++;
      }
      int begin = from;
      Trie.Hit<Candidate> hit =
          wanted.longest(doc.text(), begin, end -> fits(new Span(begin, end)));
      if (hit != null && mayTake(new Span(begin, hit.end()), sorted, next)) {
        found.add(again(new Span(begin, hit.end()), hit.value()));
        from = hit.end();
      } else {
        from++;
      }
    }
    return found;
  }

  /** Short strings must fill whole words; of longer ones one border is enough. */
  private boolean fits(Span span) {
    boolean begins = doc.beginsWord(span.begin());
    boolean ends = doc.endsWord(span.end());
    boolean whole = span.length() <= 2 || doc.charAt(span.end()) == '长';
    return whole ? begins && ends : begins || ends && span.length() > 3;
  }

  /** Whether no other name lies there but shorter, less certain ones within the span. */
  private static boolean mayTake(Span span, List<Candidate> sorted, int next) {
    for (int i = next; i < sorted.size() && sorted.get(i).span().begin() < span.end(); i++) {
      Candidate other = sorted.get(i);
      if (other.span().overlaps(span)
          && (other.span().equals(span)
              || !span.contains(other.span())
              || other.rank() == Candidate.Rank.CERTAIN)) {
        return false;
      }
    }
    return true;
  }

  private Candidate again(Span span, Candidate best) {
    String text = span.in(doc.text());
    boolean same = text.length() == best.span().length();
    return new Candidate(
        span,
        best.type(),
        best.subtype(),
        same ? best.name() : text,
        Math.min(0.8, best.confidence()),
        Candidate.Rank.WHOLE,
        RULE);
  }
}
