package org.metaworld4j.viewer.film;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import org.metaworld4j.viewer.render.EnvRenderer;
import org.metaworld4j.viewer.render.Quality;

/**
 * Draws recorded episodes picture by picture, one alone or several beside each other in step.
 *
 * <p>Of an episode that is over the last moment stays. Not thread-safe.
 */
public final class Screening implements AutoCloseable {

  /**
   * How pictures look.
   *
   * @param width of the whole picture, pixels
   * @param height of the picture, pixels
   * @param camera name of a camera of the scene; empty for its first
   * @param quality how much effort a picture is worth
   * @param panel whether figures are shown at the foot
   */
  public record Look(
      int width, int height, Optional<String> camera, Quality quality, boolean panel) {}

  /** One column of the picture. */
  private record Column(Shot shot, Ledger ledger, Panel panel, EnvRenderer renderer, int x) {}

  private final Look look;
  private final List<Column> columns = new ArrayList<>();
  private final BufferedImage picture;

  /**
   * Prepares to draw.
   *
   * @param shots at least one; they share the width, from left to right
   * @throws IllegalArgumentException if there is no shot, no room, or no camera of that name
   */
  public Screening(List<Shot> shots, Look look) {
    if (shots.isEmpty()) {
      throw new IllegalArgumentException("shots: expected at least one, got none");
    }
    this.look = look;
    int width = look.width() / shots.size();
    try {
      for (Shot shot : shots) {
        Ledger ledger = Ledger.of(shot.episode(), shot.infoKeys());
        EnvRenderer renderer = EnvRenderer.of(shot.scene());
        columns.add(
            new Column(
                shot, ledger, new Panel(shot.title(), ledger), renderer, columns.size() * width));
        renderer.size(width, look.height()).quality(look.quality());
        look.camera().ifPresent(renderer::camera);
      }
    } catch (RuntimeException e) {
      close();
      throw e;
    }
    picture = new BufferedImage(look.width(), look.height(), BufferedImage.TYPE_3BYTE_BGR);
  }

  /** Returns how many steps the longest episode has. */
  public int steps() {
    return columns.stream().mapToInt(column -> column.ledger().steps()).max().orElseThrow();
  }

  /** Returns the step with which the first of the episodes succeeded, from 1; empty if none did. */
  public OptionalInt solved() {
    return columns.stream()
        .map(column -> column.ledger().solved())
        .filter(OptionalInt::isPresent)
        .mapToInt(OptionalInt::getAsInt)
        .min();
  }

  /**
   * Draws a moment.
   *
   * @param t steps done, 0 to {@link #steps()}
   * @return the picture, shared and valid until the next call
   */
  public BufferedImage at(int t) {
    Graphics2D brush = picture.createGraphics();
    try {
      for (Column column : columns) {
        int moment = Math.min(t, column.ledger().steps());
        brush.drawImage(draw(column, moment), column.x(), 0, null);
        if (look.panel()) {
          int width = column.renderer().width();
          column.panel().draw(brush, column.x(), width, look.height(), moment);
        }
      }
    } finally {
      brush.dispose();
    }
    return picture;
  }

  private static BufferedImage draw(Column column, int t) {
    double[] poses = new double[column.shot().scene().poseSize()];
    column.shot().episode().poses(t, poses, 0);
    return column.renderer().image(poses, 0);
  }

  /**
   * Draws the whole onto a film, whose last picture stays for a moment.
   *
   * @param film receives the pictures; not finished
   * @param steps steps from one picture to the next, above 0
   * @param hold how often the last picture is repeated, at least 0
   * @param progress hears how many steps are drawn
   * @throws IOException if the film cannot be written
   */
  public void onto(Film film, double steps, int hold, IntConsumer progress) throws IOException {
    if (!(steps > 0)) {
      throw new IllegalArgumentException("steps a picture: expected above 0, got " + steps);
    }
    int last = steps();
    for (int i = 0; Math.round(i * steps) < last; i++) {
      int t = (int) Math.round(i * steps);
      film.add(at(t));
      progress.accept(t);
    }
    BufferedImage end = at(last);
    for (int i = 0; i <= hold; i++) {
      film.add(end);
    }
    progress.accept(last);
  }

  @Override
  public void close() {
    columns.forEach(column -> column.renderer().close());
  }
}
