package org.newsgraph.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * The pages and what they are made of, from the jar. All pages are one document, whose script looks
 * at the address; {@code /entity/...} and the other paths of IRIs give data to those who ask for
 * it.
 */
final class PageServlet extends HttpServlet {

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "svg", "image/svg+xml",
          "txt", "text/plain; charset=utf-8",
          "ttf", "font/ttf",
          "woff2", "font/woff2",
          "png", "image/png");

  private static final String FOLDER = "/org/newsgraph/web/pages/";

  private final transient Resources resources;

  PageServlet(Resources resources) {
    this.resources = resources;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = IriPath.of(request.getRequestURI());
    if (resources.isIri(path)) {
      response.setHeader("Vary", "Accept");
      if (resources.answer(path, request.getHeader("Accept"), response)) {
        return;
      }
      page(resources.isKnown(path) ? 200 : 404, response);
    } else if (path.matches("/(graph|ask|compare|editor|search|happening)?")) {
      page(200, response);
    } else if (!file(path, response)) {
      String accept = request.getHeader("Accept");
      if (accept != null && accept.contains("text/html")) {
        page(404, response);
      } else {
        response.sendError(404);
      }
    }
  }

  /** The one document of all pages; where nothing is there its script says so. */
  private static void page(int status, HttpServletResponse response) throws IOException {
    response.setStatus(status);
    send("index.html", response);
  }

  /** Only plain names: nothing outside of the folder can be reached. */
  private static boolean file(String path, HttpServletResponse response) throws IOException {
    String name = path.substring(1);
    return name.matches("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*")
        && !name.equals("index.html")
        && send(name, response);
  }

  private static boolean send(String name, HttpServletResponse response) throws IOException {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    try (InputStream in =
        type == null ? null : PageServlet.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        return false;
      }
      response.setHeader("Cache-Control", "no-cache");
      response.setContentType(type);
      in.transferTo(response.getOutputStream());
      return true;
    }
  }
}
