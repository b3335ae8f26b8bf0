package org.metaworld4j.viewer.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.viewer.render.Quality;
import org.metaworld4j.viewer.session.Controllers;
import org.metaworld4j.viewer.session.Playback;
import org.metaworld4j.viewer.session.Session;
import org.metaworld4j.viewer.session.Settings;
import org.metaworld4j.viewer.session.Simulation;
import org.metaworld4j.viewer.session.Track;

/**
 * Prints what a picture of the window costs while an expert acts, 960 by 720, in a virtual display:
 * a run at each quality, and grids of ten and fifty tasks, as rows of a table. The machine should
 * be idle.
 */
final class ViewerSpeed {

  private static final int WIDTH = 960;
  private static final int HEIGHT = 720;
  private static final int WARM_UP = 60; // pictures
  private static final int MEASURED = 120; // pictures
  private static final String END = "end";

  private ViewerSpeed() {}

  public static void main(String[] arguments) throws Exception {
    if (arguments.length > 0) {
      measure();
      return;
    }
    VirtualDisplay display =
        VirtualDisplay.start(WIDTH, HEIGHT)
            .orElseThrow(() -> new IOException("Xvfb: expected it on the PATH, got none"));
    try (display;
        Child inside = new Child(display.name(), ViewerSpeed.class, "inside")) {
      for (String row = inside.answer(); !row.equals(END); row = inside.answer()) {
        System.out.println(row);
      }
    }
  }

  private static void measure() throws IOException, InterruptedException {
    for (Quality quality : Quality.values()) {
      String name = "one run, " + quality.name().toLowerCase(Locale.ROOT);
      row(name, tasks("MT1", Optional.of("pick-place-v3")), quality);
    }
    row("grid of 10", tasks("MT10", Optional.empty()), Quality.LOW);
    row("grid of 50", tasks("MT50", Optional.empty()), Quality.LOW);
    System.out.println("=" + END);
  }

  /** Returns the first task of each environment of a benchmark. */
  private static List<Task> tasks(String benchmark, Optional<String> env) {
    Map<String, Task> first = new TreeMap<>();
    for (Task task : Envs.benchmark(benchmark, env, 42).train().tasks()) {
      first.putIfAbsent(task.env(), task);
    }
    return List.copyOf(first.values());
  }

  private static void row(String name, List<Task> tasks, Quality quality)
      throws InterruptedException {
    List<Simulation> runs = new ArrayList<>();
    for (Task task : tasks) {
      runs.add(
          Simulation.of(
              List.of(task),
              id -> (InPlaceEnv<?, ?>) Envs.make(id),
              Controllers.expert(),
              Settings.USUAL));
    }
    try (Playback playback = Playback.of(runs.toArray(Track[]::new))) {
      playback.play();
      List<Session> sessions = runs.stream().map(run -> Session.of(playback, run)).toList();
      Exhibit exhibit =
          new Exhibit(
              playback,
              IntStream.range(0, runs.size()).boxed().toList(),
              sessions,
              List.of(),
              runs.size() > 1,
              "speed",
              WIDTH,
              HEIGHT,
              Optional.of(quality),
              Path.of(""));
      WindowApplication application = new WindowApplication(exhibit);
      Thread stopwatch = new Thread(() -> time(name, application, exhibit));
      stopwatch.start();
      application.run();
      stopwatch.join();
    }
  }

  private static void time(String name, WindowApplication application, Exhibit exhibit) {
    Pictures pictures = new Pictures();
    application.getStateManager().attach(pictures);
    pictures.await(WARM_UP);
    long start = System.nanoTime();
    pictures.await(MEASURED);
    double milliseconds = (System.nanoTime() - start) / 1e6 / MEASURED;
    String cells =
        application.screen() instanceof GridScreen grid ? " (" + grid.atOnce() + " cells)" : "";
    double rate = exhibit.playback().status().rate();
    System.out.printf(Locale.ROOT, "=| %s%s | %.1f | %.2f |%n", name, cells, milliseconds, rate);
    application.stop();
  }
}
