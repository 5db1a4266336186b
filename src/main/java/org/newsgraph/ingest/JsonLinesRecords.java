package org.newsgraph.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;

/** JSON Lines: an object a line. A line that is broken or too long does not affect the others. */
final class JsonLinesRecords implements Records {

  private final Path file;
  private final BufferedReader reader;
  private final ColumnMap columns;
  private long line;

  JsonLinesRecords(Path file, Reader in, ColumnMap columns) {
    this.file = file;
    this.reader = new BufferedReader(in, 1 << 16);
    this.columns = columns;
  }

  @Override
  public Document next() throws IOException {
    StringBuilder text = new StringBuilder();
    while (readLine(text)) {
      line++;
      String source = file + "#" + line;
      if (text.length() > LimitedReader.LIMIT) {
        return new FailedDocument(
            source,
            "the line has more than "
                + (LimitedReader.LIMIT >> 20)
                + " million characters; leave it out");
      }
      if (!text.toString().isBlank()) {
        return document(source, text.toString());
      }
      text.setLength(0);
    }
    return null;
  }

  private Document document(String source, String json) {
    try {
      return JsonRecords.document(source, JsonRecords.MAPPER.readTree(json), columns);
    } catch (JsonProcessingException e) {
      return new FailedDocument(
          source, "the line is not JSON (" + e.getOriginalMessage() + "); mend it or leave it out");
    }
  }

  /** Reads a line, of one that is too long no more than shows that; false at the end. */
  private boolean readLine(StringBuilder text) throws IOException {
    int c = reader.read();
    if (c < 0) {
      return false;
    }
    for (; c >= 0 && c != '\n'; c = reader.read()) {
      if (text.length() <= LimitedReader.LIMIT) {
        text.append((char) c);
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
