package org.newsgraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.util.HashIndex;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.StreamCorruptedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SerializedStreamTest {

  private final Map<String, Integer> features = new HashMap<>();

  private static class Base implements Serializable {
    private static final long serialVersionUID = 1L;
    final int number = 7;
  }

  private static final class Sample extends Base {
    private static final long serialVersionUID = 1L;
    final boolean yes = true;
    final long many = 1L << 40;
    final double half = 0.5;
    final float quarter = 0.25f;
    final char letter = '特';
    final String text = "征𠮷\0é";
    final int[] numbers = {1, -2};
    final Object same = text;
    final List<Object> list = new ArrayList<>(Arrays.asList("a", 3, null));
    final transient String left = "out";
  }

  private static byte[] bytes(Object... objects) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      for (Object object : objects) {
        if (object instanceof Integer number) {
          out.writeInt(number);
        } else {
          out.writeObject(object);
        }
      }
    }
    return bytes.toByteArray();
  }

  private SerializedStream stream(byte[] bytes) throws IOException {
    return new SerializedStream(
        new ByteArrayInputStream(bytes),
        new SerializedStream.FeatureSink() {
          @Override
          public void begin(int size) {
            assertThat(features).isEmpty();
          }

          @Override
          public void feature(String name, int number) {
            features.put(name, number);
          }
        });
  }

  private Object copy(Object object) throws IOException {
    return stream(bytes(object)).read();
  }

  private static HashIndex<String> index(int size) {
    HashIndex<String> index = new HashIndex<>();
    for (int i = 0; i < size; i++) {
      index.add("特征" + i);
    }
    return index;
  }

  @Test
  void readsTheFieldsOfAnObjectAndOfItsParents() throws IOException {
    SerializedObject read = (SerializedObject) copy(new Sample());
    assertThat(read.type()).isEqualTo(Sample.class.getName());
    assertThat(read.number("number")).isEqualTo(7);
    assertThat(read.is("yes")).isTrue();
    assertThat(read.is("no")).isFalse();
    assertThat(read.number("none")).isZero();
    assertThat(read.get("many")).isEqualTo(1L << 40);
    assertThat(read.get("half")).isEqualTo(0.5);
    assertThat(read.get("quarter")).isEqualTo(0.25f);
    assertThat(read.get("letter")).isEqualTo('特');
    assertThat(read.get("text")).isEqualTo("征𠮷\0é").isSameAs(read.get("same"));
    assertThat(read.get("numbers")).isEqualTo(new int[] {1, -2});
    assertThat(read.get("list")).isEqualTo(Arrays.asList("a", 3, null));
    assertThat(read.get("left")).isNull();
  }

  @Test
  void readsOneObjectBehindTheOther() throws IOException {
    Sample sample = new Sample();
    SerializedStream stream = stream(bytes("甲", 5, sample, sample, null));
    assertThat(stream.read()).isEqualTo("甲");
    stream.skipInt();
    assertThat(stream.read()).isSameAs(stream.read()).isInstanceOf(SerializedObject.class);
    assertThat(stream.read()).isNull();
    assertThatThrownBy(stream::read).isInstanceOf(EOFException.class);
  }

  @Test
  void givesLargeMapsToTheSink() throws IOException {
    SerializedObject read = (SerializedObject) copy(index(100_000));
    assertThat((List<?>) read.get("objects")).isEmpty();
    assertThat(features).hasSize(100_000).containsEntry("特征0", 0).containsEntry("特征77777", 77_777);
  }

  @Test
  void keepsSmallMapsAndLargeOnesOfOtherThings() throws IOException {
    SerializedObject small = (SerializedObject) copy(index(3));
    assertThat(small.get("objects")).isEqualTo(List.of("特征0", "特征1", "特征2"));
    Map<String, String> lexicon = new HashMap<>();
    for (int i = 0; i < 100_000; i++) {
      lexicon.put("词" + i, Integer.toString(i % 10).intern());
    }
    assertThat(copy(lexicon)).isEqualTo(lexicon);
    assertThat(features).isEmpty();
  }

  @Test
  void readsWeightsAsRows() throws IOException {
    WeightRows doubles = (WeightRows) copy(new double[][] {{1, 2}, {}, {3, 4, 5}});
    assertThat(doubles.row(0)).containsExactly(1, 2);
    assertThat(doubles.row(1)).isEmpty();
    assertThat(doubles.row(2)).containsExactly(3, 4, 5);
    WeightRows floats = (WeightRows) copy(new float[][] {{0.1f}});
    assertThat(floats.row(0)).containsExactly(0.1f);
  }

  @Test
  void saysWhatItCannotRead() throws IOException {
    assertThatThrownBy(() -> stream(new byte[] {1, 2, 3, 4}))
        .isInstanceOf(StreamCorruptedException.class);
    byte[] good = bytes(new Sample());
    assertThatThrownBy(() -> stream(Arrays.copyOf(good, good.length / 2)).read())
        .isInstanceOf(EOFException.class);
  }
}
