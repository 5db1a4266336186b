package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.newsgraph.extract.crf.Crf;
import org.newsgraph.extract.crf.CrfDecoder;
import org.newsgraph.extract.crf.CrfTrainer;
import org.newsgraph.extract.crf.FeatureSequence;
import org.newsgraph.extract.crf.Labels;
import org.newsgraph.extract.crf.Styles;
import org.newsgraph.extract.known.NameTable;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;

/**
 * Trains a {@link NameModel} on labelled texts. The result depends on the texts and their order
 * alone. Texts may be added by several threads, if they do so one by one.
 */
public final class NameTrainer {

  /** A label: these characters name something of this type. */
  public record Label(Span span, EntityType type) {}

  /** Each so many texts one is kept out of the first training, to measure what it is worth. */
  private static final int HELD_OUT = 5;

  private static final int KINDS = 3;

  /** How often the model looks at each text. */
  public static final int ROUNDS = CrfTrainer.Options.defaults().rounds();

  private record Text(
      int number, String style, List<CrfTrainer.Example> examples, List<Set<Crf.Found>> labels) {

    boolean isHeldOut() {
      return number % HELD_OUT == HELD_OUT - 1;
    }
  }

  private final EntityFinder rules;
  private final NameTable known;
  private final List<Text> texts = new ArrayList<>();
  private final List<Integer> styles = new ArrayList<>();
  private int added;
  private int agreed = NameStyles.NONE;

  /**
   * @param known names that lists know; the same that the model will be used with
   */
  public NameTrainer(NameTable known) {
    this.rules = EntityFinder.rulesOnly();
    this.known = Objects.requireNonNull(known, "known");
  }

  /**
   * Adds a text.
   *
   * @param forms the text, and the same text in other scripts, as far as these are to be learnt
   * @param labels its names; those that overlap an earlier one, and events, are passed over
   * @param style the number of its way of labelling, from 0: one for each source of labels
   */
  public void add(List<AnnotatedText> forms, List<Label> labels, int style) {
    for (AnnotatedText form : forms) {
      add(form, labels, style);
    }
    added++;
  }

