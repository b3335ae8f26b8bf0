package org.metaworld4j.viewer.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.task.Task;

/**
 * A live run: episodes of an environment, or of several, in which a {@link Controller} acts.
 *
 * <p>Behind the end of what has been, {@link #forward} shows what was; once {@link #branch} is
 * called, or another controller or task is chosen, it acts again, from the frame shown. What then
 * comes out as before is what was; what comes out otherwise begins a branch.
 *
 * <p>Every episode is reset with a seed, that of the one before plus 1.
 */
public final class Simulation implements Track {

  private final Stages stages;
  private final List<Task> tasks;
  private final Map<Task, Integer> places = new HashMap<>(); // of the tasks among them
  private final Map<Stage, Controller> controllers = new HashMap<>(); // of the present source
  private final Settings settings;
  private final Timeline timeline;
  private AfterEpisode afterEpisode;
  private Controller.Source source;
  private Controller controller;
  private Stage stage;
  private boolean inPlace = true; // whether stage and controller are where the head is
  private boolean acting = true;

  private Simulation(
      Stages stages, String env, List<Task> tasks, Controller.Source source, Settings settings) {
    this.stages = stages;
    this.tasks = List.copyOf(tasks);
    for (int i = 0; i < tasks.size(); i++) {
      places.putIfAbsent(tasks.get(i), i);
    }
    this.source = source;
    this.settings = settings;
    afterEpisode = settings.afterEpisode();
    stage = stages.stage(env);
    controller = controller(stage);
    Optional<Task> task = tasks.isEmpty() ? Optional.empty() : Optional.of(tasks.get(0));
    Frame first = stage.reset(0, task, ResetOptions.seed(settings.seed()));
    controller.begin(first);
    timeline = new Timeline(Moment.first(first, stage.snapshot(), controller), settings.memory());
  }

  /**
   * Begins a run in one environment, which draws its own tasks unless one was set.
   *
   * @param env closed when this is
   * @param source of who acts
   * @param settings how
   * @throws IllegalArgumentException if the environment is not {@link
   *     org.metaworld4j.core.scene.Viewable}, or there is no controller for it
   */
  public static Simulation of(InPlaceEnv<?, ?> env, Controller.Source source, Settings settings) {
    return new Simulation(new Stages(id -> env), env.spec().id(), List.of(), source, settings);
  }

  /**
   * Begins a run through tasks, of one environment or of many.
   *
   * @param tasks to choose from, at least one
   * @param maker makes the environment of an id; closed when this is
   * @param source of who acts
   * @param settings how
   * @throws IllegalArgumentException if there is no task, an environment is not {@link
   *     org.metaworld4j.core.scene.Viewable}, or there is no controller for it
   */
  public static Simulation of(
      List<Task> tasks,
      Function<String, ? extends InPlaceEnv<?, ?>> maker,
      Controller.Source source,
      Settings settings) {
    if (tasks.isEmpty()) {
      throw new IllegalArgumentException("tasks: expected at least one, got none");
    }
    Stages stages = new Stages(maker);
    try {
      return new Simulation(stages, tasks.get(0).env(), tasks, source, settings);
    } catch (RuntimeException e) {
      stages.close();
      throw e;
    }
  }

  /** Returns the environment of the frame shown; not to be stepped or closed. */
  public InPlaceEnv<?, ?> env() {
    return stage.env();
  }

  /** Returns the tasks to choose from. */
  public List<Task> tasks() {
    return tasks;
  }

  @Override
  public boolean forward() {
    if (!acting && !timeline.isAtEnd()) {
      moveHead(timeline.head() + 1);
      return true;
    }
    Moment now = timeline.moment();
    if (now.frame().done()) {
      return goOnAfter(now.frame());
    }
    step();
    return true;
  }

  private boolean goOnAfter(Frame end) {
    switch (afterEpisode) {
      case STAY -> {
        return false;
      }
      case REPEAT -> begin(end.episode().task(), nextSeed());
      case NEXT_TASK -> nextTask(1);
    }
    return true;
  }

  private void step() {
    takePlace();
    inPlace = false; // until all went well
    Frame now = timeline.moment().frame();
    double[] action = new double[stage.env().actionSize()];
    controller.act(now, action);
    Frame next = stage.step(action, now);
    add(next);
  }

