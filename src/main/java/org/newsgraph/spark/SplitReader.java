package org.newsgraph.spark;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.newsgraph.ingest.ColumnMap;
import org.newsgraph.ingest.Document;
import org.newsgraph.ingest.Documents;
import org.newsgraph.model.Failure;
import org.newsgraph.model.Stage;
import org.newsgraph.pipeline.Finding;
import org.newsgraph.pipeline.FirstLook;
import org.newsgraph.pipeline.NamedCounts;

/**
 * Reads what a task is to read, one document after the other. Files of other file systems are
 * fetched to the machine's own disk first, one at a time, as the readers jump about in them.
 */
final class SplitReader implements Iterator<Finding> {

  private final Iterator<FileSlice> slices;
  private final ColumnMap columns;
  private final Configuration configuration;
  private final FirstLook look;
  private final String key;
  private final Queue<Finding> found = new ArrayDeque<>();

  private FileSlice slice;
  private Path fetched;
  private Documents documents;
  private NamedCounts tally = NamedCounts.NONE;
  private boolean ended;

  /**
   * @param split as {@link InputSplits#splits} gives it
   */
  SplitReader(String split, ColumnMap columns, Configuration configuration, FirstLook look) {
    this.slices = split.lines().map(FileSlice::parse).iterator();
    this.columns = columns;
    this.configuration = configuration;
    this.look = look;
    this.key = split.lines().findFirst().orElse("");
  }

  @Override
  public boolean hasNext() {
    while (found.isEmpty() && !ended) {
      advance();
    }
    return !found.isEmpty();
  }

  @Override
  public Finding next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return found.remove();
  }

  private void advance() {
    Document document = documents == null ? null : documents.next();
    if (document != null) {
      read(fetched == null ? document : new NamedDocument(document, fetched.toString(), name()));
    } else if (documents != null) {
      close();
    } else if (slices.hasNext()) {
      open(slices.next());
    } else {
      found.add(tally.finding(key));
      ended = true;
    }
  }

  private String name() {
    return slice.isWhole() ? slice.file() : slice.file() + "@" + slice.begin();
  }

  private void read(Document document) {
    look.look(
        document,
        finding -> {
          found.add(finding);
          boolean article = finding.kind() != Finding.Kind.FAILURE;
          tally = tally.plus("articles", article ? 1 : 0);
        },
        reason -> tally = tally.plus("skipped: " + reason.label(), 1));
  }

  private void open(FileSlice next) {
    slice = next;
    tally = tally.plus("files", slice.begin() == 0 ? 1 : 0);
    if (slice.isLocal() && slice.isWhole()) {
      documents = new Documents(List.of(Path.of(slice.file())), columns);
      return;
    }
    try {
      fetched = Files.createTempFile("newsgraph-input", ".tmp");
      fetch();
      documents = new Documents(List.of(fetched), columns);
    } catch (IOException e) {
      String reason = "the file cannot be fetched (" + e.getMessage() + "); check it and try again";
      found.add(FirstLook.of(new Failure(slice.file(), Stage.READ, reason)));
      close();
    }
  }

  private void fetch() throws IOException {
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(slice.file());
    try (FSDataInputStream in = path.getFileSystem(configuration).open(path);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(fetched))) {
      if (slice.isWhole()) {
        in.transferTo(out);
      } else {
        copyLines(in, out);
      }
    }
  }

  /** The lines that begin within the slice: the first one only if it begins there. */
  private void copyLines(FSDataInputStream in, OutputStream out) throws IOException {
    long position = Math.max(0, slice.begin() - 1);
    in.seek(position);
    InputStream buffered = new BufferedInputStream(in, 1 << 16);
    boolean copying = slice.begin() == 0;
    for (int each = buffered.read(); each >= 0; each = buffered.read()) {
      position++;
      if (copying) {
        out.write(each);
      }
      if (each == '\n') {
        if (position >= slice.end()) {
          return;
        }
        copying = true;
      }
    }
  }

  private void close() {
    if (documents != null) {
      documents.close();
      documents = null;
    }
    if (fetched != null) {
      // What cannot be deleted lies in the folder for temporary files.
      fetched.toFile().delete();
      fetched = null;
    }
  }
}
