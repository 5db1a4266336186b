package org.newsgraph.store;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Files of N-Quads, gzip or not: which there are, and what stands in them. Stateless. */
public final class QuadFiles {

  /**
   * In the folder of a job's results: names the files of the graph, one a line; others begin with
   * {@code #}.
   */
  private static final String MANIFEST = "manifest.txt";

  private static final int BUFFER = 1 << 16;

  private QuadFiles() {}

  /**
   * The files of some files and folders. Of the results of a job on a cluster, those are taken that
   * its manifest names; of another folder, all whose names end in {@code .nq} or {@code .nq.gz}, by
   * their names.
   *
   * @throws NoSuchFileException if one does not exist
   * @throws IOException if a folder has no such files, or cannot be read
   */
  public static List<Path> list(Collection<Path> filesOrFolders) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : filesOrFolders) {
      if (!Files.exists(path)) {
        throw new NoSuchFileException(path.toString(), null, "there is no such file or folder");
      }
      files.addAll(Files.isDirectory(path) ? folder(path) : List.of(path));
    }
    return files;
  }

  private static List<Path> folder(Path folder) throws IOException {
    Path manifest = folder.resolve(MANIFEST);
    if (Files.exists(manifest)) {
      return Files.readAllLines(manifest).stream()
          .filter(line -> !line.startsWith("#"))
          .map(folder::resolve)
          .toList();
    }
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> files =
          all.filter(file -> file.getFileName().toString().matches(".*\\.nq(\\.gz)?"))
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw new FileNotFoundException(
            folder + " has no files of N-Quads (.nq, .nq.gz) and no " + MANIFEST);
      }
      return files;
    }
  }

  static InputStream stream(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    in.mark(2);
    boolean packed = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return packed ? new GZIPInputStream(in, BUFFER) : in;
  }

  static BufferedReader open(Path file) throws IOException {
    return new BufferedReader(new InputStreamReader(stream(file), StandardCharsets.UTF_8), BUFFER);
  }

  /** The IRI of the graph of a line; empty if there is none. */
  static String graph(String line) {
    int end = line.lastIndexOf('>');
    return end < 0 ? "" : line.substring(line.lastIndexOf('<', end) + 1, end);
  }

  static IOException unreadable(Path file, Exception why) {
    return new IOException(
        file + " cannot be read as N-Quads (" + why.getMessage() + "); nothing was loaded", why);
  }
}
