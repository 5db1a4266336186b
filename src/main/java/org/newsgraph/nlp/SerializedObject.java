package org.newsgraph.nlp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An object of a Java object stream, without its class: the fields that were written. */
final class SerializedObject {

  private final String type;
  private final Map<String, Object> fields = new HashMap<>();
  private final List<Object> written = new ArrayList<>();

  SerializedObject(String type) {
    this.type = type;
  }

  /** The name of its class. */
  String type() {
    return type;
  }

  void set(String field, Object value) {
    fields.put(field, value);
  }

  void add(Object value) {
    written.add(value);
  }

  /** The value of a field; null if there is none, as when Java reads an object that lacks it. */
  Object get(String field) {
    return fields.get(field);
  }

  /** A field of true or false; false if there is none. */
  boolean is(String field) {
    return Boolean.TRUE.equals(fields.get(field));
  }

  /** A field of a number; 0 if there is none. */
  int number(String field) {
    return fields.get(field) instanceof Integer number ? number : 0;
  }

  /** The objects that the class itself wrote behind the fields. */
  List<Object> written() {
    return written;
  }
}
