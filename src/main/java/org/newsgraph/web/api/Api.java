package org.newsgraph.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.newsgraph.query.QueryException;
import org.newsgraph.query.QueryRunner;
import org.newsgraph.store.NewsStore;
import org.newsgraph.web.ServerOptions;
import org.newsgraph.web.search.NewsSearch;
import org.newsgraph.web.search.SearchIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers {@code GET /api/...}; what each does and takes is told by {@code /api/openapi.json}. */
public final class Api extends HttpServlet {

  /** Answers one kind of request. */
  interface Handler {
    JsonNode answer(Params params) throws IOException;
  }

  /** The answer of a question as a table to take away; all others are JSON. */
  private static final String CSV = "/query.csv";

  private static final Logger LOG = LoggerFactory.getLogger(Api.class);

  private final transient Map<String, Handler> handlers = new TreeMap<>();
  private final transient AskApi ask;

  /**
   * @param indexed how many hundredths of the search index are done
   * @param base tells what the IRIs of the store begin with
   */
  public Api(
      NewsStore store,
      SearchIndex index,
      ServerOptions options,
      IntSupplier indexed,
      Supplier<String> base) {
    NewsSearch search = new NewsSearch(index);
    QueryRunner runner = new QueryRunner(store, atMost(options.timeout()));
    HomeApi home = new HomeApi(search, options, indexed);
    EntityApi entity = new EntityApi(store, search);
    GraphApi graph = new GraphApi(search);
    this.ask = new AskApi(runner, new Linked(store, search), options.maxRows());
    handlers.put("/health", p -> Json.object().put("status", "ok"));
    handlers.put("/status", p -> home.status().put("base", base.get()));
    handlers.put("/home", home::home);
    handlers.put("/search", home::search);
    handlers.put("/publishers", home::publishers);
    handlers.put("/sentences", p -> sentences(search, p));
    handlers.put("/entity", entity::entity);
    handlers.put("/places", new PlacesApi(store, search)::places);
    handlers.put("/identity", new IdentityApi(store)::identity);
    handlers.put("/posts", new PostsApi(store)::posts);
    handlers.put("/event", new EventApi(store, search)::event);
    HappeningApi happening = new HappeningApi(store, search);
    handlers.put("/happenings", happening::happenings);
    handlers.put("/happening", happening::happening);
    handlers.put("/kinds", happening::kinds);
    handlers.put("/statements", happening::statements);
    handlers.put("/article", new ArticleApi(store, search)::article);
    handlers.put("/neighbours", graph::neighbours);
    handlers.put("/among", graph::among);
    handlers.put("/expand", graph::expand);
    handlers.put("/path", new PathApi(store, search)::path);
    handlers.put("/publisher", new PublisherApi(store, search)::publisher);
    handlers.put("/compare", new CompareApi(search)::compare);
    handlers.put("/queries", ask::queries);
    handlers.put("/query", ask::query);
    handlers.put("/openapi.json", p -> description());
  }

  /** What can be asked for, below {@code /api}. */
  Set<String> paths() {
    Set<String> paths = new TreeSet<>(handlers.keySet());
    paths.add(CSV);
    return paths;
  }

  private static JsonNode description() throws IOException {
    try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
      return Json.MAPPER.readTree(in);
    }
  }

  private static Duration atMost(Duration timeout) {
    return timeout.isZero() ? QueryRunner.DEFAULT_TIMEOUT : timeout;
  }

  private static JsonNode sentences(NewsSearch search, Params params) {
    return Json.page(
        search.sentences(params.filter(), params.number("offset", 0), params.number("limit", 20)),
        search);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
    Handler handler = handlers.get(path);
    try {
      if (path.equals(CSV)) {
        csv(new Params(request), response);
      } else if (handler == null) {
        error(response, 404, "there is no " + path + "; see /api/openapi.json");
      } else {
        write(response, 200, handler.answer(new Params(request)));
      }
    } catch (NotFoundException e) {
      error(response, 404, e.getMessage());
    } catch (QueryException e) {
      error(response, 400, e.getMessage());
    } catch (RuntimeException e) {
      LOG.error("{} {}", path, request.getQueryString(), e);
      error(response, 500, "the server failed at this: " + e.getMessage());
    }
  }

  private void csv(Params params, HttpServletResponse response) throws IOException {
    byte[] table = ask.csv(params).getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/csv; charset=utf-8");
    response.setHeader("Content-Disposition", "attachment; filename=newsgraph.csv");
    response.getOutputStream().write(table);
  }

  private static void error(HttpServletResponse response, int status, String message)
      throws IOException {
    write(response, status, Json.object().put("error", message));
  }

  private static void write(HttpServletResponse response, int status, JsonNode json)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json; charset=utf-8");
    response.setHeader("Cache-Control", "no-cache");
    response.getOutputStream().write(Json.MAPPER.writeValueAsBytes(json));
  }
}
