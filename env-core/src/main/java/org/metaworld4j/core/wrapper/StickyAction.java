package org.metaworld4j.core.wrapper;

import java.util.Optional;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.RandomOwner;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.random.SeedSequence;
import org.metaworld4j.core.task.Demonstrator;

/**
 * At times repeats the last action instead of the one it gets (Machado et al. 2018, "Revisiting the
 * Arcade Learning Environment").
 *
 * <p>With probability p a step begins to stick: this action and, for a duration drawn uniformly,
 * the next ones are the last action. The first action of an episode never is.
 *
 * <p>Chance comes from the environment's own generator if it is a {@link RandomOwner}, as in
 * Gymnasium; else from one that a seeded reset seeds.
 *
 * @param <O> type of the observations
 * @param <A> type of the actions
 */
public final class StickyAction<O, A> extends ActionWrapper<O, A> {

  private final double probability;
  private final int shortest;
  private final int longest;
  private final double[] last;
  private final Optional<RandomOwner> owner;
  private Generator own = Generator.unseeded();
  private boolean begun;
  private int left; // steps to go on sticking

  /** Wraps an environment to repeat single actions with a probability of 0 to below 1. */
  public StickyAction(InPlaceEnv<O, A> env, double probability) {
    this(env, probability, 1, 1);
  }

  /**
   * Wraps an environment.
   *
   * @param probability p, 0 to below 1
   * @param shortest least duration in steps, at least 1
   * @param longest greatest duration in steps, at least the least
   * @throws IllegalArgumentException if a number is out of its range
   */
  public StickyAction(InPlaceEnv<O, A> env, double probability, int shortest, int longest) {
    super(env, env.actionSpace());
    Require.that(probability >= 0 && probability < 1, "probability", "0 to below 1", probability);
    this.probability = probability;
    this.shortest = Require.atLeast("shortest", shortest, 1);
    this.longest = Require.atLeast("longest", longest, shortest);
    last = new double[env.actionSize()];
    owner = env.as(RandomOwner.class);
  }

  @Override
  protected void restart(ResetOptions options) {
    if (options.seed().isPresent()) {
      own = Generator.of(SeedSequence.of(options.seed().getAsLong()).child(0));
    }
    begun = false;
    left = 0;
  }

  @Override
  protected void act(double[] action, int offset, double[] inner) {
    if (left == 0 && begun && random().uniform(0, 1) < probability) {
      left = (int) random().integers(shortest, longest + 1L);
    }
    if (left > 0) {
      left--;
    } else {
      System.arraycopy(action, offset, last, 0, last.length);
    }
    begun = true;
    System.arraycopy(last, 0, inner, 0, last.length);
  }

  private Generator random() {
    return owner.isPresent() ? owner.get().random() : own;
  }

  @Override
  public Optional<Demonstrator> expert() {
    return expert((inner, action) -> System.arraycopy(inner, 0, action, 0, inner.length));
  }
}
