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

  /** The segmenter that CoreNLP's model is for, run by one of the engines. */
  static WordSegmenter load(NlpConfig config, Engine engine) {
    if (engine == Engine.CORENLP) {
      return CoreNlpSegmenter.load(config);
    }
    Segmenter segmenter =
        new Segmenter(PreparedModels.standard().tables(new SegmenterSource(config)));
    return (text, sentence) -> segmenter.segment(text, sentence.begin(), sentence.end());
  }
}
