package org.metaworld4j.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.metaworld4j.core.Env;

/**
 * Checks that an environment keeps the contract of {@link Env}: spaces, order of calls, determinism
 * (unless the spec denies it), ownership of arrays, wrong actions, threads; for an {@link
 * org.metaworld4j.core.InPlaceEnv} also that both paths agree, for a {@link
 * org.metaworld4j.core.task.ParametricEnv} how tasks are set, for a {@link
 * org.metaworld4j.core.Restorable} that snapshots decide what follows, for a {@link
 * org.metaworld4j.core.scene.Viewable} that it can be drawn, for {@link
 * org.metaworld4j.core.signal.Explained} and {@link org.metaworld4j.core.scene.Inspectable} ones
 * that they tell clearly.
 *
 * <p>As one test:
 *
 * <pre>{@code
 * EnvContract.of(CartPole::new).verify();
 * }</pre>
 *
 * <p>or, in JUnit, as one test a rule:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> keepsTheContract() {
 *   return EnvContract.of(CartPole::new).rules().stream()
 *       .map(rule -> DynamicTest.dynamicTest(rule.name(), rule::check));
 * }
 * }</pre>
 *
 * <p>Episodes are played with random actions of fixed seeds, so a failure comes again, but for the
 * rule on two threads at once, which needs them to meet and tries for up to five seconds.
 */
public final class EnvContract {

  private static final int STEPS = 200;

  private final Trial trial;
  private final List<Rule> rules;

  private EnvContract(Trial trial, List<Rule> rules) {
    this.trial = trial;
    this.rules = rules;
  }

  private static List<Rule> rulesFor(Trial trial) {
    boolean deterministic = trial.isDeterministic();
    return Stream.of(
            new SpaceRules(trial).rules(),
            new OrderRules(trial).rules(),
            new ResetRules(trial).rules(),
            new DeterminismRules(trial).rules(),
            new InPlaceRules(trial).rules(),
            new ActionRules(trial).rules(),
            new ThreadRules(trial).rules(),
            new TaskRules(trial).rules(),
            new RestoreRules(trial).rules(),
            new ViewRules(trial).rules(),
            new InsightRules(trial).rules())
        .flatMap(List::stream)
        .filter(rule -> deterministic || !rule.comparesEpisodes())
        .toList();
  }

  /**
   * Returns the contract for the environments that a maker makes, played for 200 steps at a time.
   *
   * @param maker makes a fresh environment at every call, always the same kind; the checks close
   *     what they get
   */
  public static EnvContract of(Supplier<? extends Env<?, ?>> maker) {
    return of(maker, STEPS);
  }

  /**
   * Returns the contract for the environments that a maker makes.
   *
   * @param maker as for {@link #of(Supplier)}
   * @param steps how long to play in each check, at least 1
   */
  public static EnvContract of(Supplier<? extends Env<?, ?>> maker, int steps) {
    if (steps < 1) {
      throw new IllegalArgumentException("steps: expected at least 1, got " + steps);
    }
    Trial trial = new Trial(maker, steps);
    return new EnvContract(trial, rulesFor(trial));
  }

  /**
   * Returns this contract with one rule more: that in-place steps create no objects. For
   * environments of type {@link org.metaworld4j.core.InPlaceEnv}, on JVMs that count bytes, as
   * HotSpot does.
   */
  public EnvContract withoutGarbage() {
    List<Rule> more = new ArrayList<>(rules);
    more.addAll(new AllocationRules(trial).rules());
    return new EnvContract(trial, List.copyOf(more));
  }

  /**
   * Returns what breaks no promise but makes learning harder than it has to be, as sentences; empty
   * if there is nothing to say.
   */
  public List<String> advice() {
    return Advice.on(trial);
  }

  /** Returns the rules that apply to this kind of environment. */
  public List<Rule> rules() {
    return rules;
  }

  /** Checks every rule and returns what those said that are broken; empty if all are kept. */
  public List<String> violations() {
    List<String> violations = new ArrayList<>();
    for (Rule rule : rules) {
      try {
        rule.check();
      } catch (AssertionError broken) {
        violations.add(broken.getMessage());
      }
    }
    return violations;
  }

  /**
   * Checks every rule.
   *
   * @throws AssertionError that lists what the broken rules said
   */
  public void verify() {
    List<String> violations = violations();
    if (!violations.isEmpty()) {
      throw new AssertionError(String.join(System.lineSeparator(), violations));
    }
  }
}
