package org.newsgraph.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Span;
import org.newsgraph.model.Subtype;
import org.newsgraph.model.Token;

/** Puts the whole name of a place together from its last word: 台湾海峡, 中国美术馆, 肯尼迪航天中心. */
final class PlaceRecogniser implements Recogniser {

  private static final String RULE = "place-head";
  private static final int LONGEST = 5;

  private record Head(Optional<Subtype> subtype, boolean joins) {}

  private final Map<String, Head> heads = new HashMap<>();

  PlaceRecogniser() {
    for (String[] row : Table.rows("place_heads.tsv", 3)) {
      heads.put(row[0], new Head(Lexicon.subtype(row[1]), row[2].equals("join")));
    }
  }

  @Override
  public void propose(Doc doc, Names names, Consumer<Candidate> out) {
    for (int t = 0; t < doc.size(); t++) {
      Head head = heads.get(doc.token(t).form());
      if (head != null && doc.token(t).pos().startsWith("N")) {
        int first = head.joins() ? joined(doc, names, t, head) : named(doc, names, t);
        if (first >= 0) {
          accept(doc, names, doc.span(first, t), head, out);
        }
      } else {
        retype(doc, names, t, out);
      }
    }
  }

  private static void accept(Doc doc, Names names, Span span, Head head, Consumer<Candidate> out) {
    Candidate place =
        Candidate.name(doc, span, EntityType.PLACE, 0.8, RULE)
            .with(head.subtype())
            .with(Candidate.Rank.WHOLE);
    out.accept(place);
    names.add(place);
  }

  /** The word before a head that must stand right behind a place or an unknown proper noun. */
  private static int joined(Doc doc, Names names, int head, Head kind) {
    int t = head - 1;
    if (!doc.adjoin(t, head)) {
      return -1;
    }
    Optional<Candidate> name = names.at(t);
    if (name.isPresent()) {
      boolean fits = name.get().span().end() == doc.token(head).span().begin();
      boolean facility = kind.subtype().filter(s -> s == Subtype.FACILITY).isPresent();
      boolean place =
          (name.get().is(EntityType.PLACE) || facility && name.get().is(EntityType.PERSON))
              && name.get().span().length() > 1;
      boolean general =
          name.get().subtype().filter(s -> s == Subtype.COUNTRY).isPresent() && facility;
      return fits && place && !general ? names.firstToken(t) : -1;
    }
    return doc.token(t).pos().equals("NR") && doc.token(t).form().length() > 1 ? t : -1;
  }

  /** The first word of a name before a head, with nouns between. */
  private static int named(Doc doc, Names names, int head) {
    int t = head - 1;
    while (head - t <= LONGEST && doc.adjoin(t, t + 1)) {
      Optional<Candidate> name = names.at(t);
      if (name.isPresent()) {
        return doc.endsWord(name.get().span().end()) ? names.firstToken(t) : -1;
      }
      Token token = doc.token(t);
      if (token.pos().equals("NR")) {
        return t;
      }
      if (!token.pos().equals("NN") && !token.pos().equals("JJ")) {
        return -1;
      }
      t--;
    }
    return -1;
  }

  /** 卡斯科奎姆河 is a place, though the sequence model took it for a person. */
  private void retype(Doc doc, Names names, int t, Consumer<Candidate> out) {
    Optional<Candidate> name = names.at(t);
    if (name.isEmpty()
        || !name.get().is(EntityType.PERSON)
        || doc.tokenAt(name.get().span().end() - 1) != t) {
      return;
    }
    String text = name.get().name();
    Head head = text.length() < 3 ? null : heads.get(text.substring(text.length() - 1));
    if (head != null && "县镇乡村河岛湖寺宫区".indexOf(text.charAt(text.length() - 1)) >= 0) {
      out.accept(
          Candidate.name(doc, name.get().span(), EntityType.PLACE, 0.7, RULE)
              .with(head.subtype())
              .with(Candidate.Rank.WHOLE));
    }
  }
}
