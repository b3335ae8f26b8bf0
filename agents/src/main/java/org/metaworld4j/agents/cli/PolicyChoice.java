package org.metaworld4j.agents.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.metaworld4j.agents.evaluation.AdaptationEvaluation;
import org.metaworld4j.agents.evaluation.Evaluation;
import org.metaworld4j.agents.evaluation.PolicyEvaluation;
import org.metaworld4j.agents.evaluation.Trials;
import org.metaworld4j.agents.learning.AdaptiveAgent;
import org.metaworld4j.agents.learning.Learner;
import org.metaworld4j.agents.policy.SavedPolicy;
import org.metaworld4j.agents.run.RunConfig;
import org.metaworld4j.agents.run.RunException;
import org.metaworld4j.agents.run.RunFolder;
import org.metaworld4j.agents.run.SavedLearner;
import org.metaworld4j.agents.sampling.EnvSource;
import org.metaworld4j.agents.sampling.Policy;
import org.metaworld4j.agents.sampling.PolicySource;
import org.metaworld4j.agents.sampling.Sampler;
import org.metaworld4j.agents.sampling.Streams;
import org.metaworld4j.core.names.UnknownNameException;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.viewer.session.Controller;
import org.metaworld4j.viewer.session.Controllers;

/** Who acts in an evaluation. */
sealed interface PolicyChoice extends AutoCloseable {

  /**
   * Refuses an environment that this policy cannot act in.
   *
   * @throws IllegalArgumentException that says why
   */
  void check(ParametricEnv<?, ?> env);

  /** Returns who makes the environments that this policy acts in. */
  default EnvSource source() {
    return Envs::make;
  }

  /** Runs one episode for each trial. */
  Evaluation evaluate(Trials trials);

  /** Returns a task as this policy meets it: with its goal shown where the policy is to see it. */
  default Task meets(Task task) {
    return task;
  }

  /**
   * Returns who acts in an environment, adapted to its task if the policy learns; valid until this
   * is closed or asked again.
   *
   * @param env what the policy will act in
   * @param task the task; empty for the environment as it is
   * @param seed of the episodes that the policy adapts on
   */
  Policy actor(ParametricEnv<?, ?> env, Optional<Task> task, long seed);

  /**
   * Returns who acts in a viewer, where tasks may change from episode to episode.
   *
   * @param seed of what is drawn, and of the episodes that the policy adapts on
   */
  Controller.Source player(long seed);

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
      return new Fixed(PolicySource.expert(), true, seed -> Controllers.expert());
    }
    if (text.equals("random")) {
      return new Fixed(PolicySource.random(), false, Controllers::random);
    }
    Path folder = Path.of(text);
    if (text.endsWith(".json") && Files.exists(folder)) {
      return Fixed.saved(SavedPolicy.load(folder));
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
   * @param policies makes it
   * @param goalsShown whether goals are made visible to it
   * @param players makes who acts in a viewer, from a seed
   */
  record Fixed(PolicySource policies, boolean goalsShown, LongFunction<Controller.Source> players)
      implements PolicyChoice {

    static Fixed saved(PolicySource policies) {
      Controller.Source player =
          env -> {
            Policy policy = policies.policy((ParametricEnv<?, ?>) env);
            return (now, action) -> policy.act(now.observation(), action);
          };
      return new Fixed(policies, false, seed -> player);
    }

    @Override
    public void check(ParametricEnv<?, ?> env) {
      policies.policy(env);
    }

    @Override
    public Evaluation evaluate(Trials trials) {
      Trials met = trials.tasks(trials.tasks().stream().map(this::meets).toList());
      return PolicyEvaluation.metaWorld().evaluate(policies, met);
    }

    @Override
    public Task meets(Task task) {
      return goalsShown ? new Task(task.env(), task.parameters(), true) : task;
    }

    @Override
    public Policy actor(ParametricEnv<?, ?> env, Optional<Task> task, long seed) {
      return policies.policy(env);
    }

    @Override
    public Controller.Source player(long seed) {
      return players.apply(seed);
    }
  }

  /** A meta-trained learner, which adapts to each task before it is judged. */
  record Trained(RunConfig config, Learner learner) implements PolicyChoice {
    @Override
    public EnvSource source() {
      return config.source();
    }

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
    public Policy actor(ParametricEnv<?, ?> env, Optional<Task> task, long seed) {
      AdaptiveAgent agent = learner.agent();
      agent.begin();
      if (task.isPresent()) {
        try (Sampler sampler = new Sampler(source())) {
          config.evaluation().adapt(agent, task.get(), sampler, new Streams(seed));
        }
      }
      return agent.policy();
    }

    @Override
    public Controller.Source player(long seed) {
      return Controllers.named(
          config.algorithm(), env -> new AdaptingController(this, (ParametricEnv<?, ?>) env, seed));
    }

    @Override
    public void close() {
      learner.close();
    }
  }
}
