package org.newsgraph.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.extract.NameTrainer.Label;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.text.SecondSegmenter;

/**
 * Labels sentences of articles for training without a reader, by agreement: the names are those
 * that newsgraph finds in the whole article, and a sentence is kept only if the others who know
 * names – CoreNLP's recogniser, HanLP's segmenter, the rules – bear out all of them and see no
 * further one. Thread-safe.
 */
public final class AgreedNames {

  /** A name that the rules alone bear out must be as sure as this ... */
  private static final double SURE = 0.8;

  /** ... and any name as this. */
  private static final double LIKELY = 0.6;

  /** Shorter sentences show too little around a name ... */
  private static final int SHORTEST = 8;

  /** ... and longer ones are lists, or were not split. */
  private static final int LONGEST = 160;

  private final EntityFinder finder;
  private final EntityFinder rules = EntityFinder.rulesOnly();
  private final Recogniser stock = new CrfRecogniser();

  /**
   * @param options how the names are recognised
   * @param cache the folder that keeps the table of known names; made if missing
   */
  public AgreedNames(NameOptions options, Path cache) {
    this(Extractor.finder(options, cache));
  }

  AgreedNames(EntityFinder finder) {
    this.finder = Objects.requireNonNull(finder, "finder");
  }

  /**
   * A labelled sentence.
   *
   * @param text as it stands in the article
   * @param names counted from its beginning, in its order; may be none
   */
  public record Labelled(String text, List<Label> names) {
    public Labelled {
      names = List.copyOf(names);
    }
  }

  /** The sentences of an article on whose names all agree, in its order. */
  public List<Labelled> in(AnnotatedText article) {
    Doc doc = new Doc(article);
    Map<Label, Double> own = own(article);
    Set<Label> ruled = labels(rules.rule(doc).names());
    List<Candidate> tagged = new ArrayList<>();
    stock.propose(doc, new Names(doc, List.of()), tagged::add);
    Set<Label> stockNames = labels(tagged);
    List<Labelled> result = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      Span span = sentence.span();
      if (span.length() >= SHORTEST && span.length() <= LONGEST) {
        Set<Label> second = second(span, article.simplified());
        if (agree(span, own, List.of(stockNames, second), ruled)) {
          result.add(labelled(article, span, own.keySet()));
        }
      }
    }
    return result;
  }

  /** What the whole recognition finds, and how sure it is. */
  private Map<Label, Double> own(AnnotatedText article) {
    Map<Label, Double> result = new HashMap<>();
    for (Entity entity : finder.find(article)) {
      for (Mention mention : entity.mentions()) {
        result.put(new Label(mention.span(), entity.type()), mention.confidence());
      }
    }
    return result;
  }

  private static Set<Label> labels(List<Candidate> names) {
    return names.stream()
        .filter(c -> c.type().filter(AgreedNames::isName).isPresent())
        .map(c -> new Label(c.span(), c.type().orElseThrow()))
        .collect(Collectors.toSet());
  }

  private static boolean isName(EntityType type) {
    return NameModel.kind(type) >= 0;
  }

  private static Set<Label> second(Span sentence, String text) {
    Set<Label> result = new HashSet<>();
    for (SecondSegmenter.Word word : SecondSegmenter.read(sentence.in(text))) {
      int from = sentence.begin();
      Span span = new Span(from + word.span().begin(), from + word.span().end());
      word.name().ifPresent(type -> result.add(new Label(span, type)));
    }
    return result;
  }

  /** Whether others bear out all names of a sentence, and see none besides. */
  private static boolean agree(
      Span sentence, Map<Label, Double> own, List<Set<Label>> others, Set<Label> ruled) {
    List<Label> names = own.keySet().stream().filter(l -> sentence.contains(l.span())).toList();
    return isPlain(names)
        && names.stream().allMatch(name -> isBorneOut(name, own.get(name), others, ruled))
        && others.stream().allMatch(seen -> isKnown(sentence, seen, names))
        && isKnown(sentence, ruled, names);
  }

  /** Of names within names of events each source of labels makes something else. */
  private static boolean isPlain(List<Label> names) {
    return names.stream()
        .noneMatch(
            event ->
                !isName(event.type())
                    && names.stream().anyMatch(n -> n != event && n.span().overlaps(event.span())));
  }

  private static boolean isBorneOut(
      Label name, double confidence, List<Set<Label>> others, Set<Label> ruled) {
    return !isName(name.type())
        || confidence >= LIKELY
            && (others.stream().anyMatch(seen -> seen.contains(name))
                || confidence >= SURE && ruled.contains(name));
  }

  /** Whether all that somebody sees in a sentence are its names, or parts of them. */
  private static boolean isKnown(Span sentence, Set<Label> seen, List<Label> names) {
    return seen.stream()
        .filter(label -> sentence.contains(label.span()))
        .allMatch(
            label ->
                names.contains(label)
                    || names.stream().anyMatch(name -> isPart(label.span(), name.span())));
  }

  private static boolean isPart(Span part, Span name) {
    return name.contains(part) && name.length() > part.length();
  }

  private static Labelled labelled(AnnotatedText article, Span sentence, Set<Label> own) {
    List<Label> names =
        own.stream()
            .filter(label -> isName(label.type()) && sentence.contains(label.span()))
            .sorted(Comparator.comparing(Label::span))
            .map(label -> new Label(from(sentence, label.span()), label.type()))
            .toList();
    return new Labelled(article.article().textOf(sentence), names);
  }

  private static Span from(Span sentence, Span span) {
    return new Span(span.begin() - sentence.begin(), span.end() - sentence.begin());
  }
}
