package org.newsgraph.nlp;

import edu.stanford.nlp.maxent.iis.LambdaSolve;
import edu.stanford.nlp.tagger.maxent.Distsim;
import edu.stanford.nlp.tagger.maxent.TaggerConfig;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.nlp.decode.TaggerFeatures;
import org.newsgraph.nlp.decode.TaggerModel;

/**
 * The parts of a part-of-speech tagger in the order in which CoreNLP writes them.
 *
 * @param config the options of the training
 * @param extractors CoreNLP's description of what makes the features, of all words and of rare ones
 * @param model the tags, words and weights
 */
record SerializedTagger(TaggerConfig config, List<String> extractors, TaggerModel model) {

  /** One weight of the model, whose number is known before its value. */
  private record Feature(int template, String value, int tag, int weight) {}

  /** Keeps the classes of words, which are hidden in what makes the features. */
  private static final class ExtractorInput extends ObjectInputStream {

    private Map<?, ?> words = Map.of();
    private Distsim classes;

    ExtractorInput(InputStream in) throws IOException {
      super(in);
      enableResolveObject(true);
    }

    @Override
    protected Object resolveObject(Object read) {
      if (read instanceof Map<?, ?> map && map.size() > words.size()) {
        words = map;
      } else if (read instanceof Distsim found) {
        classes = found;
      }
      return read;
    }

    Map<String, String> classes() {
      Map<String, String> result = new HashMap<>();
      words.forEach((word, name) -> result.put((String) word, (String) name));
      return result;
    }

    /** That of a word that nobody has seen. */
    String noClass() {
      return classes == null ? "null" : classes.getMapping("\uffff");
    }
  }

  static SerializedTagger read(DataInputStream in) throws IOException, ClassNotFoundException {
    TaggerConfig config = TaggerConfig.readConfig(in);
    in.readInt(); // how many contexts were seen in training
    in.readInt(); // how many tags there are
    Map<String, Map<String, Integer>> dictionary = readDictionary(in);
    List<String> tags = new ArrayList<>();
    Set<String> closed = readTags(in, tags);
    ExtractorInput makers = new ExtractorInput(in);
    List<String> extractors =
        List.of(makers.readObject().toString(), makers.readObject().toString());
    List<Feature> features = readFeatures(in, tags);
    return new SerializedTagger(
        config,
        extractors,
        new TaggerModel(
            tags,
            closed,
            dictionary,
            config.getRareWordThresh(),
            weights(features, LambdaSolve.read_lambdas(in), tags.size()),
            makers.classes(),
            makers.noClass()));
  }

  private static Map<String, Map<String, Integer>> readDictionary(DataInputStream in)
      throws IOException {
    Map<String, Map<String, Integer>> dictionary = new HashMap<>();
    int words = in.readInt();
    for (int i = 0; i < words; i++) {
      Map<String, Integer> counts = new HashMap<>();
      dictionary.put(in.readUTF(), counts);
      int tags = in.readInt();
      for (int j = 0; j < tags; j++) {
        counts.put(in.readUTF(), in.readInt());
      }
    }
    int verbs = in.readInt();
    if (verbs != 0) {
      throw new IOException("a list of " + verbs + " verbs, which only English has");
    }
    return dictionary;
  }

  private static Set<String> readTags(DataInputStream in, List<String> tags) throws IOException {
    Set<String> closed = new HashSet<>();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      String tag = in.readUTF();
      tags.add(tag);
      if (in.readBoolean()) {
        closed.add(tag);
      }
    }
    return closed;
  }

  private static List<Feature> readFeatures(DataInputStream in, List<String> tags)
      throws IOException {
    int size = in.readInt();
    List<Feature> features = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      int weight = in.readInt();
      features.add(new Feature(in.readInt(), in.readUTF(), tags.indexOf(in.readUTF()), weight));
    }
    return features;
  }

  private static List<Map<String, double[]>> weights(
      List<Feature> features, double[] weights, int tags) {
    List<Map<String, double[]>> result = new ArrayList<>();
    for (int i = 0; i < TaggerFeatures.TEMPLATES; i++) {
      result.add(new HashMap<>());
    }
    for (Feature feature : features) {
      result.get(feature.template())
              .computeIfAbsent(feature.value(), value -> new double[tags])[feature.tag()] =
          weights[feature.weight()];
    }
    return result;
  }
}
