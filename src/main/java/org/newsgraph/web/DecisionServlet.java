package org.newsgraph.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.newsgraph.identity.Decision;
import org.newsgraph.identity.Decisions;
import org.newsgraph.rdf.Iris;
import org.newsgraph.store.NewsStore;

/**
 * What people decide on identity, in the browser as with the commands.
 *
 * <pre>
 * GET  /api/decisions        all of them
 * POST /api/decisions        {"decided": "same" or "different", "a": IRI, "b": IRI, "why": text}
 * POST /api/decisions/undo   {"number": N}
 * </pre>
 *
 * Changes need the token of {@code --allow-update} in a header, which no other site's page can make
 * a browser send; there are no cookies. The answer comes when the pages show the change.
 */
final class DecisionServlet extends HttpServlet {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Longer requests are no decisions. */
  private static final int LONGEST = 20_000;

  private final transient NewsStore store;
  private final transient HandedOver writer;
  private final transient Supplier<String> base;
  private final transient Predicate<String> known;
  private final transient Optional<String> token;
  private final transient Runnable index;

  /**
   * @param known whether the store has an entity of this IRI
   * @param token who sends it may decide; empty for nobody
   * @param index brings the search index up to date, and waits for it
   */
  DecisionServlet(
      NewsStore store,
      HandedOver writer,
      Supplier<String> base,
      Predicate<String> known,
      Optional<String> token,
      Runnable index) {
    this.store = store;
    this.writer = writer;
    this.base = base;
    this.known = known;
    this.token = token;
    this.index = index;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ObjectNode json = JSON.createObjectNode();
    var list = json.putArray("decisions");
    new Decisions(store, new Iris(base.get())).list().forEach(d -> list.add(json(d)));
    answer(response, 200, json);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (token.isEmpty()) {
      refuse(response, 403, "this server is for reading; start it with --allow-update TOKEN");
    } else if (!Tokens.allows(request, token.get())) {
      refuse(response, 401, "this is not the token that --allow-update was given");
    } else {
      try {
        JsonNode body = JSON.readTree(request.getInputStream().readNBytes(LONGEST));
        boolean undo = "/undo".equals(request.getPathInfo());
        Decision decision = undo ? undo(body) : decide(body);
        index.run();
        answer(response, 200, json(decision));
      } catch (JsonProcessingException | IllegalArgumentException | NoSuchElementException e) {
        refuse(response, 400, e.getMessage());
      }
    }
  }

  private Decision decide(JsonNode body) {
    String decided = body.path("decided").asText();
    if (!decided.equals("same") && !decided.equals("different")) {
      throw new IllegalArgumentException("'decided' must be same or different, not: " + decided);
    }
    String a = entity(body, "a");
    String b = entity(body, "b");
    if (a.equals(b)) {
      throw new IllegalArgumentException("'a' and 'b' are one node already: " + a);
    }
    String why = body.path("why").asText().strip();
    return writer.decide(base.get(), decided.equals("same"), a, b, why);
  }

  private String entity(JsonNode body, String name) {
    String iri = body.path(name).asText();
    if (!known.test(iri)) {
      throw new IllegalArgumentException("'" + name + "' is no entity of this store: " + iri);
    }
    return iri;
  }

  private Decision undo(JsonNode body) {
    return writer.undo(base.get(), body.path("number").asInt());
  }

  private static ObjectNode json(Decision decision) {
    return JSON.createObjectNode()
        .put("number", decision.number())
        .put("decided", decision.same() ? "same" : "different")
        .put("a", decision.first())
        .put("b", decision.second())
        .put("why", decision.why())
        .put("undone", decision.undone());
  }

  private static void refuse(HttpServletResponse response, int status, String message)
      throws IOException {
    answer(response, status, JSON.createObjectNode().put("error", message));
  }

  private static void answer(HttpServletResponse response, int status, JsonNode json)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json; charset=utf-8");
    response.setHeader("Cache-Control", "no-cache");
    response.getOutputStream().write(JSON.writeValueAsBytes(json));
  }
}
