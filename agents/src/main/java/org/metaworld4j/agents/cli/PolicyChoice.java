package org.metaworld4j.agents.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.metaworld4j.agents.evaluation.AdaptationEvaluation;
import org.metaworld4j.agents.evaluation.Evaluation;
import org.metaworld4j.agents.evaluation.PolicyEvaluation;
import org.metaworld4j.agents.evaluation.Trials;
import org.metaworld4j.agents.learning.Learner;
import org.metaworld4j.agents.policy.SavedPolicy;
import org.metaworld4j.agents.run.RunConfig;
import org.metaworld4j.agents.run.RunException;
import org.metaworld4j.agents.run.RunFolder;
import org.metaworld4j.agents.run.SavedLearner;
import org.metaworld4j.agents.sampling.PolicySource;
import org.metaworld4j.core.names.UnknownNameException;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.Task;

/** Who acts in an evaluation. */
sealed interface PolicyChoice extends AutoCloseable {

  /**
   * Refuses an environment that this policy cannot act in.
   *
   * @throws IllegalArgumentException that says why
   */
  void check(ParametricEnv<?, ?> env);

  /** Runs one episode for each trial. */
  Evaluation evaluate(Trials trials);

  @Override
  default void close() {}

  /**
   * Understands what the user wrote.
   *
   * @param text {@code expert}, {@code random}, the folder of a run, or a policy's .json
   * @throws UnknownNameException if it is neither
   * @throws IllegalArgumentException if it is a file that holds no policy
   * @throws RunException if it is a folder that holds no learner
   */
  static PolicyChoice of(String text, int threads, Consumer<String> warnings) {
    if (text.equals("expert")) {
      return new Fixed(PolicySource.expert(), true);
    }
    if (text.equals("random")) {
      return new Fixed(PolicySource.random(), false);
    }
    Path folder = Path.of(text);
    if (text.endsWith(".json") && Files.exists(folder)) {
      return new Fixed(SavedPolicy.load(folder), false);
    }
    if (!Files.isDirectory(folder)) {
      throw new UnknownNameException(
          "policy", text, List.of("expert", "random", "the folder of a run", "a policy.json"));
    }
    return new Trained(RunFolder.config(folder), SavedLearner.load(folder, threads, warnings));
  }

  /**
   * A policy that does not learn.
   *
   * @param source makes it
   * @param goalsShown whether goals are made visible to it
   */
  record Fixed(PolicySource source, boolean goalsShown) implements PolicyChoice {
    @Override
    public void check(ParametricEnv<?, ?> env) {
      source.policy(env);
    }

    @Override
    public Evaluation evaluate(Trials trials) {
      return PolicyEvaluation.metaWorld().evaluate(source, goalsShown ? shown(trials) : trials);
    }

    private static Trials shown(Trials trials) {
      return trials.tasks(
          trials.tasks().stream()
              .map(task -> new Task(task.env(), task.parameters(), true))
              .toList());
    }
  }

  /** A meta-trained learner, which adapts to each task before it is judged. */
  record Trained(RunConfig config, Learner learner) implements PolicyChoice {
    @Override
    public void check(ParametricEnv<?, ?> env) {
      config.source().make(env.spec().id()).close(); // may know only what was trained on
      String learned = config.tasks().train().envs().get(0);
      try (ParametricEnv<?, ?> known = Envs.make(learned)) {
        if (known.observationSize() != env.observationSize()
            || !known.actionSpace().equals(env.actionSpace())) {
          throw new IllegalArgumentException(
              "policy: expected a benchmark whose environments look like %s, which it learned on, got %s"
                  .formatted(learned, env.spec().id()));
        }
      }
    }

    @Override
    public Evaluation evaluate(Trials trials) {
      AdaptationEvaluation asTrained = config.evaluation();
      return new AdaptationEvaluation(
              asTrained.adaptationSteps(),
              asTrained.adaptationEpisodes(),
              PolicyEvaluation.metaWorld())
          .evaluate(learner::agent, trials.source(config.source()))
          .after();
    }

    @Override
    public void close() {
      learner.close();
    }
  }
}
