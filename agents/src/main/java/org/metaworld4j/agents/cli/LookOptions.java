package org.metaworld4j.agents.cli;

import java.util.Optional;
import org.metaworld4j.viewer.film.Screening;
import org.metaworld4j.viewer.render.Quality;
import picocli.CommandLine.Option;

/** How pictures look. */
final class LookOptions {

  @Option(
      names = "--camera",
      paramLabel = "NAME",
      description = "A camera of the scene, such as corner2 (default: its first).")
  private Optional<String> camera;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      defaultValue = "640x480",
      converter = PictureSize.Reader.class,
      description = "Width and height in pixels (default: ${DEFAULT-VALUE}).")
  private PictureSize size;

  @Option(
      names = "--quality",
      defaultValue = "HIGH",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Quality quality;

  int width() {
    return size.width();
  }

  int height() {
    return size.height();
  }

  /** Returns the look, with figures at the foot if asked for. */
  Screening.Look look(boolean panel) {
    return new Screening.Look(size.width(), size.height(), camera, quality, panel);
  }
}
