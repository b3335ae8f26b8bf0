package org.metaworld4j.viewer.window;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.lwjgl.glfw.GLFW;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.viewer.render.Quality;
import org.metaworld4j.viewer.session.Controllers;
import org.metaworld4j.viewer.session.Playback;
import org.metaworld4j.viewer.session.Session;
import org.metaworld4j.viewer.session.Settings;
import org.metaworld4j.viewer.session.Simulation;
import org.metaworld4j.viewer.session.Status;
import org.metaworld4j.viewer.session.Track;

/**
 * A program with a window that tells how it is: {@code state} is answered by names and values,
 * {@code draw} once it has drawn two more pictures, {@code close} presses the window's closing
 * button, {@code size W H} makes it another size.
 *
 * <p>Arguments: {@code grid} or {@code run}, the folder for recordings, then ids of environments;
 * each is played through two tasks by its expert, all of them on one playback.
 */
final class ShownWindow {

  private final WindowApplication application;
  private final Exhibit exhibit;
  private final Pictures pictures = new Pictures();

  private ShownWindow(Exhibit exhibit) {
    this.exhibit = exhibit;
    application = new WindowApplication(exhibit);
    application.getStateManager().attach(pictures);
  }

  public static void main(String[] arguments) {
    List<Simulation> runs = new ArrayList<>();
    for (int i = 2; i < arguments.length; i++) {
      runs.add(run(arguments[i], i == 2 ? 0 : 7));
    }
    try (Playback playback = Playback.of(runs.toArray(Track[]::new))) {
      List<Session> sessions = runs.stream().map(run -> Session.of(playback, run)).toList();
      Exhibit exhibit =
          new Exhibit(
              playback,
              IntStream.range(0, runs.size()).boxed().toList(),
              sessions,
              List.of(Controllers.expert(), Controllers.still()),
              arguments[0].equals("grid"),
              "test",
              640,
              480,
              Optional.of(Quality.LOW),
              Path.of(arguments[1]));
      ShownWindow window = new ShownWindow(exhibit);
      Thread listener = new Thread(window::listen, "listener");
      listener.setDaemon(true);
      listener.start();
      window.application.run().ifPresent(failure -> System.out.println("=failed " + failure));
    }
    System.out.println("=closed");
  }

  private static Simulation run(String env, long seed) {
    List<Task> tasks =
        Envs.benchmark("MT1", Optional.of(env), 42 + seed).train().tasks().subList(0, 2);
    Function<String, InPlaceEnv<?, ?>> maker = Envs::make;
    return Simulation.of(tasks, maker, Controllers.expert(), Settings.USUAL);
  }

  private void listen() {
    try {
      BufferedReader in =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        System.out.println("=" + answer(line.split(" ")));
      }
    } catch (IOException e) {
      System.out.println("=failed " + e);
    } catch (InterruptedException | ExecutionException e) {
      System.out.println("=failed " + e);
    }
  }

  private String answer(String[] words) throws InterruptedException, ExecutionException {
    if (!application.wasOpen()) {
      return "opening";
    }
    if (words[0].equals("draw")) {
      pictures.await(2);
      return "done";
    }
    return application.enqueue(() -> onItsThread(words)).get();
  }

  private String onItsThread(String[] words) {
    switch (words[0]) {
      case "close" -> {
        GLFW.glfwSetWindowShouldClose(handle(), true);
        return "done";
      }
      case "size" -> {
        GLFW.glfwSetWindowSize(handle(), Integer.parseInt(words[1]), Integer.parseInt(words[2]));
        return "done";
      }
      default -> {
        return state();
      }
    }
  }

  private long handle() {
    return ((CallersDisplay) application.getContext()).getWindowHandle();
  }

  private String state() {
    Screen screen = application.screen();
    Status status = exhibit.status();
    String shown = screen instanceof RunScreen run ? run(run) : grid((GridScreen) screen);
    return "playing=%s step=%d episode=%d task=%d speed=%s %s"
        .formatted(
            status.playing(),
            status.frame().step(),
            status.frame().episode().number(),
            status.tape().live().orElseThrow().task(),
            status.speed(),
            shown);
  }

  private static String run(RunScreen run) {
    Status own = run.exhibit().status();
    return "screen=run env=%s camera=%s help=%s picked=%s actor=%s scene=%dx%d"
        .formatted(
            own.frame().episode().env(),
            run.eye().name(own.frame().episode().scene()).replace(' ', '-'),
            run.helpShown(),
            run.picked().orElse("nothing").replace(' ', '-'),
            own.tape().live().orElseThrow().controller(),
            (int) run.scene().width(),
            (int) run.scene().height());
  }

  private static String grid(GridScreen grid) {
    return "screen=grid at-once=" + grid.atOnce();
  }
}
