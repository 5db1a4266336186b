package org.newsgraph.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * All documents of some files, one after the other: a file that holds one article is one document,
 * of a web crawl, a table or a feed each record is. However large a file is, one record of it is in
 * memory.
 *
 * <p>Thread-safe: several threads may take documents, so that they share the records of one file.
 *
 * <pre>{@code
 * try (Documents documents = new Documents(files, ColumnMap.NONE)) {
 *   for (Document d = documents.next(); d != null; d = documents.next()) {
 *     d.read(sink);
 *   }
 * }
 * }</pre>
 */
public final class Documents implements Closeable {

  private final Iterator<Path> files;
  private final FileFormats formats;
  private Path file;
  private Records records;
  private int filesDone;

  /**
   * @param files the files, in the order in which their documents come
   * @param columns what the columns of tables mean
   */
  public Documents(List<Path> files, ColumnMap columns) {
    this.files = List.copyOf(files).iterator();
    this.formats = new FileFormats(columns);
  }

  /** The next document; null behind the last one. */
  public synchronized Document next() {
    while (records != null || files.hasNext()) {
      Document document = records == null ? open(files.next()) : nextRecord();
      if (document != null) {
        return document;
      }
    }
    return null;
  }

  /** How many files have been gone through so far. */
  public synchronized int filesDone() {
    return filesDone;
  }

  /** The document of a file that holds one; null if the file holds records, which come next. */
  private Document open(Path next) {
    file = next;
    try {
      records = formats.records(file);
      if (records != null) {
        return null;
      }
    } catch (UnreadableException e) {
      filesDone++;
      return new FailedDocument(file.toString(), e.getMessage());
    } catch (IOException e) {
      // Whatever keeps the file from being looked at is told by those who read all of it.
    }
    filesDone++;
    return new FileDocument(file);
  }

  private Document nextRecord() {
    Document document = null;
    String failure = null;
    try {
      document = records.next();
    } catch (UnreadableException e) {
      failure = e.getMessage();
    } catch (IOException e) {
      failure = "the file cannot be read on (" + e.getMessage() + "); check the disk and try again";
    } catch (RuntimeException | StackOverflowError e) {
      failure = "the reader failed on this file, please report it: " + e;
    }
    if (document == null) {
      close();
      filesDone++;
    }
    return failure == null ? document : new FailedDocument(file.toString(), failure);
  }

  /** Closes the file that is being read, if one is. */
  @Override
  public synchronized void close() {
    if (records == null) {
      return;
    }
    try {
      records.close();
    } catch (IOException e) {
      // Nothing was written: what could not be closed cannot be lost.
    } finally {
      records = null;
    }
  }
}
