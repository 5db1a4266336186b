package org.newsgraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.util.HashIndex;
import edu.stanford.nlp.util.Index;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelInputStreamTest {

  private static Object copy(Object object) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    try (ModelInputStream in =
        new ModelInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }

  private static HashIndex<String> index(int size) {
    HashIndex<String> index = new HashIndex<>();
    for (int i = 0; i < size; i++) {
      index.add("特征" + i);
    }
    return index;
  }

  @Test
  @SuppressWarnings("unchecked")
  void readsALargeIndexAsATableOfHashes() throws Exception {
    Object read = copy(index(100_000));

    assertThat(read).isInstanceOf(FeatureIndex.class);
    Index<String> features = (Index<String>) read;
    assertThat(features.size()).isEqualTo(100_000);
    assertThat(features.indexOf("特征0")).isZero();
    assertThat(features.indexOf("特征77777")).isEqualTo(77_777);
    assertThat(features.indexOf("特征100000")).isEqualTo(-1);
  }

  @Test
  void leavesASmallIndexAsItIs() throws Exception {
    HashIndex<String> labels = index(3);

    assertThat(copy(labels)).isInstanceOf(HashIndex.class).isEqualTo(labels);
  }

  @Test
  void readsOtherMapsWithAllTheirEntries() throws Exception {
    Map<String, Object> map = new HashMap<>();
    map.put("甲", 1);
    map.put("乙", Map.of());
    map.put("丙", null);

    assertThat(copy(map)).isInstanceOf(Map.class).isEqualTo(map);
  }
}
