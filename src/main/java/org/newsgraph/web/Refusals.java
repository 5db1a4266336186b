package org.newsgraph.web;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateRequest;

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
    return of(Algebra.compile(query));
  }

  /** Why an update is refused; null if it is not. */
  static String of(UpdateRequest updates) {
    for (Update update : updates) {
      if (update instanceof UpdateLoad) {
        return "LOAD reads files and other servers; send the statements instead";
      }
      if (update instanceof UpdateModify modify) {
        String refusal = of(Algebra.compile(modify.getWherePattern()));
        if (refusal != null) {
          return refusal;
        }
      }
    }
    return null;
  }

  private static String of(Op op) {
    List<String> reasons = new ArrayList<>();
    Walker.walk(op, operations(reasons), expressions(reasons));
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
