package org.metaworld4j.core.wrapper;

import java.util.Optional;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.task.Demonstrator;

/**
 * Takes actions between bounds of one's own and maps them onto the box within, linearly. What lies
 * outside the bounds is mapped to outside the box.
 *
 * @param <O> type of the observations
 */
public final class RescaleAction<O> extends ActionWrapper<O, double[]> {

  private final Affine outward;

  private RescaleAction(InPlaceEnv<O, ?> env, Affine outward) {
    super(env, outward.target());
    this.outward = outward;
  }

  /**
   * Wraps an environment with the same bounds for all entries.
   *
   * @param low what is mapped to the lower bounds within
   * @param high what is mapped to the upper bounds within, above {@code low}
   * @throws IllegalArgumentException if the actions are no box, the bounds are not in order, or one
   *     is infinite where the box is not
   */
  public RescaleAction(InPlaceEnv<O, ?> env, double low, double high) {
    this(env, repeated(env, low), repeated(env, high));
  }

  /**
   * Wraps an environment with bounds for each entry.
   *
   * @param low what is mapped to the lower bounds within
   * @param high what is mapped to the upper bounds within, above {@code low}
   * @throws IllegalArgumentException also if there are not as many as the actions have entries
   */
  public RescaleAction(InPlaceEnv<O, ?> env, double[] low, double[] high) {
    this(env, ontoBox(Require.boxOfActions(env), low, high));
  }

  private static double[] repeated(InPlaceEnv<?, ?> env, double bound) {
    Box box = Require.boxOfActions(env);
    return Box.of(bound, bound, box.size(), box.precision()).low();
  }

  private static Affine ontoBox(Box box, double[] low, double[] high) {
    Affine outward = new Affine(box, low, high);
    for (int i = 0; i < box.size(); i++) {
      String name = "high[" + i + "]";
      Require.that(low[i] < high[i], name, "above low, " + low[i], high[i]);
    }
    return outward;
  }

  @Override
  protected void act(double[] action, int offset, double[] inner) {
    outward.invert(action, offset, inner, 0);
  }

  @Override
  public Optional<Demonstrator> expert() {
    return expert((inner, action) -> outward.apply(inner, 0, action, 0));
  }
}
