package org.newsgraph.extract.claim;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Claim;
import org.newsgraph.model.Predicate;

/** Leaves out claims that say no more than another one of the same article. */
final class Repetitions {

  private Repetitions() {}

  static List<Claim> without(List<Claim> claims) {
    List<Claim> kept = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      if (!isSaidElsewhere(claims, i)) {
        kept.add(claims.get(i));
      }
    }
    return kept;
  }

  private static boolean isSaidElsewhere(List<Claim> claims, int index) {
    Claim claim = claims.get(index);
    for (int i = 0; i < claims.size(); i++) {
      Claim other = claims.get(i);
      if (i != index && covers(other, claim) && (i < index || !covers(claim, other))) {
        return true;
      }
    }
    return false;
  }

  /** 美国副总统 for 美国 says all that 副总统 or 总统 without an object would say. */
  private static boolean covers(Claim full, Claim claim) {
    boolean alike =
        full.subject().equals(claim.subject())
            && full.predicate() == claim.predicate()
            && full.polarity() == claim.polarity()
            && full.modality() == claim.modality()
            && full.tenure() == claim.tenure();
    boolean sameObject = full.object().equals(claim.object());
    if (full.predicate() != Predicate.HOLDS_POST && full.predicate() != Predicate.ALTERNATE_NAME) {
      return alike && sameObject;
    }
    return alike
        && (sameObject && full.value().equals(claim.value())
            || claim.object().isEmpty() && full.value().endsWith(claim.value()));
  }
}
