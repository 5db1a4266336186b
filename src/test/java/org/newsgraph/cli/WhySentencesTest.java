package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.newsgraph.query.ResultTable;

class WhySentencesTest {

  private static final List<String> COLUMNS = List.of("what", "of", "reason", "score", "articles");

  private static List<String> sentences(String... cells) {
    List<Node> row = Stream.of(cells).map(NodeFactory::createLiteralString).toList();
    return WhySentences.of(new ResultTable(COLUMNS, List.of(row)));
  }

  @Test
  void tellsEachKindOfReasonInWords() {
    assertThat(sentences("link", "http://x/A", "curated: name and cue 外交部", "0.97e0", "2"))
        .containsExactly(
            "Linked to http://x/A in 2 articles: by the base 'curated', because of name and cue 外交部"
                + " (sure by 0.97).");
    assertThat(sentences("link", "http://x/A", "", "", "1"))
        .containsExactly("Linked to http://x/A in 1 article: in news the name means nothing else.");
    assertThat(sentences("stands for", "http://x/P", "", "", "1"))
        .containsExactly("Stands for http://x/P in 1 article: who held the office on the day.");
    assertThat(sentences("meant by", "http://x/O", "", "", "2"))
        .containsExactly("Meant by http://x/O in 2 articles, as the holder on the day.");
    assertThat(sentences("kept apart", "http://x/B", "one name, two bearers", "0.9", ""))
        .containsExactly("Kept apart from http://x/B: one name, two bearers (sure by 0.90).");
    assertThat(sentences("decided: different", "http://x/B", "", "", ""))
        .containsExactly("Somebody decided that it is not http://x/B.");
  }
}
