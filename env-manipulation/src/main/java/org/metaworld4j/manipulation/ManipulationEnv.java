package org.metaworld4j.manipulation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.Restorable;
import org.metaworld4j.core.guard.EpisodeGuard;
import org.metaworld4j.core.scene.Inspectable;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.scene.Viewable;
import org.metaworld4j.core.signal.Explained;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Precision;
import org.metaworld4j.core.task.Demonstrator;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Contacts;
import org.metaworld4j.manipulation.physics.DivergedWorldException;
import org.metaworld4j.manipulation.physics.World;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Start;
import org.metaworld4j.manipulation.sawyer.Sawyer;
import org.metaworld4j.manipulation.task.ManipulationTask;
import org.metaworld4j.manipulation.task.ManipulationTasks;
import org.metaworld4j.manipulation.task.RewardVersion;
import org.metaworld4j.manipulation.task.TaskSpec;

/**
 * A Sawyer arm at a table with a {@link ManipulationTask} to do, after Meta-World v3 (Yu et al.
 * 2019).
 *
 * <p>Metres and radians, world frame: x to the right, y from the robot over the table, z up, table
 * top at z = 0. One control step is five physics steps, 12.5 ms.
 *
 * <table>
 * <caption>Action: 4 numbers, clipped to -1..1</caption>
 * <tr><th>index</th><th>meaning</th></tr>
 * <tr><td>0-2</td><td>way of the point that the hand is pulled to, in centimetres; it stays in the
 * task's hand box</td></tr>
 * <tr><td>3</td><td>gripper effort: 1 closes, -1 opens</td></tr>
 * </table>
 *
 * <table>
 * <caption>Observation: 39 numbers</caption>
 * <tr><th>index</th><th>meaning</th></tr>
 * <tr><td>0-2</td><td>position of the hand</td></tr>
 * <tr><td>3</td><td>opening of the gripper, 0 to 1</td></tr>
 * <tr><td>4-6, 7-10</td><td>position and orientation of the first object; see the task</td></tr>
 * <tr><td>11-13, 14-17</td><td>the same of the second object; zeros if there is none</td></tr>
 * <tr><td>18-35</td><td>the numbers 0-17 of the step before; at reset those of now</td></tr>
 * <tr><td>36-38</td><td>the goal; zeros if the {@link Task} hides it</td></tr>
 * </table>
 *
 * <p>Rewards and info are the task's ({@link Assessment#KEYS} names the info): 0 to 10 in version
 * 2, which is the default, on another scale for each task in version 1 ({@link RewardVersion}).
 * Episodes never terminate and are truncated after 500 steps.
 *
 * <p>Where objects and goal are is decided by the task parameters set with {@link #setTask}.
 * Without them, {@code reset} with a seed draws parameters from the parameter space, and resets
 * after it go on drawing; the goal is then visible.
 *
 * <p>The approach of the hand is simulated in the first reset and then kept; in tasks where
 * furniture stands in its way, it is so for each placement, and the 64 used last are kept. A reset
 * that finds it kept costs less than a step, another one as much as 50. Episodes are the same
 * either way.
 *
 * <p>In-place steps allocate nothing. A simulation that leaves physics is never observed: the reset
 * or step throws {@link DivergedWorldException}, and a reset begins a fresh episode.
 */
