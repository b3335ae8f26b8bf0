package org.metaworld4j.agents.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.metaworld4j.agents.run.RunException;
import org.metaworld4j.agents.settings.Check;
import org.metaworld4j.core.recording.RecordedEpisode;
import org.metaworld4j.core.recording.Recording;
import org.metaworld4j.viewer.film.Film;
import org.metaworld4j.viewer.film.Screening;
import org.metaworld4j.viewer.film.Shot;
import org.metaworld4j.viewer.render.GraphicsUnavailableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes pictures and films of recordings, or of environments played for them. */
@Command(
    name = "render",
    mixinStandardHelpOptions = true,
    description = {
      "Make a picture or a film of a recording, or of an environment played for it.",
      "Several recordings are shown beside each other. Needs no display."
    })
final class RenderCommand implements Runnable {

  private static final int AFTER_SUCCESS = 30; // steps that an episode played for a film goes on
  private static final double STEP_SECONDS = 1.0 / 30; // where a recording does not tell
  private static final double HOLD = 0.8; // seconds that the last picture stays

  @Spec private CommandSpec spec;
  @Mixin private PlayOptions play;
  @Mixin private LookOptions look;

  @Parameters(
      arity = "1..4",
      paramLabel = "FILE|ENV",
      description = "Recordings; or an environment or benchmark, such as pick-place-v3.")
  private List<String> subjects = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Ends in .png, .jpg, .gif or .mp4, which says what is made.")
  private String out;

  @Option(
      names = "--rate",
      paramLabel = "FPS",
      defaultValue = "25",
      description = "Pictures a second of a film (default: ${DEFAULT-VALUE}).")
  private double rate;

  @Option(
      names = "--speed",
      paramLabel = "X",
      defaultValue = "1",
      description = "How many times as fast as real time a film runs (default: ${DEFAULT-VALUE}).")
  private double speed;

  @Option(
      names = "--episode",
      paramLabel = "N",
      defaultValue = "0",
      description = "Which episode of a recording, from 0 (default: ${DEFAULT-VALUE}).")
  private int episode;

  @Option(
      names = "--step",
      paramLabel = "N",
      description = "Which moment a still shows (default: first success, else the end).")
  private Optional<Integer> step;

  @Option(names = "--panel", description = "Show step, reward and success at the foot.")
  private boolean panel;

  @Option(names = "--quiet", description = "Show progress as plain lines.")
  private boolean quiet;

  @Override
  public void run() {
    check();
    try {
      if (isRecording(subjects.get(0))) {
        render(subjects.stream().map(Path::of).toList(), subjects);
      } else {
        renderEnv();
      }
      spec.commandLine().getErr().println("written to " + out);
    } catch (GraphicsUnavailableException e) {
      throw new RunException(e.getMessage(), e);
    } catch (IOException e) {
      throw new RunException(e.getMessage(), e);
    }
  }

  private void check() {
    try {
      new OutputFile("--out", out).check();
      Film.checkName(Path.of(out));
      Check.above("--rate", rate, 0);
      Check.above("--speed", speed, 0);
      if (subjects.size() > 1) {
        subjects.forEach(RenderCommand::requireRecording);
      }
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private static boolean isRecording(String subject) {
    return Files.isRegularFile(Path.of(subject));
  }

  private static void requireRecording(String subject) {
    if (!isRecording(subject)) {
      throw new IllegalArgumentException(
          "FILE: expected recordings, of which several can be shown, got " + subject);
    }
  }

  /** Plays an episode into a recording that is gone afterwards, and draws that. */
  private void renderEnv() throws IOException {
    Performance performance;
    PolicyChoice choice;
    try {
      performance = play.performance(subjects.get(0), 1, OptionalInt.of(AFTER_SUCCESS));
      choice = play.choice(performance.env(), line -> spec.commandLine().getErr().println(line));
    } catch (IllegalArgumentException | RunException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    Path draft = Files.createTempFile("episode", ".zip");
    try (choice) {
      performance.record(choice, draft, (number, result) -> {});
      render(List.of(draft), List.of(performance.env()));
    } finally {
      Files.delete(draft);
    }
  }

  private void render(List<Path> files, List<String> titles) throws IOException {
    List<Shot> shots = new ArrayList<>();
    double stepSeconds = 0;
    try {
      for (int i = 0; i < files.size(); i++) {
        try (Recording recording = Recording.open(files.get(i))) {
          shots.add(shot(recording, files.size() == 1 ? recording.env() : titles.get(i)));
          stepSeconds = recording.stepSeconds().orElse(STEP_SECONDS);
        }
      }
    } catch (IllegalArgumentException e) {
      throw new RunException(e.getMessage(), e);
    }
    try (Screening screening = screening(shots);
        Film film = Film.to(Path.of(out), look.width(), look.height(), rate)) {
      draw(screening, film, stepSeconds);
      film.finish();
    }
  }

  private Screening screening(List<Shot> shots) {
    try {
      return new Screening(shots, look.look(panel));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private Shot shot(Recording recording, String title) {
    if (episode < 0 || episode >= recording.count()) {
      throw new IllegalArgumentException(
          "--episode: expected 0 to %d, got %d".formatted(recording.count() - 1, episode));
    }
    RecordedEpisode chosen = recording.episode(episode);
    return new Shot(title, chosen, recording.infoKeys());
  }

  private void draw(Screening screening, Film film, double stepSeconds) throws IOException {
    int last = screening.steps();
    if (Film.isStill(Path.of(out))) {
      int t = step.orElse(screening.solved().orElse(last));
      if (t < 0 || t > last) {
        throw new RunException("--step: expected 0 to %d, got %d".formatted(last, t));
      }
      film.add(screening.at(t));
      return;
    }
    double stride = speed / (rate * stepSeconds);
    try (ProgressReport progress = new ProgressReport(spec.commandLine().getErr(), quiet)) {
      progress.begin("drawing", "steps", 0, last);
      screening.onto(film, stride, (int) Math.round(HOLD * rate), t -> progress.show(t, ""));
      progress.end();
    }
  }
}
