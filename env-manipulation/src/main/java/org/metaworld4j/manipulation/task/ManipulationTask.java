package org.metaworld4j.manipulation.task;

import org.metaworld4j.manipulation.physics.World;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Start;
import org.metaworld4j.manipulation.sawyer.Sawyer;

/**
 * One thing for the Sawyer arm to do: what stands on the table, where it is placed, what is
 * observed of it, what is rewarded, and how a scripted expert does it.
 *
 * <p>An instance belongs to one environment. The environment calls {@link #furnish} once, then
 * {@link #place} and {@link #observeFirst} at every reset, {@link #noteFirst} at every first step,
 * and {@link #observe}, {@link #measure} and {@link #assess} or {@link #assessV1} at every step.
 *
 * <p>A task remembers nothing of an episode: the bodies that it added and {@link Start} hold all
 * that there is to know. So an episode can be brought back without it.
 */
public interface ManipulationTask {

  /** Returns the task's name, limits and placements. */
  TaskSpec spec();

  /** Adds what the task needs, beside the robot, to the world. */
  void furnish(WorldBuilder world);

  /**
   * Returns whether hand or objects may meet furniture during the hand's approach; then {@link
   * #placeObstacles} is called before it. The approach is then made for each placement, which takes
   * as long as 50 control steps the first time.
   */
  default boolean hasObstacles() {
    return false;
  }

  /**
   * Places the furniture that stands in the way of the approach.
   *
   * @param parameters as for {@link #place}
   */
  default void placeObstacles(double[] parameters) {}

  /**
   * Begins an episode: places the objects, the hand having made its approach.
   *
   * @param parameters a vector of the task's {@link TaskSpec#parameters parameter space}; not
   *     changed
   * @param start receives {@link Start#object}, {@link Start#goal} and, where the reward reads
   *     them, {@link Start#part} and {@link Start#height}
   */
  void place(double[] parameters, Start start);

  /**
   * Writes what is observed of the objects.
   *
   * @param frame receives position and orientation of up to two objects at the indices named by
   *     {@link ObservationLayout}; what the task does not write stays 0
   */
  void observe(double[] frame);

  /** Writes what the first observation of an episode shows; in most tasks what is there. */
  default void observeFirst(double[] frame) {
    observe(frame);
  }

  /**
   * Measures what the reward reads beyond observation, fingers and action: {@link Moment#touching},
   * {@link Moment#joint} or {@link Moment#part}. Most tasks need nothing.
   */
  default void measure(World world, Sawyer sawyer, Moment now) {}

  /**
   * Notes what the reward knows from the first step of the episode: {@link Start#firstGap}. Most
   * tasks need nothing.
   */
  default void noteFirst(Moment now, Start start) {}

  /**
   * Computes reward, success and figures of a step: version 2 of Meta-World's rewards, 0 to 10.
   *
   * <p>A pure function of {@code start} and {@code now}; it works without a world.
   */
  void assess(Start start, Moment now, Assessment out);

  /**
   * Computes reward, success and figures of a step: version 1 of Meta-World's rewards, which has
   * another scale in each task, up to some thousands, and mostly leaves the figures at 0.
   *
   * <p>A pure function of {@code start} and {@code now}, as {@link #assess} is; nothing is latched
   * in an episode. A task that has no older version leaves this as it is, the same as {@link
   * #assess}.
   */
  default void assessV1(Start start, Moment now, Assessment out) {
    assess(start, now, out);
  }

  /**
   * Decides as Meta-World's scripted expert does.
   *
   * @param observation the 39 numbers of an observation that shows the goal; not changed
   * @param action receives 4 numbers, not clipped to -1..1
   */
  void expert(double[] observation, double[] action);
}
