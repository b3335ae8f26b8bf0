package org.metaworld4j.viewer.window;

import com.jme3.math.Ray;
import java.util.List;
import java.util.Optional;
import org.metaworld4j.core.scene.Layer;
import org.metaworld4j.viewer.ink.Area;
import org.metaworld4j.viewer.render.Quality;
import org.metaworld4j.viewer.session.Frame;
import org.metaworld4j.viewer.session.Status;

/** The scenes of a run's window: one, with a second run as its ghost, or two beside each other. */
final class Views implements AutoCloseable {

  private final Desk desk;
  private final StageView main;
  private final StageView second;
  private final Overlays overlays;
  private final Ghost ghost;
  private final Pick pick;
  private boolean beside;
  private Quality quality;
  private Optional<Sheet> sheet = Optional.empty();
  private Area area = new Area(0, 0, 1, 1);
  private int width = 1;
  private int height = 1;

  Views(Desk desk, Quality quality) {
    this.desk = desk;
    this.quality = quality;
    main = new StageView(desk.context(), desk.port("main"), quality);
    second = new StageView(desk.context(), desk.port("second"), quality);
    overlays = new Overlays(desk.context().assets(), main.extras());
    ghost = new Ghost(desk.context().assets(), main.extras());
    pick = new Pick(desk.context().assets(), main.extras());
    second.enable(false);
  }

  Overlays overlays() {
    return overlays;
  }

  Pick pick() {
    return pick;
  }

  /** Picks what is at a point of the window, in the first run. */
  void pick(double x, double y) {
    Ray sight = main.sight(x - origin().x(), y - origin().y());
    pick.pick(main.graph(), sight);
  }

  /**
   * Returns how far ahead the thing in the middle of the first picture is, m; 0 if there is none.
   */
  double ahead() {
    return main.graph() == null ? 0 : Pick.distance(main.graph(), main.gaze());
  }

  /** Shows the second run beside the first, or as its ghost; returns whether it is beside now. */
  boolean toggleBeside() {
    beside = !beside;
    ghost.hide();
    arrange();
    return beside;
  }

  /** Returns the parts of the window that show a run. */
  List<Area> areas() {
    return beside ? halves() : List.of(area);
  }

  void layer(Layer layer, boolean visible) {
    main.layer(layer, visible);
    second.layer(layer, visible);
  }

  void quality(Quality other) {
    quality = other;
    main.quality(other);
    second.quality(other);
    arrange();
  }

  /** Takes a part of a window of some size. */
  void place(Area newArea, int newWidth, int newHeight) {
    area = newArea;
    width = newWidth;
    height = newHeight;
    arrange();
  }

  private void arrange() {
    sheet.ifPresent(Sheet::close);
    sheet = Optional.empty();
    int samples = quality.samples();
    if (samples > 1 && area.width() >= 1 && area.height() >= 1) {
      Sheet smooth =
          new Sheet((int) area.width(), (int) area.height(), samples, desk.context().assets());
      smooth.picture().setLocalTranslation((float) area.x(), (float) (height - area.bottom()), -1);
      desk.gui().attachChild(smooth.picture());
      sheet = Optional.of(smooth);
    }
    second.enable(beside);
    List<Area> parts = areas();
    put(main, parts.get(0));
    put(second, parts.get(parts.size() - 1));
  }

  private void put(StageView view, Area part) {
    Area origin = origin();
    Area inSheet =
        new Area(part.x() - origin.x(), part.y() - origin.y(), part.width(), part.height());
    view.place(
        sheet,
        inSheet,
        sheet.map(Sheet::width).orElse(width),
        sheet.map(Sheet::height).orElse(height));
  }

  /** Returns the upper left corner of what is drawn into: the window, or a sheet in it. */
  private Area origin() {
    return sheet.isPresent() ? area : new Area(0, 0, width, height);
  }

  private List<Area> halves() {
    double half = Math.floor(area.width() / 2);
    return List.of(
        new Area(area.x(), area.y(), half - 1, area.height()),
        new Area(area.x() + half + 1, area.y(), area.width() - half - 1, area.height()));
  }

  /** Shows how things are, as an eye sees it. */
  void show(Status status, Glimpse glimpse, double seconds) {
    Frame frame = status.frame();
    main.show(frame);
    main.look(glimpse);
    boolean two = status.tapes().size() > 1;
    if (two && beside) {
      second.show(status.tapes().get(1).frame());
      second.look(glimpse);
      second.update(seconds);
    } else if (two) {
      ghost.show(status.tapes().get(1).frame(), frame);
    }
    overlays.update(status.tape());
    pick.update(main.graph());
    main.update(seconds);
  }

  @Override
  public void close() {
    main.close();
    second.close();
    sheet.ifPresent(Sheet::close);
  }
}
