package org.metaworld4j.agents.rl;

import java.util.List;
import java.util.stream.Stream;
import org.metaworld4j.agents.learning.Learner;
import org.metaworld4j.agents.sampling.EnvSource;
import org.metaworld4j.core.task.Task;

/** Small learners of plain policies, all three kinds. */
final class OnPolicySettings {

  private OnPolicySettings() {}

  /** Makes a learner of one kind. */
  record Maker(String name, Constructor constructor) {
    Learner make(OnPolicyConfig config, EnvSource source, List<Task> tasks, int threads) {
      return make(config, source, tasks, 7, threads);
    }

    Learner make(
        OnPolicyConfig config, EnvSource source, List<Task> tasks, long seed, int threads) {
      return constructor.make(config, source, tasks, seed, threads);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** Constructor of a learner. */
  interface Constructor {
    Learner make(OnPolicyConfig config, EnvSource source, List<Task> tasks, long seed, int threads);
  }

  static Stream<Maker> learners() {
    return Stream.of(
        new Maker(
            "vpg",
            (config, source, tasks, seed, threads) ->
                new Vpg(new Vpg.Config(config, 0.02, 10), source, tasks, seed, threads)),
        new Maker(
            "trpo",
            (config, source, tasks, seed, threads) ->
                new Trpo(
                    new Trpo.Config(config, new TrustRegion.Config(0.02, 10, 1e-5, 15, 0.8)),
                    source,
                    tasks,
                    seed,
                    threads)),
        new Maker(
            "ppo",
            (config, source, tasks, seed, threads) ->
                new Ppo(ppo(config), source, tasks, seed, threads)));
  }

  /** Returns settings of PPO for small tasks. */
  static Ppo.Config ppo(OnPolicyConfig config) {
    return new Ppo.Config(config, 0.2, 0.001, 0.003, 5, 150, 1, 0.05);
  }

  /** Returns settings of a small policy. */
  static OnPolicyConfig config(int hidden, PolicyHead head, int episodes, int horizon) {
    return new OnPolicyConfig(
        new PolicyNetwork.Config(List.of(hidden, hidden), 0.5, 0.1),
        head,
        episodes,
        horizon,
        new Advantages.Config(0.99, 0.95),
        true);
  }
}
