package org.newsgraph.text;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Span;

/**
 * Another reading of a sentence's words: HanLP's segmenter, with its recognisers of Chinese,
 * Japanese and transliterated people, places and organizations. It errs more often than CoreNLP,
 * but elsewhere. Stateless and thread-safe; its dictionaries are read on first use.
 */
public final class SecondSegmenter {

  private SecondSegmenter() {}

  /**
   * A word.
   *
   * @param span counted from the beginning of the sentence
   * @param nature HanLP's part of speech: {@code nr}, {@code ns} and {@code nt} are people, places
   *     and organizations
   */
  public record Word(Span span, String nature) {

    /** The type of name that the word is taken for, if for any. */
    public Optional<EntityType> name() {
      return switch (nature.substring(0, Math.min(2, nature.length()))) {
        case "nr" -> Optional.of(EntityType.PERSON);
        case "ns" -> Optional.of(EntityType.PLACE);
        case "nt" -> Optional.of(EntityType.ORGANIZATION);
        default -> Optional.empty();
      };
    }
  }

  /** The segmenter; made on first use. */
  private static final class Holder {
    static final Segment SEGMENT =
        HanLP.newSegment("viterbi")
            .enableNameRecognize(true)
            .enableTranslatedNameRecognize(true)
            .enableJapaneseNameRecognize(true)
            .enablePlaceRecognize(true)
            .enableOrganizationRecognize(true);
  }

  /**
   * The words of a sentence, in its order and not overlapping.
   *
   * @param sentence in Simplified characters
   */
  public static List<Word> read(String sentence) {
    List<Word> words = new ArrayList<>();
    int from = 0;
    for (Term term : Holder.SEGMENT.seg(sentence)) {
      int begin = sentence.indexOf(term.word, from);
      if (begin >= 0) {
        from = begin + term.word.length();
        words.add(new Word(new Span(begin, from), String.valueOf(term.nature)));
      }
    }
    return words;
  }
}
