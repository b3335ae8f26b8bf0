package org.metaworld4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.Task;

/** What the page on Gymnasium shows of the registry. */
class RegistryTourTest {

  @Test
  void environmentsAreRegisteredAndMade() {
    var spec =
        new EnvSpec("lab/Hover-v1", "Hover briefly.", OptionalInt.of(50), OptionalDouble.empty());
    Envs.register(spec.options("mass"), options -> drone(options.number("mass", 1)));
    try (var env = Envs.make("lab/Hover-v1", Map.of("mass", 1.2, "maxEpisodeSteps", 20))) {
      env.reset(42);
      assertThat(env.spec().maxEpisodeSteps()).hasValue(20);
    }
    Envs.unregister("lab/Hover-v1");
  }

  private static Hover drone(double mass) {
    Hover hover = new Hover();
    hover.setTask(new Task("Hover-v0", new double[] {mass, 5}, true));
    return hover;
  }
}
