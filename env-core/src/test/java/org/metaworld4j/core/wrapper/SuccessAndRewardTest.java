package org.metaworld4j.core.wrapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.CountingEnv;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.Step;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Precision;

/** Wrappers of Meta-World that read success and reward. */
class SuccessAndRewardTest {

  /** Succeeds in every third step, pays its action, and never ends. */
  private static final class Thirds implements InPlaceEnv<double[], double[]> {

    private static final EnvSpec SPEC =
        new EnvSpec("Thirds-v0", "Count to three.", OptionalInt.of(99), OptionalDouble.empty());
    private static final Box LINE = Box.of(-100, 100, 1, Precision.FLOAT64);

    private int clock;

    @Override
    public EnvSpec spec() {
      return SPEC;
    }

    @Override
    public Box observationSpace() {
      return LINE;
    }

    @Override
    public Box actionSpace() {
      return LINE;
    }

    @Override
    public List<String> infoKeys() {
      return List.of("half", "success");
    }

    @Override
    public void reset(ResetOptions options, double[] observation, int offset) {
      clock = 0;
      observation[offset] = clock;
    }

    @Override
    public void step(
        double[] action, int actionOffset, double[] observation, int offset, Outcome outcome) {
      clock++;
      observation[offset] = clock;
      outcome.reward = action[actionOffset];
      outcome.terminated = false;
      outcome.truncated = false;
      outcome.info[0] = 0.5;
      outcome.info[1] = clock % 3 == 0 ? 1 : 0;
    }

    @Override
    public void close() {}
  }

  private static boolean terminates(InPlaceEnv<double[], double[]> env) {
    return env.step(new double[1]).terminated();
  }

  @Test
  void firstSuccessTerminates() {
    var env = Wrapped.of(new Thirds()).terminateOnSuccess().build();
    for (int episode = 0; episode < 2; episode++) {
      env.reset();
      assertThat(terminates(env)).isFalse();
      assertThat(terminates(env)).isFalse();
      Step<double[]> third = env.step(new double[1]);
      assertThat(third.terminated()).isTrue();
      assertThat(third.truncated()).isFalse();
      assertThat(third.info()).containsEntry("success", 1.0);
    }
  }

  @Test
  void terminationCanBeSwitched() {
    var env = new TerminateOnSuccess<>(new Thirds(), false);
    assertThat(env.active()).isFalse();
    env.reset();
    for (int i = 0; i < 5; i++) {
      assertThat(terminates(env)).isFalse();
    }
    env.setActive(true);
    assertThat(terminates(env)).isTrue();
  }

  @Test
  void ownEndOfTheTaskStays() {
    Thirds thirds = new Thirds();
    var ending = new TimeLimit<>(new TerminateOnSuccess<>(thirds), 3);
    ending.reset();
    terminates(ending);
    terminates(ending);
    Step<double[]> last = ending.step(new double[1]);
    assertThat(last.terminated()).isTrue();
    assertThat(last.truncated()).isTrue();
  }

  @Test
  void environmentsThatTellNoSuccessAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TerminateOnSuccess<>(new CountingEnv(3)))
        .withMessage("info of Counting-v0: expected success in it, got [clock]");
  }

  @Test
  void exponentialRewardsAreThoseOfTheOriginal() {
    double[] rewards = {1, -2.5, 0.125, 10};
    double[] slow = {1.0000029855158992, -2.4870128115530914, 0.1244731004223546, 9.10643171887516};
    double[] fast = {
      1.026783872248213, -1.8788150474045289, 0.10338977752650455, 2.5239778218011955
    };
    assertThat(normalized(0.001, rewards)).containsExactly(slow, within(1e-15));
    assertThat(normalized(0.1, rewards)).containsExactly(fast, within(1e-15));
  }

  private static double[] normalized(double alpha, double[] rewards) {
    var env = new NormalizeRewardExponentially<>(new Thirds(), alpha);
    env.reset();
    double[] paid = new double[rewards.length];
    for (int i = 0; i < paid.length; i++) {
      paid[i] = env.step(new double[] {rewards[i]}).reward();
    }
    return paid;
  }

  @Test
  void weightOfARewardIsAShare() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NormalizeRewardExponentially<>(new Thirds(), 1.5))
        .withMessage("alpha: expected 0.0 to 1.0, got 1.5");
  }
}
