package org.metaworld4j.agents.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.metaworld4j.agents.run.RunException;
import org.metaworld4j.core.recording.Recording;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.viewer.Viewer;
import org.metaworld4j.viewer.render.GraphicsUnavailableException;
import org.metaworld4j.viewer.session.Playback;
import org.metaworld4j.viewer.session.RecordedTrack;
import org.metaworld4j.viewer.session.Track;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Opens the viewer on recordings. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description = {
      "Watch recordings in a window: scrub, step and compare.",
      "Of two recordings the second is a ghost in the first, or stands beside it with --beside."
    })
final class ReplayCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..4", paramLabel = "FILE", description = "Recordings.")
  private List<Path> files = List.of();

  @Option(names = "--beside", description = "Show each recording in a cell of its own.")
  private boolean beside;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      defaultValue = "1280x800",
      converter = PictureSize.Reader.class,
      description = "Width and height of the window (default: ${DEFAULT-VALUE}).")
  private PictureSize size;

  @Override
  public void run() {
    List<Track> tracks = new ArrayList<>();
    for (Path file : files) {
      tracks.add(track(file));
    }
    try (Playback playback = Playback.of(tracks.toArray(Track[]::new))) {
      playback.play();
      Viewer viewer =
          Viewer.of(playback).title("metaworld4j - " + names()).size(size.width(), size.height());
      if (beside) {
        viewer.grid();
      }
      viewer.open();
    } catch (GraphicsUnavailableException e) {
      throw new RunException(
          e.getMessage() + "; metaworld4j render makes pictures and films without a display", e);
    }
  }

  private RecordedTrack track(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(
          spec.commandLine(), "FILE: expected a recording, got " + file + ", which is not there");
    }
    try (Recording recording = Recording.open(file)) {
      return replayed(recording).orElseGet(() -> RecordedTrack.of(recording));
    } catch (IllegalArgumentException e) {
      throw new RunException(e.getMessage(), e);
    } catch (IOException e) {
      throw new RunException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Plays the recording again, which shows contacts and parts of the reward too; empty where the
   * environment is not known here or does something else by now.
   */
  private Optional<RecordedTrack> replayed(Recording recording) {
    if (Envs.specs().stream().noneMatch(known -> known.id().equals(recording.env()))) {
      return Optional.empty();
    }
    try (ParametricEnv<?, ?> env = Envs.make(recording.env())) {
      return Optional.of(RecordedTrack.of(recording, env));
    } catch (IllegalArgumentException e) {
      spec.commandLine().getErr().println("metaworld4j: shown without contacts: " + e.getMessage());
      return Optional.empty();
    }
  }

  private String names() {
    return files.stream()
        .map(file -> file.getFileName().toString())
        .collect(Collectors.joining(", "));
  }
}
