package org.metaworld4j.agents.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.metaworld4j.agents.learning.Learner;
import org.metaworld4j.agents.meta.EMaml;
import org.metaworld4j.agents.meta.Fomaml;
import org.metaworld4j.agents.meta.Maml;
import org.metaworld4j.agents.meta.MamlPpo;
import org.metaworld4j.agents.meta.MamlVpg;
import org.metaworld4j.agents.meta.MetaSgd;
import org.metaworld4j.agents.meta.ProMp;
import org.metaworld4j.agents.meta.Reptile;
import org.metaworld4j.agents.rl.Ppo;
import org.metaworld4j.agents.rl.Trpo;
import org.metaworld4j.agents.rl.Vpg;
import org.metaworld4j.agents.sampling.EnvSource;
import org.metaworld4j.core.file.Json;
import org.metaworld4j.core.names.UnknownNameException;
import org.metaworld4j.core.task.Task;

/** The learners that a run can train. */
public enum Algorithm {
  /** Model-agnostic meta-learning with exact second derivatives. */
  MAML(Maml.Config.class, Maml::new),
  /** The same with plain policy gradients outside. */
  MAML_VPG(MamlVpg.Config.class, MamlVpg::new),
  /** The same with the clipped loss of proximal policy optimisation outside. */
  MAML_PPO(MamlPpo.Config.class, MamlPpo::new),
  /** Model-agnostic meta-learning without second derivatives. */
  FOMAML(Maml.Config.class, Fomaml::new),
  /** Model-agnostic meta-learning that learns the rate of every parameter. */
  META_SGD(Maml.Config.class, MetaSgd::new),
  /** Model-agnostic meta-learning that credits exploration. */
  E_MAML(EMaml.Config.class, EMaml::new),
  /** Proximal meta-policy search. */
  PROMP(ProMp.Config.class, ProMp::new),
  /** Reptile, a first-order meta-learner. */
  REPTILE(Reptile.Config.class, Reptile::new),
  /** Vanilla policy gradient. */
  VPG(Vpg.Config.class, Vpg::new),
  /** Trust-region policy optimisation. */
  TRPO(Trpo.Config.class, Trpo::new),
  /** Proximal policy optimisation. */
  PPO(Ppo.Config.class, Ppo::new);

  /** Makes a learner whose settings are decided. */
  @FunctionalInterface
  public interface Maker {

    /**
     * Makes the learner.
     *
     * @param source makes environments
     * @param tasks training tasks, at least one
     * @param seed decides everything that is drawn
     * @param threads worker threads, at least 1
     */
    Learner make(EnvSource source, List<Task> tasks, long seed, int threads);
  }

  @FunctionalInterface
  private interface Constructor<C> {
    Learner make(C settings, EnvSource source, List<Task> tasks, long seed, int threads);
  }

  @SuppressWarnings("ImmutableEnumChecker") // the functions are constructors
  private final Function<ObjectNode, Maker> makers;

  <C> Algorithm(Class<C> type, Constructor<C> constructor) {
    makers =
        json -> {
          C settings = Json.read(json, type, "settings");
          return (source, tasks, seed, threads) ->
              constructor.make(settings, source, tasks, seed, threads);
        };
  }

  /**
   * Finds an algorithm by its name in lower case.
   *
   * @throws UnknownNameException if there is none
   */
  public static Algorithm of(String name) {
    return Arrays.stream(values())
        .filter(algorithm -> algorithm.toString().equals(name))
        .findFirst()
        .orElseThrow(() -> new UnknownNameException("algorithm", name, names()));
  }

  private static List<String> names() {
    return Arrays.stream(values()).map(Algorithm::toString).toList();
  }

  /**
   * Reads the settings of a learner.
   *
   * @throws IllegalArgumentException if one is missing, unknown or out of range
   */
  public Maker maker(ObjectNode settings) {
    return makers.apply(settings);
  }

  /** Returns the algorithm's name as users write it, such as {@code maml-ppo}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
