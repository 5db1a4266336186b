package org.newsgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code newsgraph different}. */
@Command(
    name = "different",
    mixinStandardHelpOptions = true,
    description = "Decides that two entities are two things. Each later build obeys it.")
final class DifferentCommand implements Callable<Integer> {

  @Mixin private DecideOptions entities;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    return entities.decide(false, spec.commandLine().getOut());
  }
}
