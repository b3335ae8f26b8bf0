package org.metaworld4j.agents.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.OptionalInt;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.registry.BenchmarkSpec;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.ParametricEnv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists what can be trained and run. */
@Command(
    name = "envs",
    mixinStandardHelpOptions = true,
    description = "List every environment and benchmark.")
final class EnvsCommand implements Runnable {

  private record Environment(
      String id,
      String description,
      @JsonInclude(JsonInclude.Include.NON_NULL) Integer maxEpisodeSteps,
      int observationSize,
      int actionSize,
      int parameters) {

    static Environment of(EnvSpec spec) {
      OptionalInt steps = spec.maxEpisodeSteps();
      try (ParametricEnv<?, ?> env = Envs.make(spec.id())) {
        return new Environment(
            spec.id(),
            spec.description(),
            steps.isPresent() ? steps.getAsInt() : null,
            env.observationSize(),
            env.actionSize(),
            env.parameterSpace().packedSize());
      }
    }
  }

  private record Listing(List<Environment> environments, List<BenchmarkSpec> benchmarks) {}

  @Spec private CommandSpec spec;
  @Mixin private JsonOption json;

  @Override
  public void run() {
    var listing =
        new Listing(Envs.specs().stream().map(Environment::of).toList(), Envs.benchmarks());
    if (!json.replacesText()) {
      print(listing);
    }
    json.write(listing, spec.commandLine().getOut());
  }

  private void print(Listing listing) {
    var environments =
        new Table(2, "environment", "what to do", "observation", "action", "parameters");
    for (Environment e : listing.environments()) {
      environments.add(
          e.id(),
          e.description(),
          String.valueOf(e.observationSize()),
          String.valueOf(e.actionSize()),
          String.valueOf(e.parameters()));
    }
    var benchmarks = new Table(2, "benchmark", "what it is");
    for (BenchmarkSpec b : listing.benchmarks()) {
      benchmarks.add(b.name(), b.description());
    }
    environments.print(spec.commandLine().getOut());
    spec.commandLine().getOut().println();
    benchmarks.print(spec.commandLine().getOut());
  }
}
