package org.newsgraph.nlp;

import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamField;
import java.io.Serializable;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the place of a {@link HashMap} in a serialised model: reads the same bytes, but puts the
 * numbers of millions of features into a {@link FeatureIndex} and not into a hash map, which saves
 * the time to build it and half of the memory. Any other map it keeps as a hash map.
 */
final class StreamedMap extends AbstractMap<Object, Object> implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Fewer entries are never the features of a model. */
  static final int LARGE = 100_000;

  /** The fields that a serialised hash map has; see its "serialized form". */
  private static final ObjectStreamField[] serialPersistentFields = {
    new ObjectStreamField("loadFactor", float.class), new ObjectStreamField("threshold", int.class)
  };

  private transient Map<Object, Object> entries;
  private transient FeatureIndex features;

  private StreamedMap() {}

  /** The features, if these are what the map holds. */
  Optional<FeatureIndex> features() {
    return Optional.ofNullable(features);
  }

  @Override
  public Object get(Object key) {
    if (features == null) {
      return entries.get(key);
    }
    int number = key instanceof String feature ? features.indexOf(feature) : -1;
    return number < 0 ? null : (Integer) number;
  }

  @Override
  public boolean containsKey(Object key) {
    return features == null ? entries.containsKey(key) : features.contains(key);
  }

  @Override
  public int size() {
    return features == null ? entries.size() : features.size();
  }

  @Override
  public Object put(Object key, Object value) {
    if (features != null) {
      throw new UnsupportedOperationException("the features of a model do not change");
    }
    return entries.put(key, value);
  }

  @Override
  public Set<Entry<Object, Object>> entrySet() {
    if (features != null) {
      throw new UnsupportedOperationException("the features of a model cannot be listed");
    }
    return entries.entrySet();
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.readFields();
    in.readInt(); // the number of buckets
    int size = in.readInt();
    entries = new HashMap<>();
    for (int i = 0; i < size; i++) {
      Object key = in.readObject();
      Object value = in.readObject();
      if (i == 0 && size >= LARGE && key instanceof String && value instanceof Integer) {
        features = new FeatureIndex(size);
      }
      if (features == null) {
        entries.put(key, value);
      } else {
        features.put((String) key, (Integer) value);
        if (in instanceof ModelInputStream model) {
          model.noteFeature((String) key);
        }
      }
    }
  }

  private void writeObject(ObjectOutputStream out) throws IOException {
    throw new NotSerializableException(StreamedMap.class.getName());
  }
}
