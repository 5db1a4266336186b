package org.newsgraph.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The path of a request as the IRIs of the store are written. */
final class IriPath {

  /** Bytes beyond ASCII; %20 and %2F stay, they are written so in IRIs. */
  private static final Pattern LETTERS = Pattern.compile("(?:%[89A-Fa-f][0-9A-Fa-f])+");

  private static final Pattern ASCII = Pattern.compile("%[0-7][0-9A-Fa-f]");

  private IriPath() {}

  static String of(String requestUri) {
    String letters =
        LETTERS.matcher(requestUri).replaceAll(m -> Matcher.quoteReplacement(decode(m.group())));
    return ASCII
        .matcher(letters)
        .replaceAll(m -> Matcher.quoteReplacement(m.group().toUpperCase(Locale.ROOT)));
  }

  private static String decode(String encoded) {
    byte[] bytes = new byte[encoded.length() / 3];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(encoded.substring(3 * i + 1, 3 * i + 3), 16);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
