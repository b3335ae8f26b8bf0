package org.metaworld4j.agents.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.metaworld4j.agents.evaluation.AdaptationEvaluation;
import org.metaworld4j.agents.evaluation.Evaluation;
import org.metaworld4j.agents.evaluation.PolicyEvaluation;
import org.metaworld4j.agents.meta.MetaLearner;
import org.metaworld4j.agents.run.RunException;
import org.metaworld4j.agents.run.RunFolder;
import org.metaworld4j.agents.run.SavedLearner;
import org.metaworld4j.agents.sampling.Policy;
import org.metaworld4j.core.names.UnknownNameException;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.space.Space;
import org.metaworld4j.core.task.Demonstrator;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.Task;

/** Who acts in an evaluation. */
sealed interface PolicyChoice extends AutoCloseable {

  /** Longest episode; environments have limits of their own. */
  int HORIZON = 500;

  /**
   * Runs one episode of each task.
   *
   * @param env environment of all these tasks
   */
  Evaluation evaluate(String env, List<Task> tasks, long seed, int threads);

  @Override
  default void close() {}

  /**
   * Understands what the user wrote.
   *
   * @param text {@code expert}, {@code random} or the folder of a run
   * @throws UnknownNameException if it is neither
   * @throws RunException if it is a folder that holds no learner
   */
  static PolicyChoice of(String text, int threads, Consumer<String> warnings) {
    if (text.equals("expert")) {
      return new Expert();
    }
    if (text.equals("random")) {
      return new RandomActions();
    }
    Path folder = Path.of(text);
    if (!Files.isDirectory(folder)) {
      throw new UnknownNameException(
          "policy", text, List.of("expert", "random", "the folder of a run"));
    }
    AdaptationEvaluation protocol = RunFolder.config(folder).evaluation();
    return new Trained(
        SavedLearner.load(folder, threads, warnings),
        protocol.adaptationSteps(),
        protocol.adaptationEpisodes());
  }

  /** The environment's scripted expert, which is shown the goal. */
  final class Expert implements PolicyChoice {
    private final List<ParametricEnv<?, ?>> made = new ArrayList<>(); // one a thread

    @Override
    public Evaluation evaluate(String env, List<Task> tasks, long seed, int threads) {
      List<Task> visible =
          tasks.stream().map(task -> new Task(task.env(), task.parameters(), true)).toList();
      return new PolicyEvaluation(1, HORIZON)
          .evaluate(() -> demonstrator(env)::demonstrate, Envs::make, visible, seed, threads);
    }

    private Demonstrator demonstrator(String env) {
      ParametricEnv<?, ?> fresh = Envs.make(env);
      made.add(fresh);
      if (fresh instanceof Demonstrator demonstrator) {
        return demonstrator;
      }
      throw new IllegalArgumentException(
          "policy: expected random or a run's folder, as " + env + " has no scripted expert");
    }

    @Override
    public void close() {
      made.forEach(ParametricEnv::close);
    }
  }

  /** Actions drawn evenly from the action space. */
  record RandomActions() implements PolicyChoice {
    @Override
    public Evaluation evaluate(String env, List<Task> tasks, long seed, int threads) {
      try (ParametricEnv<?, ?> example = Envs.make(env)) {
        Space<?> actions = example.actionSpace();
        return new PolicyEvaluation(1, HORIZON)
            .evaluate(() -> new Uniform(actions), Envs::make, tasks, seed, threads);
      }
    }
  }

  /** Draws every action from a space. */
  final class Uniform implements Policy {
    private final Space<?> actions;
    private Generator random = Generator.seeded(0);

    Uniform(Space<?> actions) {
      this.actions = actions;
    }

    @Override
    public void begin(long seed) {
      random = Generator.seeded(seed);
    }

    @Override
    public void act(double[] observation, double[] action) {
      actions.sample(random, action, 0);
    }
  }

  /** A meta-trained learner, which adapts to each task before it is judged. */
  record Trained(MetaLearner learner, int adaptationSteps, int adaptationEpisodes)
      implements PolicyChoice {
    @Override
    public Evaluation evaluate(String env, List<Task> tasks, long seed, int threads) {
      return new AdaptationEvaluation(
              adaptationSteps, adaptationEpisodes, new PolicyEvaluation(1, HORIZON))
          .evaluate(learner, Envs::make, tasks, seed, threads)
          .after();
    }

    @Override
    public void close() {
      learner.close();
    }
  }
}
