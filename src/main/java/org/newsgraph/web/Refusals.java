package org.newsgraph.web;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * What no query may do, whoever asks: call another server, or run a Java class by its name. Files
 * cannot be reached anyway: {@code FROM} only chooses among the graphs of the store.
 */
final class Refusals {

  private Refusals() {}

  /** Why a query is refused; null if it is not. */
  static String of(Query query) {
    if (query.getQueryPattern() == null) {
      return null; // DESCRIBE of a name
    }
    List<String> reasons = new ArrayList<>();
    Walker.walk(Algebra.compile(query), operations(reasons), expressions(reasons));
    return reasons.isEmpty() ? null : reasons.get(0);
  }

  private static OpVisitorBase operations(List<String> reasons) {
    return new OpVisitorBase() {
      @Override
      public void visit(OpService service) {
        reasons.add("this server calls no other servers: leave SERVICE out");
      }

      @Override
      public void visit(OpBGP pattern) {
        pattern
            .getPattern()
            .forEach(
                triple -> {
                  if (triple.getPredicate().isURI()) {
                    check(triple.getPredicate().getURI(), reasons);
                  }
                });
      }
    };
  }

  private static ExprVisitorBase expressions(List<String> reasons) {
    return new ExprVisitorBase() {
      @Override
      public void visit(ExprFunctionN function) {
        if (function.getFunctionIRI() != null) {
          check(function.getFunctionIRI(), reasons);
        }
      }
    };
  }

  private static void check(String iri, List<String> reasons) {
    if (iri.startsWith("java:")) {
      reasons.add("this server runs no Java classes: leave <" + iri + "> out");
    }
  }
}
