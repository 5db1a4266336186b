package org.newsgraph.spark;

import org.apache.hadoop.fs.Path;

/**
 * A file, or the lines of it that begin within some bytes.
 *
 * @param file its path; on file systems other than the local one its URI
 * @param begin the first byte
 * @param end the byte behind the last one; below 0 for the whole file
 */
record FileSlice(String file, long begin, long end) {

  static FileSlice whole(String file) {
    return new FileSlice(file, 0, -1);
  }

  static FileSlice parse(String line) {
    String[] parts = line.split("\t", 3);
    return new FileSlice(parts[2], Long.parseLong(parts[0]), Long.parseLong(parts[1]));
  }

  /** As users name files: those on this machine without a scheme. */
  static String name(Path path) {
    return "file".equals(path.toUri().getScheme()) ? path.toUri().getPath() : path.toString();
  }

  boolean isWhole() {
    return end < 0;
  }

  /** Whether every machine can read it as a file of its own. */
  boolean isLocal() {
    return file.startsWith("/");
  }

  /** As {@link #parse} reads it. */
  @Override
  public String toString() {
    return begin + "\t" + end + "\t" + file;
  }
}
