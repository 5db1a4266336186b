package org.newsgraph.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.extract.AgreedNames.Labelled;
import org.newsgraph.extract.NameTrainer.Label;

/**
 * Labelled sentences of articles, each once, from which those to train on are drawn. What is drawn
 * does not depend on the order of the articles. Not thread-safe.
 */
public final class LabelledSentences {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Of so many sentences one has no name, as far as there are any. */
  private static final int ONE_WITHOUT = 4;

  private final Map<String, Labelled> sentences = new HashMap<>();

  /** Adds a sentence; of the same text the first labels hold. */
  public void add(Labelled sentence) {
    sentences.putIfAbsent(sentence.text(), sentence);
  }

  /** How many different sentences were added. */
  public int size() {
    return sentences.size();
  }

  /**
   * Draws sentences, three in four with names.
   *
   * @param most no more than so many
   */
  public List<Labelled> draw(int most) {
    List<Labelled> named = shuffled(true);
    int names = Math.min(named.size(), most - most / ONE_WITHOUT);
    List<Labelled> result = new ArrayList<>(named.subList(0, names));
    List<Labelled> others = shuffled(false);
    int rest = Math.min(names / (ONE_WITHOUT - 1), most - names);
    result.addAll(others.subList(0, Math.min(others.size(), rest)));
    result.sort(order());
    return result;
  }

  private List<Labelled> shuffled(boolean named) {
    return sentences.values().stream()
        .filter(sentence -> sentence.names().isEmpty() != named)
        .sorted(order())
        .toList();
  }

  /** By chance as to what they say, but the same each time. */
  private static Comparator<Labelled> order() {
    return Comparator.<Labelled>comparingInt(s -> s.text().hashCode() * 0x9E3779B1)
        .thenComparing(Labelled::text);
  }

  /**
   * Writes sentences as {@link NameTraining} reads them.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(List<Labelled> sentences, Path file) throws IOException {
    Files.write(file, sentences.stream().map(LabelledSentences::row).toList());
  }

  private static String row(Labelled sentence) {
    ObjectNode row = MAPPER.createObjectNode();
    row.put("text", sentence.text());
    ArrayNode entities = row.putArray("entities");
    for (Label label : sentence.names()) {
      entities
          .addArray()
          .add(label.span().begin())
          .add(label.span().end())
          .add(label.type().name().toLowerCase(Locale.ROOT));
    }
    return row.toString();
  }
}
