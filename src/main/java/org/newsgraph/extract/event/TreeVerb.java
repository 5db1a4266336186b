package org.newsgraph.extract.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.Dependency;
import org.newsgraph.model.DependencyTree;

/**
 * The verb of an event in the dependency tree of its sentence: what hangs on it, and whose subject
 * it shares.
 *
 * @param frame who stands where around the verb
 * @param verb its index
 */
record TreeVerb(EventSentence sentence, DependencyTree tree, Frame frame, int verb) {

  /** A subject may be shared over this many verbs: 宣布将派人前往调查. */
  static final int MAX_SHARED = 5;

  /** How a verb hangs on the one whose subject it shares. */
  static final Set<String> SHARING =
      Set.of("conj", "xcomp", "ccomp", "compound:vc", "nmod:prep", "advcl:loc", "dep", "advcl");

  /**
   * Of the words that tell an event the one on which the others hang.
   *
   * @param first index of the first word of the verb
   * @param last index of the last one
   */
  static TreeVerb of(
      EventSentence sentence, DependencyTree tree, Frame frame, int first, int last) {
    int verb = last;
    while (tree.head(verb) >= first && tree.head(verb) <= last && tree.head(verb) != verb) {
      verb = tree.head(verb);
    }
    return new TreeVerb(sentence, tree, frame, verb);
  }

  String relation() {
    return relation(verb);
  }

  String relation(int word) {
    return tree.relation(word);
  }

  /** The word on which the verb hangs, or {@link Dependency#ROOT}. */
  int head() {
    return tree.head(verb);
  }

  List<Integer> dependents() {
    return tree.dependents(verb);
  }

  boolean isPassive() {
    return dependents().stream()
        .anyMatch(i -> relation(i).equals("nsubjpass") || relation(i).equals("auxpass"));
  }

  boolean hasOwnSubject() {
    return hasOwnSubject(verb);
  }

  boolean hasOwnSubject(int word) {
    return !ownSubjects(word).isEmpty();
  }

  private Set<Integer> ownSubjects(int of) {
    Set<Integer> subjects = new LinkedHashSet<>();
    for (int i : tree.dependents(of)) {
      if (relation(i).startsWith("nsubj") || relation(i).equals("nmod:topic")) {
        subjects.add(i);
      }
    }
    return subjects;
  }

  /** The subjects of the verb, or of the one that it shares them with. */
  Set<Integer> subjects() {
    int at = verb;
    for (int i = 0; i < MAX_SHARED; i++) {
      Set<Integer> own = ownSubjects(at);
      int head = tree.head(at);
      if (!own.isEmpty() || head == Dependency.ROOT || !SHARING.contains(relation(at))) {
        return own;
      }
      if (SpeechWords.isVerb(sentence.form(head)) && sentence.isComma(head + 1)) {
        return Set.of(); // 林远称，……: what he says has a subject of its own
      }
      Set<Integer> pivots = relation(at).equals("ccomp") ? objectsBetween(head, at) : Set.of();
      if (!pivots.isEmpty()) {
        return pivots;
      }
      at = head;
    }
    return Set.of();
  }

  /** 要求警方调查: the object of the first verb is the subject of the second. */
  private Set<Integer> objectsBetween(int governor, int verb) {
    Set<Integer> objects = new LinkedHashSet<>();
    List<Integer> dependents = tree.dependents(governor);
    for (int i : dependents) {
      if (i > governor && i < verb && relation(i).equals("dobj")) {
        objects.add(i);
      }
    }
    return objects;
  }
}
