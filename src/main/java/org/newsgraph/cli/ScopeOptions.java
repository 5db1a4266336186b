package org.newsgraph.cli;

import java.util.Optional;
import org.newsgraph.query.ExportScope;
import picocli.CommandLine.Option;

/** Which articles of a store a command takes. */
final class ScopeOptions {

  @Option(names = "--article", paramLabel = "IRI", description = "Only this article: URL or IRI.")
  private String article;

  @Option(
      names = "--entity",
      paramLabel = "NAME",
      description = "Only articles that name this entity or event.")
  private String entity;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Only articles published on or after this day, month or year.")
  private String since;

  ExportScope scope() {
    return new ExportScope(
        Optional.ofNullable(article), Optional.ofNullable(entity), Optional.ofNullable(since));
  }
}
