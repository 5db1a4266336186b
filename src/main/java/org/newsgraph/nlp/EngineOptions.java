package org.newsgraph.nlp;

import java.nio.file.Path;
import java.util.Objects;

/**
 * How the language models are run. What is found in a text does not depend on it.
 *
 * @param engine whose code runs them
 * @param cache the folder that keeps the tables that the fast engine makes of them on first use; it
 *     is made where it is missing
 */
public record EngineOptions(Engine engine, Path cache) {

  public EngineOptions {
    Objects.requireNonNull(engine, "engine");
    Objects.requireNonNull(cache, "cache");
  }

  /** The fast engine, with the user's cache folder. */
  public static EngineOptions defaults() {
    return new EngineOptions(Engine.FAST, userCache());
  }

  /** {@code newsgraph} in {@code $XDG_CACHE_HOME}, else in {@code ~/.cache}. */
  private static Path userCache() {
    String xdg = System.getenv("XDG_CACHE_HOME");
    Path caches =
        xdg == null || xdg.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(xdg);
    return caches.resolve("newsgraph");
  }
}
