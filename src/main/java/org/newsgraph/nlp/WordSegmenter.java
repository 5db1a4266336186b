package org.newsgraph.nlp;

import java.util.List;
import org.newsgraph.model.Span;
import org.newsgraph.nlp.decode.Segmenter;

/** Characters to the spans of words. Implementations are thread-safe. */
@FunctionalInterface
interface WordSegmenter {

  /**
   * The words of one sentence.
   *
   * @param text normalised text (see {@link ModelText})
   * @param sentence the part of it to segment
   * @return spans in {@code text}, in order; together they cover all but white space
   */
  List<Span> segment(String text, Span sentence);

  /** The model as CoreNLP runs it. */
  static WordSegmenter stock(NlpConfig config) {
    return CoreNlpSegmenter.load(config);
  }

  /** The same model in our decoder. */
  static WordSegmenter fast(NlpConfig config, PreparedModels prepared) {
    Segmenter segmenter = new Segmenter(prepared.tables(SegmenterSource.of(config)));
    return (text, sentence) -> segmenter.segment(text, sentence.begin(), sentence.end());
  }
}
