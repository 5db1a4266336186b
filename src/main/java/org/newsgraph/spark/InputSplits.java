package org.newsgraph.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.newsgraph.ingest.InputFiles;

/**
 * Cuts the input into what one task reads: many small files together, a large one alone, and JSON
 * Lines that are not packed by lines. What a task finds it hands over to others for the analysis,
 * so that one web crawl of a gigabyte keeps a whole cluster busy.
 */
final class InputSplits {

  /** Bytes that a task reads of small files, and of one file that can be cut. */
  private static final long BYTES = 64L << 20;

  /** Small files that a task reads. */
  private static final int FILES = 1000;

  private final Configuration configuration;
  private final TreeMap<String, Long> files = new TreeMap<>();

  InputSplits(Configuration configuration) {
    this.configuration = configuration;
  }

  /**
   * Adds files, folders that are searched through, and globs.
   *
   * @throws FileNotFoundException if there is no such thing
   */
  void add(String input) throws IOException {
    Path path = new Path(input);
    FileSystem system = path.getFileSystem(configuration);
    FileStatus[] found = system.globStatus(path);
    if (found == null || found.length == 0) {
      throw new FileNotFoundException("there is no such file or folder: " + input);
    }
    for (FileStatus each : found) {
      if (each.isDirectory()) {
        addFolder(system, each.getPath());
      } else {
        files.put(FileSlice.name(each.getPath()), each.getLen());
      }
    }
  }

  private void addFolder(FileSystem system, Path folder) throws IOException {
    RemoteIterator<LocatedFileStatus> all = system.listFiles(folder, true);
    while (all.hasNext()) {
      FileStatus file = all.next();
      if (InputFiles.isArticleName(file.getPath().getName())) {
        files.put(FileSlice.name(file.getPath()), file.getLen());
      }
    }
  }

  /** How many files there are. */
  int files() {
    return files.size();
  }

  /** How many bytes all files have. */
  long bytes() {
    return files.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The splits, each as text: a {@link FileSlice} a line. */
  List<String> splits() {
    List<String> splits = new ArrayList<>();
    List<FileSlice> small = new ArrayList<>();
    long[] bytes = {0};
    files.forEach(
        (file, length) -> {
          List<FileSlice> slices = slices(file, length);
          if (slices.size() > 1 || length >= BYTES) {
            slices.forEach(slice -> splits.add(text(List.of(slice))));
            return;
          }
          if (bytes[0] + length > BYTES || small.size() == FILES) {
            splits.add(text(small));
            small.clear();
            bytes[0] = 0;
          }
          small.addAll(slices);
          bytes[0] += length;
        });
    if (!small.isEmpty()) {
      splits.add(text(small));
    }
    return splits;
  }

  private static List<FileSlice> slices(String file, long length) {
    String name = file.toLowerCase(Locale.ROOT);
    boolean lines = name.endsWith(".jsonl") || name.endsWith(".ndjson");
    if (!lines || length < 2 * BYTES) {
      return List.of(FileSlice.whole(file));
    }
    List<FileSlice> slices = new ArrayList<>();
    for (long begin = 0; begin < length; begin += BYTES) {
      slices.add(new FileSlice(file, begin, Math.min(length, begin + BYTES)));
    }
    return slices;
  }

  private static String text(List<FileSlice> slices) {
    return String.join("\n", slices.stream().map(FileSlice::toString).toList());
  }
}
