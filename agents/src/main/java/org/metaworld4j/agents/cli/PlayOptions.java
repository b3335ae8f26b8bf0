package org.metaworld4j.agents.cli;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.metaworld4j.agents.settings.Check;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.Demonstrator;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.Task;
import picocli.CommandLine.Option;

/** What is played, by whom and for how long. */
final class PlayOptions {

  private static final int LONGEST = 500; // steps where the environment has no limit of its own

  @Option(
      names = "--policy",
      paramLabel = "POLICY",
      description =
          "expert, random, or the folder of a run, which adapts first (default: expert "
              + "where there is one, else random).")
  Optional<String> policy;

  @Option(
      names = "--task",
      paramLabel = "N",
      defaultValue = "0",
      description = "Which of its tasks, from 0 (default: ${DEFAULT-VALUE}).")
  int task;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "42",
      description = "Seed of tasks and episodes (default: ${DEFAULT-VALUE}).")
  long seed;

  @Option(
      names = "--steps",
      paramLabel = "N",
      description = "Most steps of an episode (default: the environment's limit, or 500).")
  Optional<Integer> steps;

  @Option(
      names = "--after-success",
      paramLabel = "N",
      description =
          "End an episode so many steps after its first success (default: never; render: 30).")
  Optional<Integer> afterSuccess;

  /**
   * Returns what these options ask for.
   *
   * @param name of an environment or benchmark
   * @param episodes how many
   * @param usualAfterSuccess how long an episode goes on after success where no option says
   * @throws IllegalArgumentException if an option is out of range or there is no such thing
   */
  Performance performance(String name, int episodes, OptionalInt usualAfterSuccess) {
    Check.atLeast("--seed", seed, 0);
    steps.ifPresent(n -> Check.atLeast("--steps", n, 0));
    afterSuccess.ifPresent(n -> Check.atLeast("--after-success", n, 0));
    Repertoire repertoire = Repertoire.of(name, seed);
    Optional<Task> chosen = repertoire.task(task);
    String env = chosen.map(Task::env).orElse(repertoire.envs().get(0));
    int limit = Envs.spec(env).maxEpisodeSteps().orElse(LONGEST);
    return new Performance(
        env,
        chosen,
        episodes,
        steps.orElse(limit),
        afterSuccess.orElse(usualAfterSuccess.orElse(limit)),
        seed);
  }

  /**
   * Returns who acts.
   *
   * @param env id of the environment
   * @param warnings receives what the user should know
   * @throws IllegalArgumentException if nobody of this name can act there
   */
  PolicyChoice choice(String env, Consumer<String> warnings) {
    try (ParametricEnv<?, ?> stage = Envs.make(env)) {
      String name = policy.orElse(stage.as(Demonstrator.class).isPresent() ? "expert" : "random");
      PolicyChoice choice = PolicyChoice.of(name, 1, warnings);
      try {
        choice.check(stage);
      } catch (IllegalArgumentException e) {
        choice.close();
        throw e;
      }
      return choice;
    }
  }
}
