package org.newsgraph.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.query.NamedQueries;
import org.newsgraph.query.NamedQuery;
import org.newsgraph.query.QueryException;
import org.newsgraph.query.QueryParameter;
import org.newsgraph.query.QueryResult;
import org.newsgraph.query.QueryRunner;
import org.newsgraph.query.ResultFormat;
import org.newsgraph.query.ResultTable;
import org.newsgraph.query.ResultWriter;

/** The named questions as forms, and their answers as tables. */
final class AskApi {

  private final NamedQueries queries = NamedQueries.load();
  private final QueryRunner runner;
  private final Linked linked;
  private final long maxRows;

  AskApi(QueryRunner runner, Linked linked, long maxRows) {
    this.runner = runner;
    this.linked = linked;
    this.maxRows = maxRows;
  }

  JsonNode queries(Params params) {
    ArrayNode list = Json.MAPPER.createArrayNode();
    for (NamedQuery query : queries.all()) {
      ObjectNode json =
          Json.object()
              .put("name", query.name())
              .put("title", query.title())
              .put("titleZh", query.titleZh())
              .put("purpose", query.purpose())
              .put("purposeZh", query.purposeZh())
              .put("text", query.text());
      ArrayNode parameters = json.putArray("parameters");
      query.parameters().forEach(p -> parameters.add(parameter(p)));
      list.add(json);
    }
    return list;
  }

  private static ObjectNode parameter(QueryParameter parameter) {
    ObjectNode json =
        Json.object()
            .put("name", parameter.name())
            .put("type", parameter.type().id())
            .put("required", parameter.required())
            .put("description", parameter.description());
    parameter.defaultValue().ifPresent(v -> json.put("default", v));
    parameter.example().ifPresent(v -> json.put("example", v));
    return json;
  }

  JsonNode query(Params params) {
    NamedQuery query = named(params);
    Map<String, String> arguments = arguments(query, params);
    ResultTable table = table(runner.run(query, arguments));
    ObjectNode json = Json.object().put("sparql", runner.sparql(query, arguments));
    ArrayNode columns = json.putArray("columns");
    table.columns().forEach(columns::add);
    int most = (int) Math.min(maxRows, table.rows().size());
    json.set("rows", linked.rows(query.name(), table, most));
    return json;
  }

  String csv(Params params) throws IOException {
    NamedQuery query = named(params);
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    ResultTable table = table(runner.run(query, arguments(query, params)));
    new ResultWriter(ResultWriter.DEFAULT_WIDTH, true).write(table, ResultFormat.CSV, csv);
    return csv.toString(StandardCharsets.UTF_8);
  }

  private NamedQuery named(Params params) {
    String name = params.required("name");
    return queries
        .find(name)
        .orElseThrow(() -> new QueryException("there is no question '" + name + "'"));
  }

  /** Parameters of the request are {@code p.from=2023}, so that none can be mistaken. */
  private static Map<String, String> arguments(NamedQuery query, Params params) {
    Map<String, String> arguments = new TreeMap<>();
    for (QueryParameter parameter : query.parameters()) {
      params.text("p." + parameter.name()).ifPresent(v -> arguments.put(parameter.name(), v));
    }
    return arguments;
  }

  private static ResultTable table(QueryResult result) {
    if (result instanceof ResultTable table) {
      return table;
    }
    throw new QueryException("this question gives a graph; open it in the editor");
  }
}
