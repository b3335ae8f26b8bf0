package org.metaworld4j.manipulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.signal.Explained;
import org.metaworld4j.core.signal.Limit;
import org.metaworld4j.core.signal.Signal;
import org.metaworld4j.examples.StackBlocks;
import org.metaworld4j.manipulation.task.ManipulationTasks;
import org.metaworld4j.manipulation.task.RewardVersion;

class SuccessTermsTest {

  private static final int SUCCESS = 0; // index in an info

  private final double[] observation = new double[39];
  private final double[] action = new double[4];

  static Stream<String> tasks() {
    return ManipulationTasks.ids().stream();
  }

  private static Explained explained(ManipulationEnv env) {
    return env.as(Explained.class).orElseThrow();
  }

  private static List<Signal> signals(ManipulationEnv env) {
    return explained(env).signals();
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void successIsWhatItsTermsSayInAnExpertsEpisode(String id) {
    checkEpisode(ManipulationEnv.of(id));
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void successOfVersionOneIsWhatItsTermsSay(String id) {
    checkEpisode(ManipulationEnv.of(id, RewardVersion.V1));
  }

  private void checkEpisode(ManipulationEnv env) {
    Outcome outcome = env.newOutcome();
    env.reset(ResetOptions.seed(5), observation, 0);
    List<Signal> signals = signals(env);
    double[] values = new double[signals.size()];
    int stepsAfterSuccess = 0;
    do {
      env.demonstrate(observation, action);
      env.step(action, 0, observation, 0, outcome);
      explained(env).signalValues(values, 0);
      assertThat(outcome.info[SUCCESS] != 0).as("step").isEqualTo(allTermsMet(signals, values));
      stepsAfterSuccess += outcome.info[SUCCESS] != 0 ? 1 : 0;
    } while (!outcome.done() && stepsAfterSuccess < 10);
    assertThat(signals(env)).isEqualTo(signals);
  }

  /** Without terms there is no success: so in version 1 of what is done with a stick. */
  private static boolean allTermsMet(List<Signal> signals, double[] values) {
    for (int i = 0; i < values.length; i++) {
      if (signals.get(i).purpose() == Signal.Purpose.SUCCESS && !signals.get(i).isMet(values[i])) {
        return false;
      }
    }
    return true;
  }

  @Test
  void reachTellsTheDistanceThatDecides() {
    ManipulationEnv env = ManipulationEnv.of("reach-v3");
    env.reset(1);
    Signal first = signals(env).get(0);
    assertThat(first)
        .isEqualTo(Signal.of("fingers to goal", "m", Signal.Purpose.SUCCESS, Limit.atMost(0.05)));
  }

  @Test
  void aTaskWithoutTermsTellsItsSuccess() {
    ManipulationEnv env = ManipulationEnv.of("stick-push-v3", RewardVersion.V1);
    env.reset(1);
    assertThat(signals(env).get(0).name()).isEqualTo("success");
  }

  @Test
  void aTaskOfOnesOwnTellsAllItsTerms() {
    ManipulationEnv env = new ManipulationEnv(StackBlocks::new);
    env.reset(1);
    assertThat(signals(env))
        .extracting(Signal::name)
        .startsWith("block let go", "block off its side", "block off its height");
    checkEpisode(env);
  }

  @Test
  void askingChangesNothing() {
    ManipulationEnv asked = ManipulationEnv.of("stick-push-v3");
    ManipulationEnv left = ManipulationEnv.of("stick-push-v3");
    asked.reset(2);
    left.reset(2);
    signals(asked);
    explained(asked).signalValues(new double[signals(asked).size()], 0);
    double[] push = {0.3, 0.1, -1, 1};
    for (int i = 0; i < 20; i++) {
      assertThat(asked.step(push)).usingRecursiveComparison().isEqualTo(left.step(push));
      signals(asked);
    }
    assertThat(asked.stateHash()).isEqualTo(left.stateHash());
  }

  @Test
  void valuesAreUnknownBeforeAStepAndAfterARestore() {
    ManipulationEnv env = ManipulationEnv.of("push-v3");
    env.reset(2);
    double[] values = new double[signals(env).size()];
    explained(env).signalValues(values, 0);
    assertThat(values).containsOnly(Double.NaN);
    env.step(new double[4]);
    explained(env).signalValues(values, 0);
    assertThat(values).doesNotContain(Double.NaN);
    env.restore(env.snapshot());
    explained(env).signalValues(values, 0);
    assertThat(values).containsOnly(Double.NaN);
  }

  @Test
  void signalsBeforeTheFirstResetAreRefused() {
    ManipulationEnv env = ManipulationEnv.of("push-v3");
    assertThatThrownBy(() -> signals(env))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("push-v3: signals before the first reset; call reset first");
  }
}
