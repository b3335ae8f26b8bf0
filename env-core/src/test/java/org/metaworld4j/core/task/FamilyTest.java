package org.metaworld4j.core.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.metaworld4j.core.check.Walk;
import org.metaworld4j.core.names.UnknownNameException;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.space.Box;

class FamilyTest {

  private static final Family CARTS =
      Family.of("CartPole-v1", List.of("gravity", "poleMass", "halfLength"), 9.8, 0.1, 0.5)
          .vary("halfLength", 0.25, 1.0)
          .choose("gravity", 1.62, 9.8);

  @Property(tries = 200)
  void everyDrawIsAMember(@ForAll @LongRange(min = 0) long seed) {
    Task task = CARTS.sample(Generator.seeded(seed));
    assertThat(CARTS.contains(task)).isTrue();
    assertThat(task.parameter(1)).isEqualTo(0.1);
    assertThat(task.goalVisible()).isFalse();
  }

  @Example
  void drawsTakeTheParametersInOrder() {
    Generator expected = Generator.seeded(3);
    double gravity = expected.integers(2) == 0 ? 1.62 : 9.8;
    double halfLength = expected.uniform(0.25, 1.0);
    assertThat(CARTS.sample(Generator.seeded(3)).parameters())
        .containsExactly(gravity, 0.1, halfLength);
  }

  @Example
  void boxFamiliesDrawAsTheBoxDoes() {
    Box box = new Box(new double[] {1, 4, 2}, new double[] {2, 4, 9});
    Family family = Family.of("Walk-v0", List.of("a", "b", "c"), box);
    assertThat(family.spreads().get(1)).isEqualTo(new Spread.Choice(4));
    Generator random = Generator.seeded(8);
    double a = random.uniform(1, 2);
    assertThat(family.sample(Generator.seeded(8)).parameters())
        .containsExactly(a, 4, random.uniform(2, 9));
  }

  @Example
  void environmentsHaveAFamily() {
    assertThat(Family.over(new Walk()))
        .isEqualTo(Family.of("Walk-v0", List.of("parameter0"), 3).vary("parameter0", 1, 5));
  }

  @Example
  void choicesComeUpAlike() {
    Set<Double> seen = new HashSet<>();
    CARTS.sample(50, Generator.seeded(1)).forEach(task -> seen.add(task.parameter(0)));
    assertThat(seen).containsExactlyInAnyOrder(1.62, 9.8);
  }

  @Example
  void strangersAreNoMembers() {
    assertThat(CARTS.contains(new Task("CartPole-v1", new double[] {9.8, 0.1, 1}, false))).isTrue();
    assertThat(CARTS.contains(new Task("CartPole-v1", new double[] {9.8, 0.1, 2}, false)))
        .isFalse();
    assertThat(CARTS.contains(new Task("CartPole-v1", new double[] {5, 0.1, 1}, false))).isFalse();
    assertThat(CARTS.contains(new Task("CartPole-v1", new double[] {9.8, 0.1}, false))).isFalse();
    assertThat(CARTS.contains(new Task("Walk-v0", new double[] {9.8, 0.1, 1}, false))).isFalse();
    assertThat(CARTS.contains(new Task("CartPole-v1", new double[] {9.8, 0.1, 1}, true))).isFalse();
    assertThat(CARTS.goalVisible(true).sample(Generator.seeded(0)).goalVisible()).isTrue();
  }

  @Example
  void unknownParametersAreAnsweredWithTheKnown() {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> CARTS.vary("halfLenght", 0, 1))
        .withMessage(
            "parameter of CartPole-v1: expected one of gravity, poleMass, halfLength, got"
                + " 'halfLenght'; did you mean halfLength?");
  }

  @Example
  void impossibleFamiliesAreRefused() {
    assertRefused(
        () -> Family.of("Walk-v0", List.of("a", "b"), 1),
        "Walk-v0: expected one value for each of the 2 parameters, got 1");
    assertRefused(
        () -> Family.of("Walk-v0", List.of("a", "a"), 1, 2),
        "Walk-v0: expected parameters of own names, got [a, a]");
    assertRefused(
        () -> CARTS.vary("gravity", 2, 1), "uniform: expected finite low < high, got low 2.0 and");
    assertRefused(() -> CARTS.choose("gravity"), "choice: expected at least one value, got none");
    assertRefused(
        () -> CARTS.choose("gravity", Double.NaN), "choice: expected finite values, got NaN");
  }

  @Example
  void listsDrawFromTheirTasksOnly() {
    Task near = new Task("Walk-v0", new double[] {1}, true);
    Task far = new Task("Walk-v0", new double[] {5}, true);
    ListedTasks both = new ListedTasks(List.of(near, far));
    assertThat(both.env()).isEqualTo("Walk-v0");
    assertThat(new HashSet<>(both.sample(40, Generator.seeded(2))))
        .containsExactlyInAnyOrder(near, far);
    assertThat(both.contains(near)).isTrue();
    assertThat(new ListedTasks(List.of(near)).contains(far)).isFalse();
    assertRefused(() -> new ListedTasks(List.of()), "tasks: expected at least one, got none");
    assertRefused(
        () -> new ListedTasks(List.of(near, new Task("Run-v0", new double[] {1}, true))),
        "tasks: expected one environment, got Walk-v0 and Run-v0");
  }

  @Example
  void parametersHaveNames() {
    assertThat(new Walk().parameterNames()).containsExactly("parameter0");
  }

  private static void assertRefused(Runnable call, String sentence) {
    assertThatIllegalArgumentException().isThrownBy(call::run).withMessageStartingWith(sentence);
  }
}
