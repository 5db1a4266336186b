package org.newsgraph.link;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Location;
import org.newsgraph.model.Subtype;

/** How an entry is written in a {@link CompactFile}. */
final class Compact {

  /** "NGKBASE1". */
  static final long MAGIC = 0x4E47_4B42_4153_4531L;

  /** Magic, checksum, entries, names, bytes of the records, and the base's id of 16 bytes. */
  static final int HEADER = 56;

  private static final EntityType[] TYPES = EntityType.values();
  private static final Subtype[] SUBTYPES = Subtype.values();
  private static final List<String> TAGS = List.of("zh-Hans", "zh-Hant", "en");

  private Compact() {}

  static void write(Entry entry, DataOutput out) throws IOException {
    out.writeUTF(entry.key());
    out.writeByte(entry.type().ordinal());
    out.writeByte(entry.subtype().map(s -> s.ordinal() + 1).orElse(0));
    out.writeBoolean(entry.series());
    out.writeUTF(entry.label());
    for (String tag : TAGS) {
      writeList(entry.labels().getOrDefault(tag, List.of()), out);
    }
    writeList(entry.iris(), out);
    write(entry.facts(), out);
  }

  static Entry read(DataInput in) throws IOException {
    String key = in.readUTF();
    EntityType type = TYPES[in.readUnsignedByte()];
    int kind = in.readUnsignedByte();
    boolean series = in.readBoolean();
    String label = in.readUTF();
    Map<String, List<String>> labels = new TreeMap<>();
    for (String tag : TAGS) {
      List<String> names = readList(in);
      if (!names.isEmpty()) {
        labels.put(tag, names);
      }
    }
    Optional<Subtype> subtype = kind == 0 ? Optional.empty() : Optional.of(SUBTYPES[kind - 1]);
    return new Entry(key, type, subtype, label, labels, series, readList(in), readFacts(in));
  }

  private static void write(Facts facts, DataOutput out) throws IOException {
    out.writeFloat((float) facts.prior());
    out.writeUTF(facts.country().orElse(""));
    out.writeUTF(facts.division().orElse(""));
    out.writeBoolean(facts.point().isPresent());
    if (facts.point().isPresent()) {
      out.writeFloat((float) facts.point().get().latitude());
      out.writeFloat((float) facts.point().get().longitude());
    }
    out.writeByte(Math.min(255, facts.tenures().size()));
    for (Tenure tenure : facts.tenures().stream().limit(255).toList()) {
      out.writeUTF(tenure.post());
      out.writeUTF(tenure.of());
      out.writeInt(tenure.from().map(d -> (int) d.toEpochDay()).orElse(Integer.MIN_VALUE));
      out.writeInt(tenure.to().map(d -> (int) d.toEpochDay()).orElse(Integer.MIN_VALUE));
    }
  }

  private static Facts readFacts(DataInput in) throws IOException {
    double prior = in.readFloat();
    Optional<String> country = Optional.of(in.readUTF()).filter(s -> !s.isEmpty());
    Optional<String> division = Optional.of(in.readUTF()).filter(s -> !s.isEmpty());
    Optional<Location.Point> point = Optional.empty();
    if (in.readBoolean()) {
      point = Optional.of(new Location.Point(degrees(in.readFloat()), degrees(in.readFloat())));
    }
    List<Tenure> tenures = new ArrayList<>();
    for (int left = in.readUnsignedByte(); left > 0; left--) {
      tenures.add(new Tenure(in.readUTF(), in.readUTF(), day(in.readInt()), day(in.readInt())));
    }
    return new Facts(prior, country, division, point, tenures);
  }

  /** As many digits as a float has, so that 36.76 does not become 36.7599983. */
  private static double degrees(float stored) {
    return Double.parseDouble(Float.toString(stored));
  }

  private static Optional<LocalDate> day(int epochDay) {
    return epochDay == Integer.MIN_VALUE
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(epochDay));
  }

  private static void writeList(List<String> list, DataOutput out) throws IOException {
    out.writeByte(Math.min(255, list.size()));
    for (String one : list.stream().limit(255).toList()) {
      out.writeUTF(one);
    }
  }

  private static List<String> readList(DataInput in) throws IOException {
    List<String> list = new ArrayList<>();
    for (int left = in.readUnsignedByte(); left > 0; left--) {
      list.add(in.readUTF());
    }
    return list;
  }

  /** FNV-1a of 64 bits over the UTF-16 units, mixed so that its upper bits are even. */
  static long hash(String name) {
    long hash = 0xCBF2_9CE4_8422_2325L;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x0000_0100_0000_01B3L;
    }
    hash ^= hash >>> 32;
    hash *= 0xD6E8_FEB8_6659_FD93L;
    return hash ^ hash >>> 32;
  }
}
