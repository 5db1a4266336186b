package org.newsgraph.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.text.ChineseScript;

/**
 * Bytes into characters: by byte order mark, else as UTF-8 if they are valid UTF-8, else by the
 * page's own declaration, else by the frequencies of their byte pairs (ICU).
 *
 * <p>Single broken bytes become U+FFFD; a text with more than {@link #MAX_BROKEN} of them is
 * refused.
 */
final class TextDecoder {

  /** The share of broken characters up to which a text is still worth reading. */
  static final double MAX_BROKEN = 0.02;

  /** The share of usual characters from which bytes are taken for UTF-16. */
  private static final double MIN_USUAL = 0.9;

  private static final int SAMPLE = 64 << 10;
  private static final Set<String> CANDIDATES =
      Set.of("GB18030", "Big5", "EUC-JP", "Shift_JIS", "EUC-KR", "windows-1252", "ISO-8859-1");
  private static final Pattern BROKEN_RUN = Pattern.compile("\uFFFD+");
  private static final Pattern DECLARED =
      Pattern.compile("<meta[^>]{0,200}?charset=[\"']?([\\w-]{2,20})", Pattern.CASE_INSENSITIVE);

  private TextDecoder() {}

  static String decode(byte[] bytes) throws UnreadableException {
    return decode(bytes, Optional.empty());
  }

  /**
   * @param told the encoding that came with the bytes: what the server said
   */
  static String decode(byte[] bytes, Optional<Charset> told) throws UnreadableException {
    BinaryKind.refuse(bytes);
    String text = byMark(bytes);
    if (text == null) {
      Charset utf16 = utf16(bytes);
      text = utf16 != null ? replacing(bytes, utf16) : utf8(bytes);
    }
    if (text == null) {
      text = guess(bytes, told);
    }
    refuseControls(text);
    return text;
  }

  private static String byMark(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return replacing(Arrays.copyOfRange(b, 3, b.length), StandardCharsets.UTF_8);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return replacing(Arrays.copyOfRange(b, 2, b.length), StandardCharsets.UTF_16LE);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return replacing(Arrays.copyOfRange(b, 2, b.length), StandardCharsets.UTF_16BE);
    }
    return null;
  }

  /** The text if it is UTF-8, a few broken bytes allowed; null if not. */
  private static String utf8(byte[] bytes) {
    String quick = replacing(bytes, StandardCharsets.UTF_8);
    if (quick.indexOf('\uFFFD') < 0) {
      return quick;
    }
    try {
      return strict(bytes, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      long broken = BROKEN_RUN.matcher(quick).results().count();
      long other = quick.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
      // Other encodings of Chinese hardly ever form valid UTF-8 sequences by chance.
      return other > 20 * broken ? quick : null;
    }
  }

  private static String guess(byte[] bytes, Optional<Charset> told) throws UnreadableException {
    List<Charset> candidates = new ArrayList<>();
    told.ifPresent(charset -> candidates.add(successor(charset)));
    declared(bytes, candidates);
    String text = firstReadable(bytes, candidates);
    if (text != null) {
      return text;
    }
    candidates.clear();
    detected(bytes, candidates);
    text = firstReadable(bytes, candidates);
    if (text != null) {
      return text;
    }
    throw new UnreadableException(
        "the text's encoding cannot be told, or too many of its bytes are broken;"
            + " convert the file to UTF-8");
  }

  private static String firstReadable(byte[] bytes, List<Charset> candidates) {
    for (Charset charset : candidates) {
      String text = replacing(bytes, charset);
      if (brokenShare(text) <= MAX_BROKEN) {
        return text;
      }
    }
    return null;
  }

  private static void declared(byte[] bytes, List<Charset> candidates) {
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    if (matcher.find() && Charset.isSupported(matcher.group(1))) {
      candidates.add(successor(Charset.forName(matcher.group(1))));
    }
  }

  /** GB2312 and GBK pages use characters that only their successor has. */
  private static Charset successor(Charset charset) {
    return charset.name().startsWith("GB") ? Charset.forName("GB18030") : charset;
  }

  private static void detected(byte[] bytes, List<Charset> candidates) {
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(true);
    detector.setText(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes);
    for (CharsetMatch match : detector.detectAll()) {
      if (CANDIDATES.contains(match.getName()) && Charset.isSupported(match.getName())) {
        candidates.add(Charset.forName(match.getName()));
      }
    }
  }

  /** The byte order if the bytes are UTF-16 without a mark, which shows in zero bytes; or null. */
  private static Charset utf16(byte[] bytes) {
    byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE) & ~1);
    int zeros = 0;
    for (byte b : sample) {
      zeros += b == 0 ? 1 : 0;
    }
    if (zeros < 2) {
      return null;
    }
    if (usualShare(sample, StandardCharsets.UTF_16LE) >= MIN_USUAL) {
      return StandardCharsets.UTF_16LE;
    }
    return usualShare(sample, StandardCharsets.UTF_16BE) >= MIN_USUAL
        ? StandardCharsets.UTF_16BE
        : null;
  }

  private static double usualShare(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    return (double) text.chars().filter(TextDecoder::isUsual).count() / text.length();
  }

  private static boolean isUsual(int c) {
    return c >= 0x20 && c < 0x7F
        || c == '\n'
        || c == '\r'
        || c == '\t'
        || ChineseScript.isHan((char) c)
        || c >= 0x2010 && c <= 0x303F
        || c >= 0xFF00 && c <= 0xFFEF;
  }

  private static void refuseControls(String text) throws UnreadableException {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      controls += c < 0x20 && c != '\n' && c != '\r' && c != '\t' ? 1 : 0;
    }
    if (controls > text.length() / 50) {
      throw new UnreadableException(
          "this is binary data, not text; give the article as text, Markdown or HTML");
    }
    if (brokenShare(text) > MAX_BROKEN * 5) {
      throw new UnreadableException(
          "too many characters are broken (U+FFFD); fetch the article again");
    }
  }

  private static double brokenShare(String text) {
    if (text.indexOf('\uFFFD') < 0) {
      return 0;
    }
    long broken = text.chars().filter(c -> c == 0xFFFD).count();
    long foreign = text.chars().filter(c -> c > 0x7F).count();
    return foreign == 0 ? 0 : (double) broken / foreign;
  }

  private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  private static String replacing(byte[] bytes, Charset charset) {
    return new String(bytes, charset);
  }
}
