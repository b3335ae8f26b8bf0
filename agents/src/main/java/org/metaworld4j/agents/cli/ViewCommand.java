package org.metaworld4j.agents.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.metaworld4j.agents.run.RunException;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.viewer.Viewer;
import org.metaworld4j.viewer.render.GraphicsUnavailableException;
import org.metaworld4j.viewer.render.Quality;
import org.metaworld4j.viewer.session.Controller;
import org.metaworld4j.viewer.session.Playback;
import org.metaworld4j.viewer.session.Session;
import org.metaworld4j.viewer.session.Settings;
import org.metaworld4j.viewer.session.Simulation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Opens the viewer on an environment or on the tasks of a benchmark. */
@Command(
    name = "view",
    mixinStandardHelpOptions = true,
    description = {
      "Watch an environment, or the tasks of a benchmark, in a window.",
      "F1 in the window lists its keys. On a machine without a display, see render."
    })
final class ViewCommand implements Runnable {

  private static final long CELL_MEMORY = 16_000_000; // bytes of time travel; fifty fit the heap

  @Spec private CommandSpec spec;
  @Mixin private PlayOptions play;

  @Parameters(
      paramLabel = "ENV|BENCHMARK",
      description = "Such as pick-place-v3, CartPole-v1 or ML10.")
  private String name;

  @Option(
      names = "--ghost",
      paramLabel = "POLICY",
      description = "Another policy, whose run is drawn as a ghost in the first.")
  private Optional<String> ghost;

  @Option(
      names = "--grid",
      description = "Show all environments of a benchmark at once, each in a cell of its own.")
  private boolean grid;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      defaultValue = "1280x800",
      converter = PictureSize.Reader.class,
      description = "Width and height of the window (default: ${DEFAULT-VALUE}).")
  private PictureSize size;

  @Option(
      names = "--quality",
      description = "${COMPLETION-CANDIDATES} (default: the best that is smooth here).")
  private Optional<Quality> quality;

  /** What is shown, and what has to be closed afterwards. */
  private record Show(
      Repertoire repertoire, List<Task> tasks, Performance first, List<PolicyChoice> choices)
      implements AutoCloseable {
    @Override
    public void close() {
      choices.forEach(PolicyChoice::close);
    }
  }

  @Override
  public void run() {
    try (Show show = show()) {
      List<Simulation> simulations = grid ? cells(show) : runs(show);
      try (Playback playback = Playback.of(simulations.toArray(Simulation[]::new))) {
        playback.play();
        open(show, playback, simulations);
      }
    } catch (GraphicsUnavailableException e) {
      throw new RunException(
          e.getMessage() + "; metaworld4j render makes pictures and films without a display", e);
    }
  }

  /** Checks everything that the user wrote. */
  private Show show() {
    List<PolicyChoice> choices = new ArrayList<>();
    try {
      Repertoire repertoire = Repertoire.of(name, play.seed);
      Performance first = play.performance(name, 1, OptionalInt.empty());
      choices.add(play.choice(first.env(), this::tell));
      if (ghost.isPresent()) {
        choices.add(PolicyChoice.of(ghost.get(), 1, this::tell));
      }
      List<Task> tasks =
          repertoire.tasks().stream().skip(play.task).map(choices.get(0)::meets).toList();
      return new Show(repertoire, tasks, first, choices);
    } catch (IllegalArgumentException | RunException e) {
      choices.forEach(PolicyChoice::close);
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  /** Returns a run through all tasks for each policy. */
  private List<Simulation> runs(Show show) {
    return show.choices().stream()
        .map(choice -> simulation(show.tasks(), show.first().env(), choice))
        .toList();
  }

  /** Returns a run for each environment. */
  private List<Simulation> cells(Show show) {
    Function<String, Stream<Task>> tasksOf =
        env -> show.tasks().stream().filter(task -> task.env().equals(env));
    return show.repertoire().envs().stream()
        .map(env -> simulation(tasksOf.apply(env).toList(), env, show.choices().get(0)))
        .toList();
  }

  private Simulation simulation(List<Task> tasks, String env, PolicyChoice choice) {
    Controller.Source player = choice.player(play.seed);
    Settings usual = Settings.USUAL.withSeed(play.seed);
    Settings settings = grid ? usual.withMemory(CELL_MEMORY) : usual;
    return tasks.isEmpty()
        ? Simulation.of(choice.source().make(env), player, settings)
        : Simulation.of(tasks, choice.source()::make, player, settings);
  }

  private void open(Show show, Playback playback, List<Simulation> simulations) {
    Session[] sessions =
        simulations.stream()
            .map(simulation -> Session.of(playback, simulation))
            .toArray(Session[]::new);
    List<Controller.Source> players = new ArrayList<>();
    show.choices().forEach(choice -> players.add(choice.player(play.seed)));
    try (ParametricEnv<?, ?> env = Envs.make(show.first().env())) {
      players.addAll(Viewer.players(env));
    }
    Viewer viewer =
        Viewer.of(sessions)
            .title("metaworld4j - " + show.repertoire().name())
            .players(players)
            .size(size.width(), size.height());
    quality.ifPresent(viewer::quality);
    if (grid) {
      viewer.grid();
    }
    viewer.open();
  }

  private void tell(String sentence) {
    spec.commandLine().getErr().println("metaworld4j: " + sentence);
  }
}
