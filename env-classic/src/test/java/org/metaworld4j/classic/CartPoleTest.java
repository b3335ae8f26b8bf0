package org.metaworld4j.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.task.Task;

class CartPoleTest {

  private final CartPole env = new CartPole();

  private static Task task(double... parameters) {
    return new Task("CartPole-v1", parameters, false);
  }

  private double[] stateAfterOnePush(Task task) {
    env.setTask(task);
    env.reset(1);
    return env.step(1).observation();
  }

  @Test
  void gymnasiumsConstantsAsATaskChangeNothing() {
    env.reset(1);
    double[] plain = env.step(1).observation();
    assertThat(stateAfterOnePush(task(9.8, 1.0, 0.1, 0.5, 10.0))).isEqualTo(plain);
  }

  @Test
  void everyParameterChangesTheMotion() {
    double[] usual = {9.8, 1.0, 0.1, 0.5, 10.0};
    double[] plain = stateAfterOnePush(task(usual));
    for (int i = 0; i < usual.length; i++) {
      double[] changed = usual.clone();
      changed[i] *= 2;
      assertThat(stateAfterOnePush(task(changed)))
          .as(CartPoleParameters.names().get(i))
          .isNotEqualTo(plain);
    }
  }

  @Test
  void forceBelowZeroPushesTheOtherWay() {
    String id = CartPole.SPEC_DIRECTION.id();
    try (var either = new CartPole(CartPole.SPEC_DIRECTION, CartPole.Options.GYMNASIUM)) {
      either.setTask(new Task(id, new double[] {9.8, 1.0, 0.1, 0.5, -10.0}, false));
      either.reset(1);
      double[] reversed = either.step(0).observation();
      assertThat(reversed).isEqualTo(stateAfterOnePush(task(9.8, 1.0, 0.1, 0.5, 10.0)));

      Task without = new Task(id, new double[] {9.8, 1.0, 0.1, 0.5, 0}, false);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> either.setTask(without))
          .withMessage("force: expected a finite number other than 0, got 0.0");
    }
  }

  @Test
  void heavyPoleOnImmovableCartIsAPendulum() {
    // With a cart of infinite mass, the pole turns by 3 g sin(angle) / (4 l) alone.
    env.setTask(task(9.8, 1e12, 0.1, 0.5, 10.0));
    double angle = env.reset(3).observation()[2];
    double spin = env.reset(3).observation()[3];
    double next = env.step(1).observation()[3];
    assertThat((next - spin) / 0.02).isCloseTo(3 * 9.8 * Math.sin(angle) / (4 * 0.5), within(1e-4));
  }

  @Test
  void taskTakesEffectAtTheNextReset() {
    env.reset(1);
    double[] plain = env.step(1).observation();
    env.reset(1);
    env.setTask(task(9.8, 2.0, 0.1, 0.5, 10.0));
    assertThat(env.step(1).observation()).isEqualTo(plain);
    env.reset(1);
    assertThat(env.step(1).observation()).isNotEqualTo(plain);
  }

  @Test
  void impossiblePhysicsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> env.setTask(task(9.8, 0, 0.1, 0.5, 10)))
        .withMessage("cartMass: expected a finite number above 0, got 0.0");
    assertThatIllegalArgumentException().isThrownBy(() -> env.setTask(task(9.8, 1, 0.1, 0.5)));
    assertThat(env.task()).isEmpty();
  }

  @Test
  void impossibleStartsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> env.reset(options(Map.of("low", 10.0, "high", 8.0))))
        .withMessage(
            "reset options: expected -100.0 <= low <= high <= 100.0, got low 10.0 and high 8.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> env.reset(options(Map.of("low", 1.0))))
        .withMessageContaining("high 0.05");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> env.reset(options(Map.of("low", Double.NaN))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> env.reset(options(Map.of("hihg", 1.0))))
        .withMessage("reset option: expected a known name, got 'hihg'; there are low, high");
  }

  private static ResetOptions options(Map<String, Double> values) {
    return new ResetOptions(OptionalLong.empty(), values);
  }

  @Test
  void wrongActionLeavesTheEpisodeWhereItWas() {
    env.reset(4);
    double[] expected = env.step(0).observation();
    env.reset(4);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> env.step(2))
        .withMessage("action: expected an index of 0..1, got 2.0");
    assertThat(env.step(0).observation()).isEqualTo(expected);
  }

  @Test
  void inPlaceEpisodesCreateNothing() {
    double[] observation = new double[4];
    double[] action = {1};
    Outcome outcome = env.newOutcome();
    var thread =
        (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
    long smallest = Long.MAX_VALUE;
    env.setTask(task(9.8, 1.0, 0.1, 0.5, 10.0));
    for (int round = 0; round < 2000 && smallest > 0; round++) { // compiled code creates nothing
      long before = thread.getCurrentThreadAllocatedBytes();
      for (int episode = 0; episode < 100; episode++) {
        env.reset(ResetOptions.none(), observation, 0);
        do {
          env.step(action, 0, observation, 0, outcome);
        } while (!outcome.done());
      }
      smallest = Math.min(smallest, thread.getCurrentThreadAllocatedBytes() - before);
    }
    assertThat(smallest).isZero();
    assertThat(Arrays.stream(observation)).allMatch(Double::isFinite);
  }
}
