package org.newsgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code newsgraph same}. */
@Command(
    name = "same",
    mixinStandardHelpOptions = true,
    description = "Decides that two entities are one thing. Each later build obeys it.")
final class SameCommand implements Callable<Integer> {

  @Mixin private DecideOptions entities;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    return entities.decide(true, spec.commandLine().getOut());
  }
}
