package org.newsgraph.nlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.nlp.decode.ParserModel;

/** Reads a dependency parser from the text in which CoreNLP writes it. */
final class SerializedParser {

  private final BufferedReader in;

  private SerializedParser(BufferedReader in) {
    this.in = in;
  }

  static ParserModel read(BufferedReader in) throws IOException {
    return new SerializedParser(in).read();
  }

  private ParserModel read() throws IOException {
    String line = in.readLine();
    if (line != null && line.startsWith("language=")) {
      in.readLine(); // the kind of treebank
      line = in.readLine();
    }
    int words = number(line, "dict");
    int tags = number(in.readLine(), "pos");
    int relations = number(in.readLine(), "label");
    int width = number(in.readLine(), "embeddingSize");
    int units = number(in.readLine(), "hiddenSize");
    int inputs = number(in.readLine(), "numTokens");
    number(in.readLine(), "preComputed");
    List<String> names = new ArrayList<>();
    float[][] embeddings = new float[words + tags + relations][];
    for (int i = 0; i < embeddings.length; i++) {
      String[] parts = parts(width + 1);
      names.add(parts[0]);
      embeddings[i] = floats(parts, 1);
    }
    return new ParserModel(
        names.subList(0, words),
        names.subList(words, words + tags),
        names.subList(words + tags, names.size()),
        embeddings,
        matrix(inputs * width, units),
        floats(parts(units), 0),
        matrix(units, 2 * relations - 1));
  }

  private static int number(String line, String name) throws IOException {
    if (line == null || !line.startsWith(name + "=")) {
      throw new IOException("the number " + name + " is expected, not: " + line);
    }
    return Integer.parseInt(line.substring(name.length() + 1));
  }

  private float[][] matrix(int rows, int columns) throws IOException {
    float[][] matrix = new float[rows][];
    for (int i = 0; i < rows; i++) {
      matrix[i] = floats(parts(columns), 0);
    }
    return matrix;
  }

  private String[] parts(int count) throws IOException {
    String line = in.readLine();
    String[] parts = line == null ? new String[0] : line.split(" ");
    if (parts.length != count) {
      throw new IOException(count + " numbers are expected in a line, not " + parts.length);
    }
    return parts;
  }

  private static float[] floats(String[] parts, int from) {
    float[] values = new float[parts.length - from];
    for (int i = 0; i < values.length; i++) {
      values[i] = Float.parseFloat(parts[from + i]);
    }
    return values;
  }
}
