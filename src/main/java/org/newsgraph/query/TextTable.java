package org.newsgraph.query;

import java.util.ArrayList;
import java.util.List;

/**
 * A result for a terminal: columns where they fit, with long cells over several lines; else one
 * field a line, record after record.
 */
final class TextTable {

  private static final String GAP = "  ";

  /** Columns are not made narrower than this: their text would run down the page. */
  private static final int MIN_WIDTH = 16;

  private final List<String> columns;
  private final List<List<String>> rows;
  private final int width;
  private final boolean[] numeric;

  /** Columns of URLs, which are never cut: they could not be copied any more. */
  private final boolean[] addresses;

  TextTable(ResultTable table, int width) {
    this.columns = table.columns();
    this.rows =
        table.textRows().stream()
            .map(row -> row.stream().map(TextTable::oneLine).toList())
            .toList();
    this.width = width;
    this.numeric = numericColumns();
    this.addresses = addressColumns();
  }

  /**
   * One line of what a person reads: an address with its Chinese letters, which browsers take as
   * well as the percent signs that stand for them.
   */
  private static String oneLine(String cell) {
    return (cell.startsWith("http") && cell.indexOf('%') > 0 ? Addresses.readable(cell) : cell)
        .replaceAll("\\s*[\\r\\n\\t]+\\s*", " ");
  }

  private boolean[] numericColumns() {
    boolean[] result = new boolean[columns.size()];
    for (int i = 0; i < result.length; i++) {
      int column = i;
      result[i] =
          !rows.isEmpty()
              && rows.stream().allMatch(row -> row.get(column).matches("-?\\d*(\\.\\d+)?"));
    }
    return result;
  }

  private boolean[] addressColumns() {
    boolean[] result = new boolean[columns.size()];
    for (int i = 0; i < result.length; i++) {
      int column = i;
      result[i] = rows.stream().anyMatch(row -> row.get(column).matches("\\S+://\\S+"));
    }
    return result;
  }

  @Override
  public String toString() {
    int[] widths = naturalWidths();
    StringBuilder text = new StringBuilder();
    if (rows.isEmpty()) {
      text.append("(no rows)\n");
    } else if (shrink(widths)) {
      writeColumns(widths, text);
    } else {
      writeRecords(text);
    }
    return text.toString();
  }

  private int[] naturalWidths() {
    int[] widths = new int[columns.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = DisplayWidth.of(columns.get(i));
      for (List<String> row : rows) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
      }
    }
    return widths;
  }

  /** Takes from the widest columns until the table fits; whether it can. */
  private boolean shrink(int[] widths) {
    int excess = GAP.length() * (widths.length - 1) - width;
    for (int w : widths) {
      excess += w;
    }
    while (excess > 0) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        if (!addresses[i] && (widest < 0 || widths[i] > widths[widest])) {
          widest = i;
        }
      }
      if (widest < 0 || widths[widest] <= MIN_WIDTH) {
        return false;
      }
      widths[widest]--;
      excess--;
    }
    return true;
  }

  private void writeColumns(int[] widths, StringBuilder text) {
    writeRow(columns, widths, text);
    List<String> rules = new ArrayList<>();
    for (int w : widths) {
      rules.add("-".repeat(w));
    }
    writeRow(rules, widths, text);
    rows.forEach(row -> writeRow(row, widths, text));
  }

  private void writeRow(List<String> row, int[] widths, StringBuilder text) {
    List<List<String>> cells = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      cells.add(DisplayWidth.wrap(row.get(i), widths[i]));
      height = Math.max(height, cells.get(i).size());
    }
    for (int line = 0; line < height; line++) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = line < cells.get(i).size() ? cells.get(i).get(line) : "";
        out.append(i == 0 ? "" : GAP).append(pad(cell, widths[i], numeric[i]));
      }
      text.append(out.toString().stripTrailing()).append('\n');
    }
  }

  private static String pad(String cell, int width, boolean right) {
    return right ? DisplayWidth.padStart(cell, width) : DisplayWidth.padEnd(cell, width);
  }

  private void writeRecords(StringBuilder text) {
    int name = columns.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    int room = Math.max(MIN_WIDTH, width - name - GAP.length());
    for (int r = 0; r < rows.size(); r++) {
      String head = "-- " + (r + 1) + " ";
      text.append(r == 0 ? "" : "\n").append(head);
      text.append("-".repeat(Math.max(0, width - head.length()))).append('\n');
      for (int i = 0; i < columns.size(); i++) {
        writeField(columns.get(i), rows.get(r).get(i), name, room, text);
      }
    }
  }

  private static void writeField(
      String column, String cell, int name, int room, StringBuilder text) {
    if (cell.isEmpty()) {
      return;
    }
    String label = column;
    for (String line : cell.contains("://") ? List.of(cell) : DisplayWidth.wrap(cell, room)) {
      text.append(DisplayWidth.padEnd(label, name)).append(GAP).append(line).append('\n');
      label = "";
    }
  }
}
