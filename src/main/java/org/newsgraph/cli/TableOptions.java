package org.newsgraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.newsgraph.query.QueryResult;
import org.newsgraph.query.ResultFormat;
import org.newsgraph.query.ResultWriter;
import picocli.CommandLine.Option;

/** How tables are written: the options of all commands that print one. */
final class TableOptions {

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "Width of a table on the screen (default: that of the terminal, else 120).")
  private Integer width;

  /** A result in the form that was asked for. */
  String text(QueryResult result, ResultFormat format) throws IOException {
    return text(result, format, false);
  }

  /** The same; {@code bom} says whether CSV begins with a byte order mark. */
  String text(QueryResult result, ResultFormat format, boolean bom) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ResultWriter(columns(), bom).write(result, format, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private int columns() {
    return width != null ? width : Math.max(60, Integer.getInteger("newsgraph.columns", 120));
  }
}
