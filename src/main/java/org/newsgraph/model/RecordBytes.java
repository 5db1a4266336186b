package org.newsgraph.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Records as bytes and back, for the way between machines that run the same program: the components
 * one behind the other, without names. A record that gains a component needs no change here.
 *
 * <p>Components may be strings, numbers, truth values, times, enums, bytes, arrays of longs,
 * records, and optional values, lists, sets and maps from strings of these. Stateless.
 */
public final class RecordBytes {

  private RecordBytes() {}

  /** The record as bytes. */
  public static byte[] of(Record value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    try {
      write(value, value.getClass(), new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    }
    return bytes.toByteArray();
  }

  /**
   * The record of bytes that {@link #of} gave.
   *
   * @throws IllegalStateException if they are others
   */
  public static <R extends Record> R read(byte[] bytes, Class<R> type) {
    try {
      return type.cast(read(type, new DataInputStream(new ByteArrayInputStream(bytes))));
    } catch (IOException e) {
      throw new IllegalStateException("these bytes are no " + type.getSimpleName(), e);
    }
  }

  private static void write(Object value, Type type, DataOutputStream out) throws IOException {
    if (value instanceof byte[] bytes) {
      out.writeInt(bytes.length);
      out.write(bytes);
    } else if (value instanceof long[] numbers) {
      out.writeInt(numbers.length);
      for (long number : numbers) {
        out.writeLong(number);
      }
    } else if (value instanceof Integer number) {
      out.writeInt(number);
    } else if (value instanceof Long number) {
      out.writeLong(number);
    } else if (value instanceof Double number) {
      out.writeDouble(number);
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else if (value instanceof Optional<?> optional) {
      out.writeBoolean(optional.isPresent());
      if (optional.isPresent()) {
        write(optional.get(), argument(type, 0), out);
      }
    } else if (value instanceof Collection<?> all) {
      out.writeInt(all.size());
      for (Object each : all) {
        write(each, argument(type, 0), out);
      }
    } else if (value instanceof Map<?, ?> map) {
      out.writeInt(map.size());
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        write(entry.getKey(), String.class, out);
        write(entry.getValue(), argument(type, 1), out);
      }
    } else if (value instanceof Record composite) {
      Shape shape = SHAPES.get(composite.getClass());
      for (int i = 0; i < shape.types.length; i++) {
        write(shape.get(composite, i), shape.types[i], out);
      }
    } else {
      writeText(text(value), out);
    }
  }

  /** At once: an output of streams is locked for every byte. */
  private static void writeText(String text, DataOutputStream out) throws IOException {
    byte[] bytes = new byte[Integer.BYTES + Character.BYTES * text.length()];
    ByteBuffer buffer = ByteBuffer.wrap(bytes).putInt(text.length());
    for (int i = 0; i < text.length(); i++) {
      buffer.putChar(text.charAt(i));
    }
    out.write(bytes);
  }

  /** What is written as text, unit by unit: halves of characters, which web pages have, stay. */
  private static String text(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof String
        || value instanceof Instant
        || value instanceof OffsetDateTime
        || value instanceof LocalDate) {
      return value.toString();
    }
    throw new IllegalStateException("no way to write a " + value.getClass());
  }

  private static Object read(Type type, DataInputStream in) throws IOException {
    Class<?> raw = (Class<?>) (type instanceof ParameterizedType of ? of.getRawType() : type);
    if (raw == byte[].class) {
      return in.readNBytes(in.readInt());
    } else if (raw == long[].class) {
      long[] numbers = new long[in.readInt()];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = in.readLong();
      }
      return numbers;
    } else if (raw == int.class || raw == Integer.class) {
      return in.readInt();
    } else if (raw == long.class || raw == Long.class) {
      return in.readLong();
    } else if (raw == double.class) {
      return in.readDouble();
    } else if (raw == boolean.class) {
      return in.readBoolean();
    } else if (raw == Optional.class) {
      return in.readBoolean() ? Optional.of(read(argument(type, 0), in)) : Optional.empty();
    } else if (raw == List.class) {
      List<Object> list = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        list.add(read(argument(type, 0), in));
      }
      return list;
    } else if (raw == Set.class) {
      Set<Object> set = new TreeSet<>();
      for (int left = in.readInt(); left > 0; left--) {
        set.add(read(argument(type, 0), in));
      }
      return set;
    } else if (raw == Map.class) {
      Map<Object, Object> map = new TreeMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        map.put(read(String.class, in), read(argument(type, 1), in));
      }
      return map;
    }
    return raw.isRecord() ? readRecord(raw, in) : readText(raw, in);
  }

  private static Object readRecord(Class<?> type, DataInputStream in) throws IOException {
    Shape shape = SHAPES.get(type);
    Object[] values = new Object[shape.types.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = read(shape.types[i], in);
    }
    return shape.make(values);
  }

  private static Object readText(Class<?> type, DataInputStream in) throws IOException {
    byte[] units = in.readNBytes(Character.BYTES * in.readInt());
    String text = ByteBuffer.wrap(units).asCharBuffer().toString();
    if (type == String.class) {
      return text;
    } else if (type == Instant.class) {
      return Instant.parse(text);
    } else if (type == OffsetDateTime.class) {
      return OffsetDateTime.parse(text);
    } else if (type == LocalDate.class) {
      return LocalDate.parse(text);
    }
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + type + " is called " + text));
  }

  /** How records of a class are read and made. */
  private static final class Shape {

    private final Class<?> record;
    private final Type[] types;
    private final Method[] accessors;
    private final Constructor<?> constructor;

    Shape(Class<?> record) {
      this.record = record;
      RecordComponent[] parts = record.getRecordComponents();
      types = Arrays.stream(parts).map(RecordComponent::getGenericType).toArray(Type[]::new);
      accessors = Arrays.stream(parts).map(RecordComponent::getAccessor).toArray(Method[]::new);
      try {
        constructor =
            record.getDeclaredConstructor(
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("every record has a constructor of its components", e);
      }
      constructor.setAccessible(true);
      Arrays.stream(accessors).forEach(accessor -> accessor.setAccessible(true));
    }

    Object get(Record value, int component) {
      try {
        return accessors[component].invoke(value);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a record's components can be read", e);
      }
    }

    Object make(Object[] values) {
      try {
        return constructor.newInstance(values);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(
            "no " + record.getSimpleName() + " of " + List.of(values), e);
      }
    }
  }

  /** Looked up once a class: it costs more than to write a small record. */
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return new Shape(type);
        }
      };

  private static Type argument(Type type, int number) {
    return ((ParameterizedType) type).getActualTypeArguments()[number];
  }
}
