package org.newsgraph.extract;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Span;
import org.newsgraph.model.Subtype;

/**
 * Agreements that are called after the place where they were made are neither that place nor an
 * event: 巴黎协定 says nothing of Paris.
 */
final class AgreementRecogniser implements Recogniser {

  private static final String RULE = "agreement";
  private static final Set<String> HEADS =
      Set.of("协定", "协议", "条约", "公约", "议定书", "宣言", "公报", "共识", "和约", "备忘录", "进程");
  private static final Set<String> TOPICS = Set.of("气候", "和平", "停火", "气候变化");

  @Override
  public void propose(Doc doc, Names names, Consumer<Candidate> out) {
    for (int t = 1; t < doc.size(); t++) {
      if (!HEADS.contains(doc.token(t).form())) {
        continue;
      }
      int before = t - 1;
      if (doc.adjoin(before, t) && TOPICS.contains(doc.token(before).form())) {
        before--;
      }
      Optional<Candidate> place = names.at(before);
      if (doc.adjoin(before, before + 1) && place.isPresent() && isCity(place.get())) {
        Span span = new Span(place.get().span().begin(), doc.token(t).span().end());
        out.accept(Candidate.none(doc, span, RULE));
      }
    }
  }

  static boolean isCity(Candidate name) {
    return name.is(EntityType.PLACE)
        && name.span().length() > 1
        && Lexicon.get()
            .find(name.name())
            .flatMap(Lexicon.Entry::subtype)
            .or(name::subtype)
            .filter(s -> s == Subtype.CITY)
            .isPresent();
  }
}
