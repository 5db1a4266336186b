package org.newsgraph.nlp;

import edu.stanford.nlp.util.HashIndex;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.util.HashMap;
import java.util.function.Consumer;

/**
 * Reads one of CoreNLP's serialised CRFs, with a {@link FeatureIndex} in the place of the {@link
 * HashIndex} of its features.
 */
final class ModelInputStream extends ObjectInputStream {

  private final Consumer<String> names;
  private FeatureIndex features;

  ModelInputStream(InputStream in) throws IOException {
    this(in, name -> {});
  }

  /**
   * @param names is given the name of each feature once, in the order of the stream
   */
  ModelInputStream(InputStream in, Consumer<String> names) throws IOException {
    super(in);
    this.names = names;
    enableResolveObject(true);
  }

  void noteFeature(String name) {
    names.accept(name);
  }

  @Override
  protected ObjectStreamClass readClassDescriptor() throws IOException, ClassNotFoundException {
    ObjectStreamClass read = super.readClassDescriptor();
    return read.getName().equals(HashMap.class.getName())
        ? ObjectStreamClass.lookup(StreamedMap.class)
        : read;
  }

  @Override
  protected Object resolveObject(Object read) {
    if (read instanceof StreamedMap map && map.features().isPresent()) {
      features = map.features().get();
    } else if (read instanceof HashIndex<?> index && isOf(index, features)) {
      return features;
    }
    return read;
  }

  private static boolean isOf(HashIndex<?> index, FeatureIndex features) {
    if (features == null || index.size() != features.size()) {
      return false;
    }
    int last = index.size() - 1;
    return features.indexOf((String) index.get(0)) == 0
        && features.indexOf((String) index.get(last)) == last;
  }
}
