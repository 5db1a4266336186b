package org.newsgraph.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.newsgraph.store.NewsStore;

/** SPARQL updates from who has the token; only there if the server was started to allow them. */
final class UpdateServlet extends HttpServlet {

  private final transient NewsStore store;
  private final String token;
  private final transient Runnable changed;

  UpdateServlet(NewsStore store, String token, Runnable changed) {
    this.store = store;
    this.token = token;
    this.changed = changed;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!Tokens.allows(request, token)) {
      response.sendError(401, "send the token: Authorization: Bearer TOKEN");
      return;
    }
    try {
      UpdateRequest update = UpdateFactory.create(text(request));
      String refusal = Refusals.of(update);
      if (refusal != null) {
        response.sendError(403, refusal);
        return;
      }
      Txn.executeWrite(
          store.dataset(), () -> UpdateExec.dataset(store.dataset()).update(update).execute());
      changed.run();
      response.setStatus(204);
    } catch (QueryException e) {
      response.sendError(400, e.getMessage());
    }
  }

  private static String text(HttpServletRequest request) throws IOException {
    String parameter =
        "application/sparql-update".equals(request.getContentType())
            ? null
            : request.getParameter("update");
    return parameter != null
        ? parameter
        : new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
