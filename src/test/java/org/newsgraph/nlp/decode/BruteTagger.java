package org.newsgraph.nlp.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/** The model's definition: spells each feature as CoreNLP does, and tries all sequences of tags. */
final class BruteTagger {

  private final TaggerModel model;
  private List<String> words;
  private List<String> best;
  private double bestScore;

  BruteTagger(TaggerModel model) {
    this.model = model;
  }

  List<String> tag(List<String> sentence) {
    words = wide(sentence);
    bestScore = Double.NEGATIVE_INFINITY;
    search(new ArrayList<>(), 0);
    return best.subList(0, sentence.size());
  }

  /** Each template and value of a sentence, for every pair of tags before a word. */
  void forEachValue(List<String> sentence, BiConsumer<Integer, String> visitor) {
    words = wide(sentence);
    for (int i = 0; i < words.size(); i++) {
      for (String last : model.tags()) {
        String[] values = values(i, i < 2 ? "NA" : model.tags().get(0), i < 1 ? "NA" : last);
        for (int template = 0; template < values.length; template++) {
          visitor.accept(template, values[template]);
        }
      }
    }
  }

  private static List<String> wide(List<String> sentence) {
    List<String> result = new ArrayList<>();
    for (String word : sentence) {
      StringBuilder wide = new StringBuilder();
      word.chars().forEach(c -> wide.append(CharacterShapes.fullWidth((char) c)));
      result.add(wide.toString());
    }
    result.add(".$.");
    return result;
  }

  private void search(List<String> tags, double score) {
    int i = tags.size();
    if (i == words.size()) {
      if (score > bestScore) {
        bestScore = score;
        best = new ArrayList<>(tags);
      }
      return;
    }
    String last = i < 1 ? "NA" : tags.get(i - 1);
    double[] sums = sums(values(i, i < 2 ? "NA" : tags.get(i - 2), last));
    double all = 0;
    for (double sum : sums) {
      all += Math.exp(sum);
    }
    for (String tag : possible(words.get(i))) {
      tags.add(tag);
      search(tags, score + sums[model.tags().indexOf(tag)] - Math.log(all));
      tags.remove(i);
    }
  }

  private List<String> possible(String word) {
    Map<String, Integer> counts = model.dictionary().get(word);
    return model.tags().stream()
        .filter(tag -> counts == null ? !model.closed().contains(tag) : counts.containsKey(tag))
        .toList();
  }

  private double[] sums(String[] values) {
    double[] sums = new double[model.tags().size()];
    for (int template = 0; template < values.length; template++) {
      double[] weights = model.weights().get(template).get(values[template]);
      for (int i = 0; weights != null && i < sums.length; i++) {
        sums[i] += weights[i];
      }
    }
    return sums;
  }

  private String[] values(int i, String beforeLast, String last) {
    String here = words.get(i);
    int seen =
        model.dictionary().getOrDefault(here, Map.of()).values().stream()
            .mapToInt(Integer::intValue)
            .sum();
    String[] values = new String[seen < model.rareBelow() ? 25 : 9];
    values[0] = word(i - 1);
    values[1] = here;
    values[2] = word(i + 1);
    values[3] = beforeLast + "!" + last;
    values[4] = last;
    values[5] = here + "!" + word(i - 1);
    values[6] = last + "!" + here;
    values[7] = word(i - 2);
    values[8] = word(i + 2);
    if (values.length > 9) {
      addRare(values, i);
    }
    return values;
  }

  private void addRare(String[] values, int i) {
    String here = words.get(i);
    for (int n = 1; n <= 4; n++) {
      boolean shorter = here.length() < n;
      values[8 + n] = shorter ? "######" : here.substring(here.length() - n);
      values[12 + n] = shorter ? "######" : here.substring(0, n);
    }
    for (int place = 0; place < 3; place++) {
      values[17 + place] = shape(word(i + place - 1));
      values[21 + place] = classOf(word(i + place - 1));
    }
    values[20] = String.join("|", values[17], values[18], values[19]);
    values[24] = String.join("|", values[21], values[22], values[23]);
  }

  private String word(int i) {
    return i < 0 || i >= words.size() ? "NA" : words.get(i);
  }

  private String classOf(String word) {
    return model.classes().getOrDefault(word.toLowerCase(Locale.ROOT), model.noClass());
  }

  /** The shapes of the few words that the test has. */
  private static String shape(String word) {
    return switch (word) {
      case "NA", "ＡＢ" -> "XX";
      case "Ａｃ" -> "Xx";
      case "，" -> ".";
      case ".$." -> ".$.";
      case "新闻" -> "cc";
      case "第３届访谈会" -> "odccc";
      default -> "c";
    };
  }
}
