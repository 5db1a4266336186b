package org.newsgraph.query;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.PatternVars;
import org.apache.jena.update.UpdateFactory;

/** Reads a query's text and lets only reading queries over the store itself through. */
final class QueryReader {

  private QueryReader() {}

  static Query read(String name, String text) {
    Query query;
    try {
      query = QueryFactory.create(text, Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      if (isUpdate(text)) {
        throw new QueryException(
            name + " is an update; queries only read. Articles are changed with build and remove",
            e);
      }
      throw new QueryException(
          "%s, line %d, column %d: not a SPARQL query: %s"
              .formatted(name, e.getLine(), e.getColumn(), firstLine(e.getMessage())),
          e);
    } catch (org.apache.jena.query.QueryException e) {
      throw new QueryException(name + ": not a SPARQL query: " + firstLine(e.getMessage()), e);
    }
    checkNoService(name, query);
    return query;
  }

  private static boolean isUpdate(String text) {
    try {
      UpdateFactory.create(text);
      return true;
    } catch (org.apache.jena.query.QueryException e) {
      // Neither a query nor an update: the error of the query is the one to tell.
      return false;
    }
  }

  private static void checkNoService(String name, Query query) {
    if (query.getQueryPattern() == null) {
      return;
    }
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementService service) {
            throw new QueryException(
                name
                    + " calls another server ("
                    + service.getServiceNode()
                    + ") with SERVICE; queries here read the store only");
          }

          @Override
          public void visit(ElementSubQuery subQuery) {
            checkNoService(name, subQuery.getQuery());
          }
        });
  }

  static Set<String> variables(Query query) {
    Set<String> names = new TreeSet<>();
    if (query.getQueryPattern() != null) {
      PatternVars.vars(query.getQueryPattern()).stream().map(Var::getVarName).forEach(names::add);
    }
    return names;
  }

  private static String firstLine(String message) {
    return message == null ? "" : message.lines().findFirst().orElse("").strip();
  }
}