public final class ManipulationEnv
    implements ParametricEnv<double[], double[]>, Demonstrator, Restorable<EnvSnapshot>, Viewable {

  /** Physics steps in a control step. */
  static final int PHYSICS_STEPS = 5;

  private static final int MAX_STEPS = 500;
  private static final double ACTION_SCALE = 0.01; // m
  private static final int EFFORT = 3; // index in an action
  private static final Box ACTIONS = Box.of(-1, 1, 4, Precision.FLOAT32);

  private final Supplier<? extends ManipulationTask> tasks;
  private final ManipulationTask manipulation;
  private final RewardVersion version;
  private final EnvSpec spec;
  private final Box observations;
  private final Box handBox;
  private final EpisodeGuard guard;
  private final Assignment assignment;

  private final Sawyer sawyer;
  private final World world;
  private final Approach approach;
  private final Observer observer;
  private final Referee referee;
  private final Inspection inspection;
  private final Scenery scenery;

  private final Start start = new Start();
  private final double[] mocap = new double[3]; // scratch

  private Runnable watcher = () -> {};

  /**
   * Sets up the scene; rewards are of version 2.
   *
   * @param tasks makes what is to be done: one for this environment and one for each {@link #copy},
   *     always of the same kind
   */
  public ManipulationEnv(Supplier<? extends ManipulationTask> tasks) {
    this(tasks, RewardVersion.V2);
  }

  /**
   * Sets up the scene.
   *
   * @param tasks makes what is to be done: one for this environment and one for each {@link #copy},
   *     always of the same kind
   * @param version which of the task's rewards to give
   */
  public ManipulationEnv(Supplier<? extends ManipulationTask> tasks, RewardVersion version) {
    this.tasks = tasks;
    this.version = version;
    manipulation = tasks.get();
    TaskSpec taskSpec = manipulation.spec();
    spec = specOf(taskSpec);
    observations = Observer.space(taskSpec.goals());
    handBox = taskSpec.hand();
    guard = new EpisodeGuard(spec);
    assignment = new Assignment(taskSpec);

    WorldBuilder builder = new WorldBuilder();
    sawyer = new Sawyer(builder);
    manipulation.furnish(builder);
    world = builder.build();
    approach = new Approach(world, sawyer, manipulation);
    observer = new Observer(sawyer, manipulation);
    referee =
        new Referee(manipulation, version, new Referee.Sources(world, sawyer, observer, start));
    scenery = new Scenery(builder.appearances(), spec.id());
    inspection = new Inspection(world, scenery.scene());
  }

  /**
   * Returns a fresh environment with rewards of version 2.
   *
   * @param id one of {@link ManipulationTasks}, such as {@code reach-v3}
   * @throws org.metaworld4j.core.names.UnknownNameException if there is no such task
   */
  public static ManipulationEnv of(String id) {
    return of(id, RewardVersion.V2);
  }

  /**
   * Returns a fresh environment.
   *
   * @param id one of {@link ManipulationTasks}, such as {@code reach-v3}
   * @param version which of the task's rewards to give
   * @throws org.metaworld4j.core.names.UnknownNameException if there is no such task
   */
  public static ManipulationEnv of(String id, RewardVersion version) {
    return new ManipulationEnv(ManipulationTasks.maker(id), version);
  }

  /** Returns identity and limits of the environment for a task. */
  static EnvSpec specOf(TaskSpec task) {
    return new EnvSpec(
            task.id(), task.description(), OptionalInt.of(MAX_STEPS), OptionalDouble.empty())
        .options("reward");
  }

  @Override
  public EnvSpec spec() {
    return spec;
  }

  @Override
  public Box observationSpace() {
    return observations;
  }

  @Override
  public Box actionSpace() {
    return ACTIONS;
  }

  @Override
  public Box parameterSpace() {
    return manipulation.spec().parameters().box();
  }

  @Override
  public List<String> infoKeys() {
    return Assessment.KEYS;
  }

  @Override
  public Optional<Task> task() {
    return assignment.task();
  }

  @Override
  public void setTask(Task newTask) {
    guard.enter();
    try {
      assignment.set(newTask);
    } finally {
      guard.leave();
    }
  }

  @Override
  public void reset(ResetOptions options, double[] observation, int offset) {
    guard.enter();
    try {
      assignment.begin(options);
      Approach.End end = approach.repeat(assignment.parameters());
      System.arraycopy(end.tcp(), 0, start.tcp, 0, 3);
      manipulation.place(assignment.parameters(), start);
      refuseDivergence(0);
      observer.begin(end);
      referee.forget();
      observer.write(start.goal, assignment.goalVisible(), observation, offset);
      guard.began();
    } finally {
      guard.leave();
    }
  }

  @Override
  public void step(
      double[] action,
      int actionOffset,
      double[] observation,
      int observationOffset,
      Outcome outcome) {
    guard.enterStep();
    try {
      ACTIONS.checkAction(action, actionOffset);
      command(action, actionOffset);
      for (int i = 0; i < PHYSICS_STEPS; i++) {
        world.step();
        watcher.run();
      }
      refuseDivergence(guard.steps() + 1);
      observer.advance();
      observer.writeClipped(start.goal, assignment.goalVisible(), observation, observationOffset);
      double effort = action[actionOffset + EFFORT];
      boolean first = guard.steps() == 0;
      referee.judge(observation, observationOffset, effort, first, outcome);
      outcome.terminated = false;
      outcome.truncated = guard.stepped(false);
    } finally {
      guard.leave();
    }
  }

  private void refuseDivergence(int step) {
    Optional<Body> runaway = world.runaway();
    if (runaway.isPresent()) {
      guard.broke();
      throw new DivergedWorldException(spec.id(), step, runaway.get());
    }
  }

  private void command(double[] action, int offset) {
    sawyer.mocap(mocap, 0);
    for (int axis = 0; axis < 3; axis++) {
      double way = Math.max(-1, Math.min(1, action[offset + axis])) * ACTION_SCALE;
      mocap[axis] = Math.max(handBox.low(axis), Math.min(handBox.high(axis), mocap[axis] + way));
    }
    sawyer.moveMocap(mocap[0], mocap[1], mocap[2]);
    sawyer.setEffort(action[offset + EFFORT]);
  }

  /**
   * Returns the contacts of the last physics step: the same object at each call, filled anew. After
   * a reset there are none until the first step. A read-only look that changes nothing.
   */
  public Contacts contacts() {
    return world.contacts();
  }

  @Override
  public Scene scene() {
    return scenery.scene();
  }

  @Override
  public void poses(double[] out, int offset) {
    scenery.poses(start.goal, out, offset);
  }

  @Override
  public double stepSeconds() {
    return PHYSICS_STEPS * World.STEP;
  }

  /** Returns also what {@link Explained} the rewards and lets the bodies be {@link Inspectable}. */
  @Override
  public <R> Optional<R> as(Class<R> role) {
    for (Object player : List.of(this, referee, inspection)) {
      if (role.isInstance(player)) {
        return Optional.of(role.cast(player));
      }
    }
    return Optional.empty();
  }

  /** Lets somebody look after each physics step, five times as often as steps show. */
  void watch(Runnable newWatcher) {
    watcher = newWatcher;
  }

  @Override
  public void demonstrate(double[] observation, double[] action) {
    manipulation.expert(observation, action);
  }

  /**
   * Returns the state of now, which also another environment of the same task can take over, and
   * any thread.
   */
  @Override
  public EnvSnapshot snapshot() {
    guard.enter();
    try {
      return state();
    } finally {
      guard.leave();
    }
  }

  private EnvSnapshot state() {
    Start kept = new Start();
    kept.set(start);
    return new EnvSnapshot(
        spec.id(), world.snapshot(), kept, observer.memory(), guard.progress(), assignment.state());
  }

  @Override
  public void restore(EnvSnapshot snapshot) {
    guard.enter();
    try {
      if (!snapshot.env().equals(spec.id())) {
        throw new IllegalArgumentException(
            "snapshot: expected one of " + spec.id() + ", got one of " + snapshot.env());
      }
      world.restore(snapshot.world);
      start.set(snapshot.start);
      observer.remember(snapshot.seen);
      referee.forget();
      guard.resume(snapshot.progress);
      assignment.resume(snapshot.assignment);
    } finally {
      guard.leave();
    }
  }

  /**
   * Returns an environment of its own in the state of this one, ready to be used by any thread. It
   * costs a fresh environment without the hand's approach, about as much as 20 control steps; where
   * many branches are tried, {@link #restore} in an environment that is there costs far less.
   */
  public ManipulationEnv copy() {
    guard.enter();
    try {
      ManipulationEnv copy = new ManipulationEnv(tasks, version);
      copy.restore(state());
      copy.approach.learnFrom(approach);
      return copy;
    } finally {
      guard.leave();
    }
  }

  /** Returns the hash of the state of now: {@link EnvSnapshot#hash}. */
  public long stateHash() {
    return snapshot().hash();
  }

  @Override
  public void close() {
    guard.close();
  }
}
