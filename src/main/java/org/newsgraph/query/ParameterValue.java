package org.newsgraph.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;

/** Turns what a user gives for a parameter into the terms that stand for it in the store. */
final class ParameterValue {

  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
  private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,18}");
  private static final Pattern IRI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");

  private final EntityNames entities;
  private final ArticleNames articles;

  ParameterValue(EntityNames entities, ArticleNames articles) {
    this.entities = entities;
    this.articles = articles;
  }

  /** The terms for a declared parameter; more than one where a name has several bearers. */
  List<Node> nodes(QueryParameter parameter, String value) {
    return switch (parameter.type()) {
      case ENTITY -> entities.require(value).stream().map(e -> iri(e.iri())).toList();
      case ARTICLE -> List.of(iri(articles.require(value)));
      case DATE -> List.of(NodeFactory.createLiteralString(date(parameter.name(), value)));
      case INTEGER, LIMIT -> List.of(NodeFactoryExtra.intToNode(integer(parameter.name(), value)));
      case TEXT -> List.of(NodeFactory.createLiteralString(value));
    };
  }

  /** The term for a parameter that no header declares: an IRI, a whole number, or words. */
  static Node undeclared(String value) {
    if (value.startsWith("<") && value.endsWith(">")) {
      return iri(value.substring(1, value.length() - 1));
    }
    if (INTEGER.matcher(value).matches()) {
      return NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
    }
    boolean isIri = IRI.matcher(value).matches() && value.contains("://");
    return isIri ? iri(value) : NodeFactory.createLiteralString(value);
  }

  static long integer(String name, String value) {
    if (!INTEGER.matcher(value).matches()) {
      throw new QueryException(name + "=" + value + ": give a whole number");
    }
    return Long.parseLong(value);
  }

  /** As characters, which compare as the days do: 2023-11 is before 2023-11-09. */
  static String date(String name, String value) {
    try {
      if (!DATE.matcher(value).matches()) {
        throw new DateTimeException("another form");
      }
      if (value.length() == 10) {
        LocalDate.parse(value);
      } else if (value.length() == 7) {
        YearMonth.parse(value);
      }
      return value;
    } catch (DateTimeException e) {
      throw new QueryException(
          name + "=" + value + ": give a day as 2023-11-09, a month as 2023-11 or a year as 2023",
          e);
    }
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
