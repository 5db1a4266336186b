package org.newsgraph.ingest;

/** The first lines of a text one by one, blank ones passed over, and then the rest as it is. */
final class TextLines {

  private final String text;
  private int position;

  TextLines(String text) {
    this.text = text;
  }

  /** The next line that is not blank, without the white space around it; empty at the end. */
  String peek() {
    skipBlank();
    return text.substring(position, lineEnd(position)).strip();
  }

  /** The line behind the one that {@link #peek} gives, blank or not. */
  String peekSecond() {
    skipBlank();
    int begin = Math.min(lineEnd(position) + 1, text.length());
    return text.substring(begin, lineEnd(begin)).strip();
  }

  /** Goes behind the line that {@link #peek} gives. */
  void next() {
    skipBlank();
    position = Math.min(lineEnd(position) + 1, text.length());
  }

  String rest() {
    return text.substring(position);
  }

  private void skipBlank() {
    while (position < text.length() && CleanText.isSpace(text.charAt(position))) {
      position++;
    }
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
