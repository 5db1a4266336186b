package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where rows lie while they are sorted. What a process has left here is of no use to the next one.
 */
final class SortingFolder {

  private final Path path;

  SortingFolder(Path path) {
    this.path = path;
  }

  /** New rows, none yet. */
  QuadRows rows() {
    try {
      return new QuadRows(Files.createDirectories(path));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  void delete() {
    try {
      BulkLoad.delete(path);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** What to say where the disk may be full. */
  UncheckedIOException failed(IOException e) {
    return new UncheckedIOException(
        "cannot sort in " + path + "; is there free space? " + e.getMessage(), e);
  }
}
