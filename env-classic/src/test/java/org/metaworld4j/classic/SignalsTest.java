package org.metaworld4j.classic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.signal.Explained;
import org.metaworld4j.core.signal.Signal;

class SignalsTest {

  private static final int STEPS = 5000;

  /** Those that end by what their signals say. */
  static Stream<ClassicEnv<?, ?>> ending() {
    return Stream.of(new CartPole(), new MountainCar(), new Acrobot(), new PointNavigation());
  }

  @ParameterizedTest
  @MethodSource("ending")
  void anEpisodeEndsWhenItsSignalsSaySo(ClassicEnv<?, ?> env) {
    Generator random = Generator.seeded(11);
    double[] observation = new double[env.observationSize()];
    double[] action = new double[env.actionSize()];
    Outcome outcome = env.newOutcome();
    env.reset(ResetOptions.seed(1), observation, 0);
    List<Signal> signals = ((Explained) env).signals();
    double[] values = new double[signals.size()];
    for (int i = 0; i < STEPS; i++) {
      env.actionSpace().sample(random, action, 0);
      env.step(action, 0, observation, 0, outcome);
      ((Explained) env).signalValues(values, 0);
      assertThat(outcome.terminated).isEqualTo(decided(signals, values));
      if (outcome.done()) {
        env.reset(ResetOptions.none(), observation, 0);
      }
    }
  }

  private static boolean decided(List<Signal> signals, double[] values) {
    boolean allMet = true;
    for (int i = 0; i < values.length; i++) {
      allMet &= signals.get(i).isMet(values[i]);
    }
    boolean survival = signals.get(0).purpose() == Signal.Purpose.SURVIVAL;
    return survival != allMet;
  }

  @Test
  void cartPoleTellsAngleAndPositionWithTheirLimits() {
    CartPole env = new CartPole();
    assertThat(env.signals())
        .extracting(Signal::name)
        .containsExactly("pole angle", "cart position");
    assertThat(env.signals().get(1).isMet(2.5)).isFalse();
    assertThat(env.signals().get(1).isMet(-2.3)).isTrue();
  }

  @Test
  void theContinuousCarTellsItsGoal() {
    MountainCarContinuous env = new MountainCarContinuous();
    env.reset(3);
    double[] values = new double[2];
    env.signalValues(values, 0);
    assertThat(values).containsExactly(env.state());
    assertThat(env.signals().get(0).isMet(0.44)).isFalse();
    assertThat(env.signals().get(0).isMet(0.46)).isTrue();
  }

  @Test
  void thePendulumTellsItsAngleFromUpright() {
    Pendulum env = new Pendulum();
    env.reset(3);
    double[] values = new double[2];
    env.signalValues(values, 0);
    assertThat(env.signals()).hasSize(2);
    assertThat(values).containsExactly(env.state());
  }
}
