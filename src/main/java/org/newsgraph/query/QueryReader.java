package org.newsgraph.query;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.PatternVars;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.update.UpdateFactory;

/** Reads a query's text and lets only reading queries over the store itself through. */
final class QueryReader {

  private static final Pattern PLACE = Pattern.compile("(?i)line:? (\\d+), column:? (\\d+)");

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
      throw syntaxError(name, e);
    } catch (org.apache.jena.query.QueryException e) {
      throw new QueryException(name + ": not a SPARQL query: " + firstLine(e.getMessage()), e);
    }
    checkNoService(name, query);
    return query;
  }

  /** The place in the message is that of the unexpected word; the exception has the one before. */
  private static QueryException syntaxError(String name, QueryParseException e) {
    Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
    boolean found = place.find();
    return new QueryException(
        "%s, line %s, column %s: not a SPARQL query: %s"
            .formatted(
                name,
                found ? place.group(1) : e.getLine(),
                found ? place.group(2) : e.getColumn(),
                firstLine(e.getMessage())),
        e);
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

  private static void checkNoService(String queryName, Query query) {
    if (query.getQueryPattern() == null) {
      return;
    }
    // A transformation also reaches the patterns in sub-queries and in EXISTS.
    QueryTransformOps.transform(
        query,
        new ElementTransformCopyBase() {
          @Override
          public Element transform(ElementService service, Node name, Element pattern) {
            throw new QueryException(
                "%s calls another server (%s) with SERVICE; queries here read the store only"
                    .formatted(queryName, name));
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
