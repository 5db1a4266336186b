package org.newsgraph.cli;

import java.util.Map;
import org.newsgraph.ingest.ColumnMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What the columns of tables mean, for all commands that read articles. */
final class ColumnOption {

  @Option(
      names = "--map",
      split = ",",
      paramLabel = "FIELD=COLUMN",
      description =
          "What the columns of tables and the keys of JSON Lines mean where their names do not tell:"
              + " title=标题,text=正文,date=发布时间. Fields: title, text, url, date, author, publisher,"
              + " language, fetched.")
  private Map<String, String> columns = Map.of();

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  ColumnMap map() {
    try {
      return new ColumnMap(columns);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--map: " + e.getMessage(), e);
    }
  }
}
