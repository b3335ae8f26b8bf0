package org.metaworld4j.core.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.random.SeedSequence;

class BenchmarkBuilderTest {

  private static final Family CARTS =
      Family.of("CartPole-v1", List.of("gravity", "halfLength"), 9.8, 0.5)
          .vary("gravity", 5, 15)
          .vary("halfLength", 0.25, 1.0);
  private static final Family LONG_CARTS = CARTS.vary("halfLength", 0.25, 2.0);
  private static final Family WALKS = Family.of("Walk-v0", List.of("goal"), 3).vary("goal", 1, 5);
  private static final Family COINS =
      Family.of("Coin-v0", List.of("side"), 0).choose("side", 0, 1, 2);

  private static Benchmark carts(long seed) {
    return BenchmarkBuilder.named("ML1-CartPole", seed)
        .train(CARTS, 50)
        .test(CARTS, 40)
        .extrapolation(LONG_CARTS, 30)
        .build();
  }

  @Test
  void oneFamilyHoldsOutTasksInsideAndBeyond() {
    Benchmark carts = carts(42);
    assertThat(carts.train().tasks()).hasSize(50).allMatch(CARTS::contains);
    assertThat(carts.test().tasks()).hasSize(40).allMatch(CARTS::contains);
    assertThat(carts.extrapolation().tasks())
        .hasSize(30)
        .allMatch(LONG_CARTS::contains)
        .allMatch(task -> task.parameter(1) > 1.0);
    Set<Task> all = new HashSet<>(carts.train().tasks());
    all.addAll(carts.test().tasks());
    assertThat(all).hasSize(90);
  }

  @Test
  void severalFamiliesMayBeNewAtTheTest() {
    Benchmark ml2 =
        BenchmarkBuilder.named("ML2", 1).train(CARTS, 3).train(WALKS, 2).test(COINS, 3).build();
    assertThat(ml2.train().envs()).containsExactly("CartPole-v1", "Walk-v0");
    assertThat(ml2.train().of("CartPole-v1")).hasSize(3);
    assertThat(ml2.train().of("Walk-v0")).hasSize(2);
    assertThat(ml2.test().of("Coin-v0")).hasSize(3);
    assertThat(ml2.extrapolation()).isEqualTo(TaskSet.empty());
  }

  @Test
  void sameSeedGivesSameTasks() {
    assertThat(carts(7)).isEqualTo(carts(7));
    assertThat(carts(7).train()).isNotEqualTo(carts(8).train());
  }

  @Test
  void setsComeFromChildrenOfTheSeed() {
    Generator second = Generator.of(SeedSequence.of(7).child(1));
    assertThat(carts(7).test().tasks().get(0)).isEqualTo(CARTS.sample(second));
  }

  @Test
  void noTaskIsDrawnTwice() {
    Benchmark coins = BenchmarkBuilder.named("Coins", 3).train(COINS, 2).test(COINS, 1).build();
    Set<Task> all = new HashSet<>(coins.train().tasks());
    all.addAll(coins.test().tasks());
    assertThat(all).hasSize(3);
  }

  @Test
  void distributionsThatAreTooNarrowAreRefused() {
    BenchmarkBuilder builder = BenchmarkBuilder.named("Coins", 3).train(COINS, 2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.test(COINS, 2))
        .withMessage(
            "Coins.test: expected 2 tasks of Coin-v0 that are not drawn yet, found 1; ask for fewer"
                + " or widen the distribution");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.extrapolation(COINS, 1))
        .withMessageStartingWith(
            "Coins.extrapolation: expected 1 tasks of Coin-v0 that are not drawn yet and that"
                + " training cannot draw, found 0");
  }

  @Test
  void emptySetsAreRefused() {
    BenchmarkBuilder builder = BenchmarkBuilder.named("None", 3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.train(COINS, 0))
        .withMessage("None.train: expected at least 1 task, got 0");
    assertThatIllegalStateException()
        .isThrownBy(builder::build)
        .withMessage("None: expected tasks to train on, got none; call train");
  }

  @Test
  void environmentsComeOnceInASet() {
    BenchmarkBuilder builder = BenchmarkBuilder.named("Twice", 3).train(WALKS, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.train(WALKS, 1))
        .withMessage("Twice.train: expected each environment once, got Walk-v0 again");
  }

  @Test
  void aTaskInTwoSetsIsRefused() {
    TaskSet walks = new TaskSet(List.of("Walk-v0"), WALKS.sample(2, Generator.seeded(0)));
    TaskSet none = TaskSet.empty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Benchmark("ML1", 0, walks, walks))
        .withMessageStartingWith(
            "ML1: expected train and test without a common task, got Walk-v0[");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Benchmark("ML1", 0, none, walks, walks))
        .withMessageStartingWith("ML1: expected test and extrapolation without a common task");
  }
}
