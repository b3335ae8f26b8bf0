package org.metaworld4j.manipulation;

import java.util.List;
import org.metaworld4j.manipulation.physics.Appearance;
import org.metaworld4j.manipulation.physics.World;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.physics.WorldProbe;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Start;
import org.metaworld4j.manipulation.sawyer.Sawyer;
import org.metaworld4j.manipulation.task.ManipulationTask;
import org.metaworld4j.manipulation.task.TaskSpec;

/** A task whose world can be looked into. */
final class WatchedTask implements ManipulationTask {

  private final ManipulationTask task;
  private WorldBuilder builder;
  private WorldProbe probe;
  private Start start;
  private Sawyer sawyer;

  WatchedTask(ManipulationTask task) {
    this.task = task;
  }

  /** Returns a look into the world; there is one after the first step. */
  WorldProbe probe() {
    return probe;
  }

  /** Returns what is known of the beginning of the episode; there is one after the first reset. */
  Start start() {
    return start;
  }

  /** Returns the robot; there is one after the first step. */
  Sawyer sawyer() {
    return sawyer;
  }

  /** Returns what is to be seen of the world; there is something once it is furnished. */
  List<Appearance> appearances() {
    return builder.appearances();
  }

  @Override
  public TaskSpec spec() {
    return task.spec();
  }

  @Override
  public void furnish(WorldBuilder world) {
    builder = world;
    task.furnish(world);
  }

  @Override
  public boolean hasObstacles() {
    return task.hasObstacles();
  }

  @Override
  public void placeObstacles(double[] parameters) {
    task.placeObstacles(parameters);
  }

  @Override
  public void place(double[] parameters, Start start) {
    this.start = start;
    task.place(parameters, start);
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    task.assessV1(start, now, out);
  }

  @Override
  public void observeFirst(double[] frame) {
    task.observeFirst(frame);
  }

  @Override
  public void observe(double[] frame) {
    task.observe(frame);
  }

  @Override
  public void noteFirst(Moment now, Start start) {
    task.noteFirst(now, start);
  }

  @Override
  public void measure(World world, Sawyer sawyer, Moment now) {
    if (probe == null) {
      probe = new WorldProbe(world);
    }
    this.sawyer = sawyer;
    task.measure(world, sawyer, now);
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    task.assess(start, now, out);
  }

  @Override
  public void expert(double[] observation, double[] action) {
    task.expert(observation, action);
  }
}
