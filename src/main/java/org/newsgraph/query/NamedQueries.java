package org.newsgraph.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The queries that come with the program, from {@code queries/}. Immutable and thread-safe. */
public final class NamedQueries {

  /** In the order in which they are shown. */
  private static final List<String> NAMES =
      List.of(
          "people",
          "places",
          "organizations",
          "events",
          "agreements",
          "articles",
          "entity",
          "evidence",
          "co-mentions",
          "network",
          "timeline",
          "posts",
          "relations",
          "related",
          "sources",
          "reports",
          "copies",
          "who-did-what",
          "met",
          "visits",
          "casualties",
          "planned",
          "denied",
          "statements",
          "contradictions",
          "path",
          "aliases",
          "homonyms",
          "why",
          "unlinked",
          "decisions");

  private static final String FOLDER = "/org/newsgraph/queries/";

  private final List<NamedQuery> queries;

  private NamedQueries(List<NamedQuery> queries) {
    this.queries = queries;
  }

  /** Reads the queries that the program brings along. */
  public static NamedQueries load() {
    return new NamedQueries(NAMES.stream().map(NamedQueries::load).toList());
  }

  private static NamedQuery load(String name) {
    String resource = FOLDER + name + ".rq";
    try (InputStream in = NamedQueries.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own " + resource);
      }
      return NamedQuery.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All of them, in the order in which they are to be shown. */
  public List<NamedQuery> all() {
    return queries;
  }

  /** The query of this name. */
  public Optional<NamedQuery> find(String name) {
    return queries.stream().filter(query -> query.name().equals(name)).findFirst();
  }

  /**
   * The query of this name, or the one in the file of this name.
   *
   * @throws QueryException if there is neither, or the file cannot be read
   */
  public NamedQuery findOrRead(String nameOrFile) {
    return find(nameOrFile).orElseGet(() -> read(Path.of(nameOrFile)));
  }

  private NamedQuery read(Path file) {
    if (!Files.isRegularFile(file)) {
      List<String> names = queries.stream().map(NamedQuery::name).toList();
      throw new QueryException(
          "there is no query and no file '%s'; the queries are %s"
              .formatted(file, String.join(", ", names)));
    }
    try {
      return NamedQuery.parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    } catch (MalformedInputException e) {
      throw new QueryException(file + " is not in UTF-8; save it so", e);
    } catch (IOException e) {
      throw new QueryException(file + " cannot be read: " + e, e);
    }
  }
}