  private void add(AnnotatedText text, List<Label> labels, int style) {
    Doc doc = new Doc(text);
    NameFeatures features = new NameFeatures(doc, rules.rule(doc).names(), known);
    List<CrfTrainer.Example> examples = new ArrayList<>();
    List<Set<Crf.Found>> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      int[] marks = new int[sentence.span().length()];
      found.add(mark(sentence.span(), labels, marks));
      examples.add(new CrfTrainer.Example(features.of(sentence).all(), marks, style));
    }
    texts.add(new Text(added, NameStyles.textOf(text), examples, found));
    styles.add(style);
  }

  private static Set<Crf.Found> mark(Span sentence, List<Label> labels, int... marks) {
    Set<Crf.Found> marked = new HashSet<>();
    for (Label label : labels) {
      int kind = NameModel.kind(label.type());
      if (kind >= 0 && sentence.contains(label.span())) {
        int begin = label.span().begin() - sentence.begin();
        int end = label.span().end() - sentence.begin();
        if (IntStream.range(begin, end).allMatch(i -> marks[i] == Labels.OUTSIDE)) {
          Labels.mark(marks, begin, end, kind);
          marked.add(new Crf.Found(begin, end, kind, 1));
        }
      }
    }
    return marked;
  }

  /**
   * Says that the labels of a style were made by agreement, see {@link AgreedNames}: texts like
   * these are marked as articles are, and how far the model can be trusted is learnt from the
   * others.
   */
  public void agreed(int style) {
    agreed = style;
  }

  /**
   * What a model finds in texts that it was not trained on.
   *
   * @param found spans that it finds
   * @param right those among them that are labelled just so
   * @param labelled spans that are labelled
   */
  public record HeldOut(int found, int right, int labelled) {}

  /**
   * The model, and what it is worth.
   *
   * @param model trained on all texts
   * @param heldOut for each style what a model that was trained without every fifth text finds in
   *     those
   */
  public record Trained(NameModel model, List<HeldOut> heldOut) {
    public Trained {
      heldOut = List.copyOf(heldOut);
    }
  }

  /**
   * Trains twice: once without every fifth text, to learn how far the model can be trusted, and
   * then on all of them.
   *
   * @param articles how much each style counts in whole articles, which are longer than nearly all
   *     texts here; the numbers add up to 1
   * @param progress told the number of looks at all texts that are done, of twice {@link #ROUNDS}
   * @throws IllegalStateException if there are no texts
   */
  public Trained train(float[] articles, IntConsumer progress) {
    if (texts.isEmpty()) {
      throw new IllegalStateException("there are no labelled texts to train on");
    }
    Judgement judgement = judge(progress);
    Crf all = train(examples(true), round -> progress.accept(ROUNDS + round));
    List<Calibration> calibration = calibrations(judgement.outcomes());
    NameStyles ways = new NameStyles(styles(true), longest(articles.length), agreed, articles);
    NameModel model = new NameModel(all, ways, calibration);
    return new Trained(model, judgement.heldOut());
  }

  /** Labels made by agreement leave out what is hard, and would make any model look sure. */
  private List<Calibration> calibrations(List<List<Calibration.Outcome>> outcomes) {
    List<List<Calibration.Outcome>> judged = new ArrayList<>(outcomes);
    if (agreed != NameStyles.NONE && judged.size() > 1) {
      judged.remove(agreed);
      List<Calibration.Outcome> all = judged.stream().flatMap(List::stream).toList();
      judged.add(agreed, all);
    }
    return judged.stream().map(Calibration::fit).toList();
  }

  /** For each style the length that but one in a hundred of its texts exceeds. */
  private int[] longest(int count) {
    return IntStream.range(0, count).map(this::longestOf).toArray();
  }

  private int longestOf(int style) {
    int[] lengths =
        IntStream.range(0, texts.size())
            .filter(t -> styles.get(t) == style)
            .map(t -> texts.get(t).style().length())
            .sorted()
            .toArray();
    return lengths.length == 0 ? 0 : lengths[lengths.length * 99 / 100];
  }

  private Styles styles(boolean all) {
    int[] chosen =
        IntStream.range(0, texts.size()).filter(t -> all || !texts.get(t).isHeldOut()).toArray();
    return Styles.train(
        IntStream.of(chosen).mapToObj(t -> texts.get(t).style()).toList(),
        IntStream.of(chosen).map(styles::get).toArray());
  }

  private static Crf train(List<CrfTrainer.Example> examples, IntConsumer progress) {
    return CrfTrainer.train(examples, KINDS, CrfTrainer.Options.defaults(), progress);
  }

  private List<CrfTrainer.Example> examples(boolean all) {
    return texts.stream()
        .filter(text -> all || !text.isHeldOut())
        .flatMap(text -> text.examples().stream())
        .toList();
  }

  private record Judgement(List<List<Calibration.Outcome>> outcomes, List<HeldOut> heldOut) {}

  /** Trains without every fifth text and compares what is found in these with their labels. */
  private Judgement judge(IntConsumer progress) {
    Crf crf = train(examples(false), progress);
    Styles told = styles(false);
    int count = styles.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    List<List<Calibration.Outcome>> outcomes = new ArrayList<>();
    CrfDecoder decoder = new CrfDecoder(crf, count);
    int[] labelled = new int[count];
    for (int style = 0; style < count; style++) {
      outcomes.add(new ArrayList<>());
    }
    int[] heldOut =
        IntStream.range(0, texts.size()).filter(t -> texts.get(t).isHeldOut()).toArray();
    for (int t : heldOut) {
      float[] shares = NameStyles.sharpened(Arrays.copyOf(told.of(texts.get(t).style()), count));
      labelled[styles.get(t)] += texts.get(t).labels().stream().mapToInt(Set::size).sum();
      judge(decoder, shares, texts.get(t), outcomes.get(styles.get(t)));
    }
    List<HeldOut> scores = new ArrayList<>();
    for (int style = 0; style < count; style++) {
      List<Calibration.Outcome> found = outcomes.get(style);
      int right = (int) found.stream().filter(Calibration.Outcome::right).count();
      scores.add(new HeldOut(found.size(), right, labelled[style]));
    }
    return new Judgement(outcomes, scores);
  }

  private static void judge(
      CrfDecoder decoder, float[] shares, Text text, List<Calibration.Outcome> outcomes) {
    for (int s = 0; s < text.examples().size(); s++) {
      for (Crf.Found f :
          decoder.decode(FeatureSequence.of(text.examples().get(s).features()), shares)) {
        Crf.Found label = new Crf.Found(f.begin(), f.end(), f.kind(), 1);
        boolean right = text.labels().get(s).contains(label);
        outcomes.add(new Calibration.Outcome(f.probability(), right));
      }
    }
  }
}
