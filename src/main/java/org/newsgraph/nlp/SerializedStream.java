package org.newsgraph.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.StreamCorruptedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a Java object stream without making the objects: the protocol is chapter 6 of the Java
 * Object Serialization Specification. Java itself holds every string and array of a stream until
 * its end, which for nine million features and their weights takes three gigabytes; here the names
 * of features go to a sink one by one, and weights into one array. Lists and maps become Java's
 * own, wrapped numbers themselves, and all else a {@link SerializedObject}. Not thread-safe.
 */
final class SerializedStream {

  /** Is given the entries of each map from strings to numbers that is too large to be kept. */
  interface FeatureSink {

    /** A large map begins. */
    void begin(int size);

    void feature(String name, int number);
  }

  /** What a reference to an object gives that was not kept. */
  static final Object NOT_KEPT = new Object();

  /** Fewer entries are never the features of a model. */
  private static final int LARGE = 100_000;

  private static final int MAGIC = 0xACED0005;
  private static final int FIRST_HANDLE = 0x7E0000;
  private static final int NULL = 0x70;
  private static final int REFERENCE = 0x71;
  private static final int CLASS = 0x72;
  private static final int OBJECT = 0x73;
  private static final int STRING = 0x74;
  private static final int ARRAY = 0x75;
  private static final int BLOCK = 0x77;
  private static final int END = 0x78;
  private static final int LONG_BLOCK = 0x7A;
  private static final int LONG_STRING = 0x7C;
  private static final int ENUM = 0x7E;

  private final SerializedBytes in;
  private final FeatureSink features;
  private final Map<Integer, Object> kept = new HashMap<>();
  private int handles;
  private boolean keeping = true;

  /**
   * @throws StreamCorruptedException if it is no object stream
   */
  SerializedStream(InputStream in, FeatureSink features) throws IOException {
    this.in = new SerializedBytes(in);
    this.features = features;
    if (this.in.i4() != MAGIC) {
      throw new StreamCorruptedException("not a Java object stream");
    }
  }

  /** The next object. */
  Object read() throws IOException {
    return read(in.u1());
  }

  /** Reads over an int that was written between the objects. */
  void skipInt() throws IOException {
    if (in.u1() != BLOCK || in.u1() != Integer.BYTES) {
      throw new StreamCorruptedException("a number was expected");
    }
    in.i4();
  }

  private Object read(int kind) throws IOException {
    switch (kind) {
      case NULL:
        return null;
      case REFERENCE:
        return kept.getOrDefault(in.i4() - FIRST_HANDLE, NOT_KEPT);
      case STRING, LONG_STRING:
        return string(kind);
      case OBJECT:
        return object();
      case ARRAY:
        return array();
      case ENUM:
        readClass();
        return keep(newHandle(), read());
      default:
        throw new StreamCorruptedException("unknown mark " + kind);
    }
  }

  private int newHandle() {
    return handles++;
  }

  private Object keep(int handle, Object object) {
    if (keeping) {
      kept.put(handle, object);
    }
    return object;
  }

  private Object string(int kind) throws IOException {
    int handle = newHandle();
    return keep(handle, in.utf(kind == STRING ? in.u2() : in.i8()));
  }

  private SerializedClass readClass() throws IOException {
    int kind = in.u1();
    if (kind == NULL) {
      return null;
    }
    if (kind == REFERENCE) {
      return (SerializedClass) kept.get(in.i4() - FIRST_HANDLE);
    }
    if (kind != CLASS) {
      throw new StreamCorruptedException("a class was expected");
    }
    boolean before = keeping;
    keeping = true; // classes are described once, wherever that is
    String name = in.utf(in.u2());
    in.i8(); // its version
    int handle = newHandle();
    int flags = in.u1();
    List<SerializedClass.Field> fields = fields();
    skipWritten();
    SerializedClass type = new SerializedClass(name, flags, fields, readClass());
    keep(handle, type);
    keeping = before;
    return type;
  }

  private List<SerializedClass.Field> fields() throws IOException {
    List<SerializedClass.Field> fields = new ArrayList<>();
    for (int count = in.u2(); count > 0; count--) {
      char type = (char) in.u1();
      fields.add(new SerializedClass.Field(type, in.utf(in.u2())));
      if (type == 'L' || type == '[') {
        read(); // the name of its class
      }
    }
    return fields;
  }

  private void skipWritten() throws IOException {
    if (in.u1() != END) {
      throw new StreamCorruptedException("a class with notes of its own");
    }
  }

