package org.newsgraph.extract.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrfTest {

  /** Features: the letter itself and its neighbours. */
  private static long[][] features(String text) {
    long[][] rows = new long[text.length()][];
    for (int i = 0; i < rows.length; i++) {
      long before = i == 0 ? '^' : text.charAt(i - 1);
      long behind = i == rows.length - 1 ? '$' : text.charAt(i + 1);
      rows[i] = new long[] {text.charAt(i), before << 16, behind << 32};
    }
    return rows;
  }

  private static FeatureSequence sequence(String text) {
    return FeatureSequence.of(features(text));
  }

  /** In these texts "ab" is a span of kind 0 and "X" one of kind 1, but only in style 1. */
  private static CrfTrainer.Example example(String text, int style) {
    int[] labels = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("ab", i)) {
        Labels.mark(labels, i, i + 2, 0);
      }
      if (text.charAt(i) == 'X' && style == 1) {
        Labels.mark(labels, i, i + 1, 1);
      }
    }
    return new CrfTrainer.Example(features(text), labels, style);
  }

  private static Crf trained() {
    List<CrfTrainer.Example> examples = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      examples.add(example("ccabdX", i % 2));
      examples.add(example("dXcbac", i % 2));
      examples.add(example("abcXab", i % 2));
    }
    CrfTrainer.Options options = new CrfTrainer.Options(20, 1, 0.2f, 0.1f, 0.1f, 0);
    return CrfTrainer.train(examples, 2, options, round -> {});
  }

  private static CrfDecoder decoder(Crf crf) {
    return new CrfDecoder(crf, 2);
  }

  @Test
  void learnsSpansAndHowSureItIs() {
    List<Crf.Found> found = decoder(trained()).decode(sequence("dcabcb"), 1, 0);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).begin()).isEqualTo(2);
    assertThat(found.get(0).end()).isEqualTo(4);
    assertThat(found.get(0).kind()).isZero();
    assertThat(found.get(0).probability()).isBetween(0.8, 1.0);
  }

  @Test
  void labelsInTheStyleThatItIsTold() {
    CrfDecoder decoder = decoder(trained());
    assertThat(decoder.decode(sequence("ccXc"), 1, 0)).isEmpty();
    assertThat(decoder.decode(sequence("ccXc"), 0, 1))
        .extracting(Crf.Found::kind)
        .containsExactly(1);
  }

  @Test
  void usualSharesAreQuickerButMeanTheSame() {
    Crf crf = trained();
    CrfDecoder quick = new CrfDecoder(crf, 2, 0.3f, 0.7f);
    for (String text : List.of("ccXc", "dcabcb", "abXab")) {
      List<Crf.Found> slowly = decoder(crf).decode(sequence(text), 0.3f, 0.7f);
      List<Crf.Found> quickly = quick.decode(sequence(text), 0.3f, 0.7f);
      assertThat(quickly)
          .usingRecursiveComparison()
          .withComparatorForType(
              (a, b) -> Math.abs(a - b) < 0.001 ? 0 : Double.compare(a, b), Double.class)
          .isEqualTo(slowly);
    }
  }

  @Test
  void theSameExamplesGiveTheSameModelAndItCanBeWrittenAndRead() throws IOException {
    byte[] bytes = bytes(trained());
    assertThat(bytes(trained())).isEqualTo(bytes);
    Crf read = Crf.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    assertThat(decoder(read).decode(sequence("ccabXc"), 0, 1))
        .isEqualTo(decoder(trained()).decode(sequence("ccabXc"), 0, 1));
  }

  @Test
  void refusesWhatIsNoModel() {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(new byte[100]));
    assertThatIOException().isThrownBy(() -> Crf.read(in)).withMessageContaining("not a model");
  }

  private static byte[] bytes(Crf crf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    crf.write(new DataOutputStream(out));
    return out.toByteArray();
  }
}
