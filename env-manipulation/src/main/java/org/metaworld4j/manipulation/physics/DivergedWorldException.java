package org.metaworld4j.manipulation.physics;

import java.util.Locale;

/**
 * Tells that a simulation has left physics: a body is at no finite place or moves faster than
 * anything here can ({@link World#FASTEST}). What follows from such a state means nothing.
 */
public final class DivergedWorldException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * Creates the exception.
   *
   * @param env name of the environment
   * @param step the control step that ended so, 1 for the first of the episode, 0 for its reset
   * @param body the body that shows it
   */
  public DivergedWorldException(String env, int step, Body body) {
    super(sentence(env, step, body));
  }

  private static String sentence(String env, int step, Body body) {
    double[] place = new double[3];
    body.position(place, 0);
    return String.format(
        Locale.ROOT,
        "%s: expected every body at a finite place and at most at %.0f m/s, got %s at (%.3g, %.3g,"
            + " %.3g) with %.3g after step %d; reset begins a fresh episode",
        env,
        World.FASTEST,
        body.name(),
        place[0],
        place[1],
        place[2],
        body.speed(),
        step);
  }
}