  private Object object() throws IOException {
    SerializedClass type = readClass();
    int handle = newHandle();
    if (type.name().equals(Integer.class.getName())) {
      return keep(handle, in.i4());
    }
    if (type.is(HashMap.class)) {
      return map(type, handle);
    }
    SerializedObject object = new SerializedObject(type.name());
    List<Object> list = new ArrayList<>();
    boolean isList = type.is(ArrayList.class);
    keep(handle, isList ? list : object);
    readFields(type, object, isList ? list : object.written());
    return isList ? list : object;
  }

  private void readFields(SerializedClass type, SerializedObject object, List<Object> written)
      throws IOException {
    if (type.parent() != null) {
      readFields(type.parent(), object, written);
    }
    if (!type.isSerializable()) {
      throw new StreamCorruptedException(type.name() + " is written in a way of its own");
    }
    for (SerializedClass.Field field : type.fields()) {
      object.set(field.name(), value(field.type()));
    }
    if (type.writesItself()) {
      readWritten(written);
    }
  }

  private void readWritten(List<Object> target) throws IOException {
    for (int kind = in.u1(); kind != END; kind = in.u1()) {
      if (kind == BLOCK || kind == LONG_BLOCK) {
        in.skip(kind == BLOCK ? in.u1() : in.i4());
      } else {
        Object value = read(kind);
        if (value != NOT_KEPT) {
          target.add(value);
        }
      }
    }
  }

  private Object value(char type) throws IOException {
    return switch (type) {
      case 'Z' -> in.u1() != 0;
      case 'B' -> (byte) in.u1();
      case 'C' -> (char) in.u2();
      case 'S' -> (short) in.u2();
      case 'I' -> in.i4();
      case 'J' -> in.i8();
      case 'F' -> Float.intBitsToFloat(in.i4());
      case 'D' -> Double.longBitsToDouble(in.i8());
      default -> read();
    };
  }

  /** A hash map writes two numbers of itself, how many buckets and entries it has, and these. */
  private Object map(SerializedClass type, int handle) throws IOException {
    Map<Object, Object> map = new HashMap<>();
    keep(handle, map);
    SerializedClass base = type;
    while (!base.name().equals(HashMap.class.getName())) {
      base = base.parent();
    }
    for (SerializedClass.Field field : base.fields()) {
      value(field.type());
    }
    if (in.u1() != BLOCK || in.u1() != 2 * Integer.BYTES) {
      throw new StreamCorruptedException("a map was expected");
    }
    in.i4();
    int size = in.i4();
    if (size < LARGE) {
      entries(size, map);
    } else {
      largeMap(size, map);
    }
    List<Object> more = new ArrayList<>();
    readWritten(more);
    if (base != type && (!type.fields().isEmpty() || type.writesItself())) {
      throw new StreamCorruptedException(type.name() + " is a map with more than its entries");
    }
    return map;
  }

  private void entries(int size, Map<Object, Object> map) throws IOException {
    for (int i = 0; i < size; i++) {
      Object key = read();
      map.put(key, read());
    }
  }

  private void largeMap(int size, Map<Object, Object> map) throws IOException {
    boolean before = keeping;
    boolean ofFeatures = false;
    for (int i = 0; i < size; i++) {
      keeping = false;
      Object key = read();
      int kind = in.u1();
      keeping = kind == STRING; // values that come again
      Object value = read(kind);
      if (i == 0 && value instanceof Integer) {
        ofFeatures = true;
        features.begin(size);
      }
      if (ofFeatures) {
        features.feature((String) key, (Integer) value);
      } else {
        map.put(key, value);
      }
    }
    keeping = before;
  }

  private Object array() throws IOException {
    SerializedClass type = readClass();
    int handle = newHandle();
    int length = in.i4();
    return switch (type.name()) {
      case "[I" -> {
        int[] numbers = new int[length];
        for (int i = 0; i < length; i++) {
          numbers[i] = in.i4();
        }
        yield keep(handle, numbers);
      }
      case "[[D", "[[F" -> keep(handle, rows(length));
      default -> keep(handle, values(type.name().charAt(1), length));
    };
  }

  private Object[] values(char type, int length) throws IOException {
    Object[] values = new Object[length];
    for (int i = 0; i < length; i++) {
      values[i] = value(type);
    }
    return values;
  }

  /** Rows of weights; CoreNLP, too, computes with floats where older models have doubles. */
  private WeightRows rows(int count) throws IOException {
    WeightRows rows = new WeightRows(count);
    for (int i = 0; i < count; i++) {
      if (in.u1() != ARRAY) {
        throw new StreamCorruptedException("a row of weights was expected");
      }
      boolean doubles = readClass().name().equals("[D");
      newHandle();
      int length = in.i4();
      for (int k = 0; k < length; k++) {
        rows.add(
            doubles ? (float) Double.longBitsToDouble(in.i8()) : Float.intBitsToFloat(in.i4()));
      }
      rows.endRow();
    }
    return rows;
  }
}
