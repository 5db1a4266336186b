package org.newsgraph.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.identity.Decisions;
import org.newsgraph.model.DecidedNames;
import org.newsgraph.rdf.Iris;
import org.newsgraph.store.NewsStore;

/**
 * Takes articles from a build on this machine, which knows the secret from the store's folder.
 *
 * <pre>
 * GET  /handover/hashes   what the store holds: article to hash and time of fetching, JSON
 * GET  /handover/decided  what people have decided on names, a line each
 * POST /handover/graphs   graphs to be replaced, N-Quads, gzipped
 * POST /handover/finish   all articles are there: what is derived from them is made anew
 * </pre>
 *
 * Each request is one transaction: a build that is killed loses what it had not sent.
 */
final class Handover extends HttpServlet {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final transient NewsStore store;
  private final String token;
  private final transient HandedOver writer;
  private final transient Runnable index;

  Handover(NewsStore store, String token, HandedOver writer, Runnable index) {
    this.store = store;
    this.token = token;
    this.writer = writer;
    this.index = index;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
        || !Tokens.allows(request, token)) {
      response.sendError(401, "only for builds on this machine");
      return;
    }
    String task = request.getMethod() + " " + request.getPathInfo();
    switch (task) {
      case "GET /hashes" -> hashes(response);
      case "GET /decided" -> decided(request, response);
      case "POST /graphs" -> graphs(request, response);
      case "POST /finish" -> finish(request, response);
      default -> response.sendError(404, task);
    }
  }

  private void hashes(HttpServletResponse response) throws IOException {
    ObjectNode hashes = JSON.createObjectNode();
    store
        .contentHashes()
        .forEach(
            (graph, state) -> {
              ObjectNode held = hashes.putObject(graph).put("hash", state.hash());
              state.fetched().ifPresent(t -> held.put("fetched", t.toString()));
            });
    response.setContentType("application/json");
    JSON.writeValue(response.getOutputStream(), hashes);
  }

  private void decided(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain");
    response.setCharacterEncoding("UTF-8");
    for (DecidedNames.Pair pair : new Decisions(store, new Iris(base(request))).names().pairs()) {
      response.getWriter().println(pair.toLine());
    }
  }

  private void graphs(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Map<String, List<Quad>> graphs = new TreeMap<>();
    try (InputStream in = new GZIPInputStream(request.getInputStream())) {
      RDFParser.source(in)
          .lang(Lang.NQUADS)
          .parse(
              new StreamRDFBase() {
                @Override
                public void quad(Quad quad) {
                  graphs
                      .computeIfAbsent(quad.getGraph().getURI(), g -> new ArrayList<>())
                      .add(quad);
                }
              });
      writer.replace(base(request), graphs);
      response.setStatus(204);
    } catch (RiotException | IllegalArgumentException e) {
      response.sendError(400, e.getMessage());
    }
  }

  private static String base(HttpServletRequest request) {
    String base = request.getHeader("X-Base");
    return base == null ? Iris.DEFAULT_BASE : base;
  }

  private void finish(HttpServletRequest request, HttpServletResponse response) {
    changed(base(request));
    response.setStatus(204);
  }

  /**
   * The store has changed, articles with IRIs of this base: derives anew, then indexes; one after
   * the other if two builds end.
   */
  void changed(String base) {
    writer.finish(base);
    index.run();
  }
}
