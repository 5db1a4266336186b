package org.newsgraph.nlp;

import java.util.List;

/**
 * The description of a class in a Java object stream.
 *
 * @param name as {@link Class#getName} gives it
 * @param flags how its objects are written
 * @param fields its fields, in their order in the stream
 * @param parent the class above it that is written too; null if there is none
 */
record SerializedClass(String name, int flags, List<Field> fields, SerializedClass parent) {

  /**
   * A field.
   *
   * @param type the first character of its type as the virtual machine writes it
   */
  record Field(char type, String name) {}

  private static final int WRITES_ITSELF = 0x01;
  private static final int SERIALIZABLE = 0x02;

  boolean isSerializable() {
    return (flags & SERIALIZABLE) != 0;
  }

  /** Whether something more than its fields is written, up to a mark. */
  boolean writesItself() {
    return (flags & WRITES_ITSELF) != 0;
  }

  boolean is(Class<?> type) {
    return name.equals(type.getName()) || parent != null && parent.is(type);
  }
}