  private void add(Frame next) {
    boolean due = next.step() % settings.snapshotEvery() == 0;
    Optional<Object> snapshot = due ? stage.snapshot() : Optional.empty();
    timeline.add(Moment.after(timeline, next, snapshot, controller));
    inPlace = true;
    acting = true;
  }

  /** Brings environment and controller to the frame shown. */
  private void takePlace() {
    if (inPlace) {
      return;
    }
    Moment here = timeline.moment();
    Stage next = stages.stage(here.frame().episode().env());
    next.bringTo(timeline.line().pathTo(timeline.head()));
    stage = next;
    controller = controller(next);
    if (here.actor() == controller) {
      controller.recall(here.memory());
    } else {
      controller.begin(here.frame());
    }
    inPlace = true;
  }

  @Override
  public void moveTo(int index) {
    moveHead(index);
    acting = timeline.isAtEnd();
  }

  private void moveHead(int index) {
    timeline.moveTo(index);
    inPlace = false;
  }

  /** Acts from the frame shown on, even if it is not the last. */
  public void branch() {
    acting = true;
  }

  /**
   * Shows another branch.
   *
   * @param branch id of it
   * @throws IllegalArgumentException if there is none of this id
   */
  public void show(int branch) {
    timeline.show(branch);
    moveTo(timeline.head());
  }

  /**
   * Lets somebody else act, from the frame shown on.
   *
   * @throws IllegalArgumentException if the source has no controller for the environment
   */
  public void control(Controller.Source newSource) {
    takePlace();
    controller = newSource.controller(stage.env());
    source = newSource;
    controllers.clear();
    controllers.put(stage, controller);
    controller.begin(timeline.moment().frame());
    acting = true;
  }

  /** Begins another episode of the same task, with the next seed. */
  public void reset() {
    reset(nextSeed());
  }

  /**
   * Begins another episode of the same task.
   *
   * @param seed at least 0
   */
  public void reset(long seed) {
    begin(timeline.moment().frame().episode().task(), seed);
  }

  /**
   * Begins an episode of a task.
   *
   * @param index of the task among those to choose from
   * @throws IllegalArgumentException if there is none
   */
  public void task(int index) {
    if (tasks.isEmpty()) {
      reset();
      return;
    }
    if (index < 0 || index >= tasks.size()) {
      throw new IllegalArgumentException(
          "task: expected 0 to " + (tasks.size() - 1) + ", got " + index);
    }
    begin(Optional.of(tasks.get(index)), nextSeed());
  }

  /** Begins an episode of the task after, or before, that of the frame shown, in a circle. */
  public void nextTask(int by) {
    task(tasks.isEmpty() ? 0 : Math.floorMod(taskIndex() + by, tasks.size()));
  }

  /** Says what comes after an episode. */
  public void after(AfterEpisode next) {
    afterEpisode = next;
  }

  private void begin(Optional<Task> task, long seed) {
    Episode last = timeline.moment().frame().episode();
    Stage next = stages.stage(task.map(Task::env).orElse(last.env()));
    inPlace = false; // until all went well
    Frame first = next.reset(last.number() + 1, task, ResetOptions.seed(seed));
    stage = next;
    controller = controller(next);
    controller.begin(first);
    add(first);
  }

  private Controller controller(Stage where) {
    return controllers.computeIfAbsent(where, it -> source.controller(it.env()));
  }

  private long nextSeed() {
    OptionalLong seed = timeline.moment().frame().episode().options().seed();
    return seed.orElse(settings.seed()) + 1;
  }

  private int taskIndex() {
    return timeline
        .moment()
        .frame()
        .episode()
        .task()
        .map(task -> places.getOrDefault(task, -1))
        .orElse(-1);
  }

  /**
   * Writes what the shown branch has of whole episodes of the environment shown, up to its end.
   *
   * @param file where the recording goes; its folder must be there, a file there is replaced
   * @throws IOException if it cannot be written
   */
  public void save(Path file) throws IOException {
    SavedLine.write(tape(), stage.env(), file);
  }

  @Override
  public Tape tape() {
    return Tape.of(
        timeline,
        Optional.of(new Tape.LiveState(source.name(), acting, taskIndex(), tasks.size())));
  }

  @Override
  public void close() {
    stages.close();
  }
}
