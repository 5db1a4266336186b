package org.newsgraph.nlp.decode;

/** The shapes and kinds of letters that the segmenter's features speak of. Stateless. */
final class CharacterShapes {

  private static final String DATE = "年月日";
  private static final String NUMBER = "一二三四五六七八九十零〇百千万亿兩○◯〸〹〺";
  private static final String PERIOD = "﹒‧．.点";
  private static final String SEPARATING = "]!\"(),;:<=>?[\\`{|}~^、。〃〰］！＂（），；：＜＝＞？［＼｀｛｜｝～＾";
  private static final String AMBIGUOUS = "-#$%&'*+/@_－＃＄％＆＇＊＋／＠＿";

  private CharacterShapes() {}

  /** The number of a character's shape in {@link SegmenterFeatures#SHAPES}. */
  static int shape(char c) {
    return SegmenterFeatures.SHAPES.indexOf(letter(c));
  }

  private static char letter(char c) {
    if (DATE.indexOf(c) >= 0) {
      return 'D';
    }
    if (in(c, '0', '9') || in(c, '０', '９') || in(c, '〡', '〩') || NUMBER.indexOf(c) >= 0) {
      return 'N';
    }
    if (in(c, 'A', 'Z') || in(c, 'a', 'z') || in(c, 'Ａ', 'Ｚ') || in(c, 'ａ', 'ｚ')) {
      return 'L';
    }
    if (PERIOD.indexOf(c) >= 0) {
      return 'P';
    }
    if (in(c, '〈', '】') || in(c, '〔', '〟') || SEPARATING.indexOf(c) >= 0) {
      return 'S';
    }
    return AMBIGUOUS.indexOf(c) >= 0 ? 'A' : 'C';
  }

  private static boolean in(char c, char first, char last) {
    return c >= first && c <= last;
  }

  /** 0 for a cased letter, 1 for a digit, 2 for another letter, 3 for anything else. */
  static int kind(char c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER -> 0;
      case Character.DECIMAL_DIGIT_NUMBER -> 1;
      case Character.OTHER_LETTER -> 2;
      default -> 3;
    };
  }

  /** The form in which the model knows a character: ASCII in full width. */
  static char fullWidth(char c) {
    return c > ' ' && c < 0x7F ? (char) (c + 0xFEE0) : c;
  }

  /** The name of a character's Unicode block in the model's features. */
  static String block(int codePoint) {
    Character.UnicodeBlock block = Character.UnicodeBlock.of(codePoint);
    return block == null ? "Undefined" : block.toString();
  }
}
