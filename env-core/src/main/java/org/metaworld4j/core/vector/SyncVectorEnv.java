package org.metaworld4j.core.vector;

import java.util.List;
import java.util.function.Supplier;
import org.metaworld4j.core.InPlaceEnv;

/**
 * Environments that the calling thread steps one after the other.
 *
 * <p>They must have the same actions and info. Their observations may differ in the bounds of their
 * box, as those of Meta-World's tasks do; the single observation space then holds all.
 */
public final class SyncVectorEnv extends LaneVectorEnv {

  private SyncVectorEnv(List<? extends InPlaceEnv<?, ?>> envs, AutoresetMode autoreset) {
    super(envs, autoreset);
  }

  /** Makes so many environments, with {@link AutoresetMode#NEXT_STEP}. */
  public static SyncVectorEnv of(Supplier<? extends InPlaceEnv<?, ?>> maker, int count) {
    return of(maker, count, AutoresetMode.NEXT_STEP);
  }

  /**
   * Makes so many environments.
   *
   * @param maker makes a fresh environment at every call
   * @param count how many, at least 1
   * @throws IllegalArgumentException if {@code count} is below 1
   */
  public static SyncVectorEnv of(
      Supplier<? extends InPlaceEnv<?, ?>> maker, int count, AutoresetMode autoreset) {
    return of(make(maker, count), autoreset);
  }

  /**
   * Takes over environments; closing the vector closes them.
   *
   * @param envs at least one
   * @throws IllegalArgumentException if there is none, or they do not go together
   */
  public static SyncVectorEnv of(List<? extends InPlaceEnv<?, ?>> envs, AutoresetMode autoreset) {
    return new SyncVectorEnv(List.copyOf(envs), autoreset);
  }

  @Override
  void work(Lane.Work work) {
    for (int lane = 0; lane < count(); lane++) {
      work(work, lane);
    }
  }

  @Override
  void dismiss() {}
}
