package org.newsgraph.query;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web addresses for people to read. */
final class Addresses {

  /** Bytes of UTF-8 beyond ASCII: %E4%B8%AD, but not %20 or %2F, which would change the address. */
  private static final Pattern ENCODED = Pattern.compile("(?:%[89A-Fa-f][0-9A-Fa-f])+");

  private Addresses() {}

  /**
   * The same address with letters in place of their percent-encoded bytes, where they are UTF-8.
   */
  static String readable(String url) {
    Matcher matcher = ENCODED.matcher(url);
    StringBuilder result = new StringBuilder();
    while (matcher.find()) {
      matcher.appendReplacement(result, Matcher.quoteReplacement(decoded(matcher.group())));
    }
    return matcher.appendTail(result).toString();
  }

  private static String decoded(String encoded) {
    ByteBuffer bytes = ByteBuffer.allocate(encoded.length() / 3);
    for (int i = 0; i < encoded.length(); i += 3) {
      bytes.put((byte) Integer.parseInt(encoded.substring(i + 1, i + 3), 16));
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException e) {
      return encoded;
    }
  }
}
