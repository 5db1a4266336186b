package org.newsgraph.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.newsgraph.extract.crf.Crf;
import org.newsgraph.extract.crf.CrfDecoder;
import org.newsgraph.extract.known.NameTable;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;

/**
 * The trained recogniser of people, places and organizations. It sees the text, what CoreNLP's
 * recogniser and the rules say of it and what lists know, and decides. Immutable and thread-safe.
 */
public final class NameModel {

  private static final String STANDARD = "names.crf.gz";

  /** How much of its confidence a name loses where nobody knows in whose way it is to be marked. */
  private static final double STYLE_DOUBT = 0.3;

  /**
   * What a short text has of less confidence is left out: three in four of it are wrong. In
   * articles, where other mentions bear names out, most of it is right.
   */
  private static final double LEAST_CONFIDENCE = 0.25;

  /** The order of the model's kinds of spans. */
  private static final List<EntityType> TYPES =
      List.of(EntityType.PERSON, EntityType.PLACE, EntityType.ORGANIZATION);

  private final Crf crf;
  private final CrfDecoder decoder;
  private final NameStyles styles;
  private final List<Calibration> calibration;

  /**
   * @param crf which spans are names
   * @param styles in whose way of labelling, of those that it was trained on
   * @param calibration for each style what to make of the model's probabilities
   */
  NameModel(Crf crf, NameStyles styles, List<Calibration> calibration) {
    this.crf = crf;
    this.decoder = new CrfDecoder(crf, styles.count(), styles.ofArticles());
    this.styles = styles;
    this.calibration = List.copyOf(calibration);
  }

  /** The model that newsgraph comes with. */
  public static NameModel standard() {
    try (InputStream in = NameModel.class.getResourceAsStream(STANDARD)) {
      if (in == null) {
        throw new IllegalStateException("the model " + STANDARD + " is not on the class path");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + STANDARD, e);
    }
  }

  /**
   * Reads a model that {@link #write} wrote.
   *
   * @throws IOException if there is none, or it is damaged; the message names the file
   */
  public static NameModel read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    } catch (IOException e) {
      throw new IOException(
          file + " is not a model of names that 'newsgraph train' made: " + e.getMessage(), e);
    }
  }

  private static NameModel read(InputStream in) throws IOException {
    DataInputStream data =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(in), 1 << 16));
    Crf crf = Crf.read(data);
    NameStyles styles = NameStyles.read(data);
    List<Calibration> calibration = new ArrayList<>();
    for (int style = 0; style < styles.count(); style++) {
      calibration.add(Calibration.read(data));
    }
    return new NameModel(crf, styles, calibration);
  }

  /** Writes the model, the same bytes for the same model. */
  public void write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        DataOutputStream data =
            new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(out), 1 << 16))) {
      crf.write(data);
      styles.write(data);
      for (Calibration c : calibration) {
        c.write(data);
      }
    }
  }

  /** A name as the model sees it. */
  record Found(Span span, EntityType type, double confidence) {}

  /**
   * Finds the names of a text, in its order and not overlapping.
   *
   * @param ruled what the rules decided on
   */
  List<Found> find(Doc doc, List<Candidate> ruled, NameTable known) {
    NameFeatures features = new NameFeatures(doc, ruled, known);
    NameStyles.Way way = styles.of(doc.annotated());
    double least = isArticle(doc) ? 0 : LEAST_CONFIDENCE;
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : doc.sentences()) {
      int from = sentence.span().begin();
      for (Crf.Found f : decoder.decode(features.of(sentence), way.shares())) {
        Span span = new Span(from + f.begin(), from + f.end());
        double confidence = confidence(f.probability(), way);
        if (confidence >= least) {
          found.add(new Found(span, type(f.kind()), confidence));
        }
      }
    }
    return found;
  }

  private double confidence(double probability, NameStyles.Way way) {
    double sum = 0;
    for (int style = 0; style < way.shares().length; style++) {
      sum += way.shares()[style] * calibration.get(style).of(probability);
    }
    return Math.min(0.999, sum * (1 - STYLE_DOUBT * (1 - way.certainty())));
  }

  /** Whether a text is a whole article, whose names no source of labels has marked. */
  boolean isArticle(Doc doc) {
    return styles.isArticle(doc.annotated());
  }

  static EntityType type(int kind) {
    return TYPES.get(kind);
  }

  /** The model's number for a type; -1 for those that it does not find. */
  static int kind(EntityType type) {
    return TYPES.indexOf(type);
  }
}
