package org.newsgraph.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Kinds of files that are no text, told by their first bytes, so that a failure can name them. */
enum BinaryKind {
  PDF("%PDF-", "a PDF document"),
  PNG("\u0089PNG", "a PNG image"),
  JPEG("\u00ff\u00d8\u00ff", "a JPEG image"),
  GIF("GIF8", "a GIF image"),
  ZIP("PK\u0003\u0004", "a ZIP archive or office document"),
  BZIP2("BZh", "a bzip2 archive"),
  XZ("\u00fd7zXZ", "an xz archive"),
  SEVEN_ZIP("7z\u00bc\u00af", "a 7z archive"),
  OLE("\u00d0\u00cf\u0011\u00e0", "an old office document"),
  SQLITE("SQLite format 3", "an SQLite database"),
  ELF("\u007fELF", "a program");

  private static final List<BinaryKind> ALL = List.of(values());

  private final byte[] magic;
  private final String description;

  BinaryKind(String magic, String description) {
    this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
    this.description = description;
  }

  /** Throws if the bytes begin like one of these. */
  static void refuse(byte[] bytes) throws UnreadableException {
    for (BinaryKind kind : ALL) {
      if (kind.begins(bytes)) {
        throw new UnreadableException(
            "this is "
                + kind.description
                + ", not an article; give the article as text, Markdown or HTML");
      }
    }
  }

  private boolean begins(byte[] bytes) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if (bytes[i] != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
