package org.newsgraph.link;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What is taken from an item of Wikidata. Ids are numbers without their Q; 0 where there is none.
 *
 * @param id the item
 * @param chinese names in all Chinese scripts and usages, the preferred one first
 * @param latin English names, the label first
 * @param classes what it is an instance of
 * @param above what it is a subclass of
 * @param country its country, or a person's citizenship
 * @param within the area that it lies in
 * @param jurisdiction where an office holds
 * @param iso ISO 3166-1 alpha-2 code; empty if it is no country
 * @param point latitude and longitude; empty or of two numbers
 * @param posts held, see {@link Post}
 * @param sitelinks in how many Wikipedias it has a page
 * @param title of its page in the English Wikipedia; may be empty
 */
record WikidataItem(
    int id,
    List<String> chinese,
    List<String> latin,
    int[] classes,
    int[] above,
    int country,
    int within,
    int jurisdiction,
    String iso,
    double[] point,
    List<Post> posts,
    int sitelinks,
    String title) {

  /** An office held; days count from 1970, {@link #OPEN} where they are not told. */
  record Post(int office, int from, int to) {}

  static final int OPEN = Integer.MIN_VALUE;

  void write(DataOutput out) throws IOException {
    out.writeInt(id);
    writeStrings(chinese, out);
    writeStrings(latin, out);
    writeInts(classes, out);
    out.writeInt(country);
    out.writeInt(within);
    out.writeInt(jurisdiction);
    out.writeUTF(iso);
    out.writeByte(point.length);
    for (double degrees : point) {
      out.writeDouble(degrees);
    }
    out.writeShort(posts.size());
    for (Post post : posts) {
      out.writeInt(post.office());
      out.writeInt(post.from());
      out.writeInt(post.to());
    }
    out.writeInt(sitelinks);
    out.writeUTF(title);
  }

  /** All but the classes above, which lie in a file of their own. */
  static WikidataItem read(DataInput in) throws IOException {
    int id = in.readInt();
    List<String> chinese = readStrings(in);
    List<String> latin = readStrings(in);
    int[] classes = readInts(in);
    int country = in.readInt();
    int within = in.readInt();
    int jurisdiction = in.readInt();
    String iso = in.readUTF();
    double[] point = new double[in.readByte()];
    for (int i = 0; i < point.length; i++) {
      point[i] = in.readDouble();
    }
    List<Post> posts = new ArrayList<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      posts.add(new Post(in.readInt(), in.readInt(), in.readInt()));
    }
    return new WikidataItem(
        id,
        chinese,
        latin,
        classes,
        new int[0],
        country,
        within,
        jurisdiction,
        iso,
        point,
        posts,
        in.readInt(),
        in.readUTF());
  }

  private static void writeStrings(List<String> strings, DataOutput out) throws IOException {
    out.writeShort(strings.size());
    for (String one : strings) {
      out.writeUTF(one);
    }
  }

  private static List<String> readStrings(DataInput in) throws IOException {
    List<String> strings = new ArrayList<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      strings.add(in.readUTF());
    }
    return strings;
  }

  private static void writeInts(int[] ints, DataOutput out) throws IOException {
    out.writeShort(ints.length);
    for (int one : ints) {
      out.writeInt(one);
    }
  }

  private static int[] readInts(DataInput in) throws IOException {
    int[] ints = new int[in.readUnsignedShort()];
    for (int i = 0; i < ints.length; i++) {
      ints[i] = in.readInt();
    }
    return ints;
  }
}
