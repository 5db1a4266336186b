package org.newsgraph.extract;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Subtype;

/** The names that the sequence model marked: neighbouring words with one tag are one name. */
final class CrfRecogniser implements Recogniser {

  private static final String RULE = "crf";

  /** Share of right spans per tag on newspaper sentences, as measured in November 2026. */
  private static final Map<String, Double> CONFIDENCE =
      Map.of(
          "PERSON", 0.85,
          "ORGANIZATION", 0.6,
          "LOCATION", 0.7,
          "GPE", 0.8,
          "COUNTRY", 0.95,
          "STATE_OR_PROVINCE", 0.9,
          "CITY", 0.8,
          "FACILITY", 0.6);

  @Override
  public void propose(Doc doc, Consumer<Candidate> out) {
    int first = 0;
    while (first < doc.size()) {
      String tag = doc.token(first).ner();
      int last = first;
      while (doc.adjoin(last, last + 1) && doc.token(last + 1).ner().equals(tag)) {
        last++;
      }
      Optional<EntityType> type = typeOf(tag);
      if (type.isPresent()) {
        out.accept(
            Candidate.name(doc, doc.span(first, last), type.get(), CONFIDENCE.get(tag), RULE)
                .with(subtypeOf(tag)));
      }
      first = last + 1;
    }
  }

  /** The entity type of a raw tag; empty for tags that are no names. */
  static Optional<EntityType> typeOf(String tag) {
    return switch (tag) {
      case "PERSON" -> Optional.of(EntityType.PERSON);
      case "ORGANIZATION" -> Optional.of(EntityType.ORGANIZATION);
      case "LOCATION", "GPE", "COUNTRY", "STATE_OR_PROVINCE", "CITY", "FACILITY" ->
          Optional.of(EntityType.PLACE);
      default -> Optional.empty();
    };
  }

  private static Optional<Subtype> subtypeOf(String tag) {
    return switch (tag) {
      case "COUNTRY" -> Optional.of(Subtype.COUNTRY);
      case "STATE_OR_PROVINCE" -> Optional.of(Subtype.PROVINCE);
      case "CITY" -> Optional.of(Subtype.CITY);
      case "FACILITY" -> Optional.of(Subtype.FACILITY);
      default -> Optional.empty();
    };
  }
}
