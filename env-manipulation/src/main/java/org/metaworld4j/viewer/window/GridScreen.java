package org.metaworld4j.viewer.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.metaworld4j.core.scene.Layer;
import org.metaworld4j.viewer.ink.Area;
import org.metaworld4j.viewer.ink.Canvas;
import org.metaworld4j.viewer.panel.GridLabels;
import org.metaworld4j.viewer.panel.HelpSheet;
import org.metaworld4j.viewer.panel.Notice;
import org.metaworld4j.viewer.render.Quality;
import org.metaworld4j.viewer.session.Frame;
import org.metaworld4j.viewer.session.Status;

/**
 * Many runs at once, each in a cell; a click enters one. Cells are drawn in turn, as many in each
 * picture as the machine manages in time.
 */
final class GridScreen implements Screen, Drag.Scene {

  private static final double LABELS_EVERY = 1.0 / 10; // s

  private final Exhibit exhibit;
  private final Desk desk;
  private final IntConsumer enter;
  private final Notices notices = new Notices();
  private final Pilot pilot;
  private final List<StageView> views = new ArrayList<>();
  private final List<Eye> eyes = new ArrayList<>();
  private final Turns turns;
  private final Pane pane;
  private Optional<Sheet> sheet = Optional.empty();
  private Cells cells = Cells.of(new Area(0, 0, 1, 1), 1);
  private boolean help;
  private boolean marks = true;
  private double sinceDrawn = LABELS_EVERY;
  private int height;

  /**
   * Makes a grid.
   *
   * @param exhibit all runs
   * @param desk to draw with
   * @param enter takes the index of a cell that somebody wants to enter
   */
  GridScreen(Exhibit exhibit, Desk desk, IntConsumer enter) {
    this.exhibit = exhibit;
    this.desk = desk;
    this.enter = enter;
    pilot = new Pilot(exhibit, notices);
    turns = new Turns(exhibit.tracks().size());
    for (int track : exhibit.tracks()) {
      views.add(new StageView(desk.context(), desk.port("cell " + track), Quality.LOW));
      eyes.add(new Eye());
    }
    pane = new Pane("grid", desk.ink(), 0, 0);
    pane.panel().addMouseListener(new Drag(this, () -> height));
    desk.gui().attachChild(pane.panel());
  }

  /** Returns how many cells are drawn in a picture. */
  int atOnce() {
    return turns.atOnce();
  }

  @Override
  public void resize(int width, int newHeight) {
    height = newHeight;
    Area whole = new Area(0, 0, width, height);
    cells = Cells.of(whole.top(height - GridLabels.HEIGHT), views.size());
    sheet.ifPresent(Sheet::close);
    Sheet next = new Sheet(width, height, 1, desk.context().assets());
    next.picture().setLocalTranslation(0, 0, -1);
    desk.gui().attachChild(next.picture());
    sheet = Optional.of(next);
    for (int i = 0; i < views.size(); i++) {
      views.get(i).place(sheet, cells.cell(i), width, height);
    }
    pane.fill(width, height);
    sinceDrawn = LABELS_EVERY;
  }

  @Override
  public void update(double seconds) {
    Status status = exhibit.status();
    views.forEach(view -> view.enable(false));
    int first = turns.begin(seconds);
    for (int turn = 0; turn < turns.atOnce(); turn++) {
      draw((first + turn) % views.size(), status);
    }
    Optional<Notices.Notice> notice = notices.after(seconds);
    sinceDrawn += seconds;
    if (sinceDrawn >= LABELS_EVERY) {
      sinceDrawn = 0;
      pane.draw((canvas, area) -> over(canvas, area, status, notice));
    }
  }

  private void draw(int cell, Status status) {
    Frame frame = status.tapes().get(cell).frame();
    StageView view = views.get(cell);
    view.enable(true);
    view.show(frame);
    view.look(eyes.get(cell).look(frame, 1));
    view.update(0);
  }

  private void over(Canvas canvas, Area area, Status status, Optional<Notices.Notice> notice) {
    cells.gaps().forEach(gap -> GridLabels.gap(canvas, gap));
    for (int i = 0; i < views.size(); i++) {
      if (views.get(i).graph() == null) {
        GridLabels.gap(canvas, cells.cell(i)); // not drawn yet
      }
      GridLabels.cell(canvas, cells.cell(i), status.tapes().get(i).frame());
    }
    GridLabels.summary(canvas, area.below(area.height() - GridLabels.HEIGHT), status);
    if (help) {
      HelpSheet.draw(canvas, area, Keys.help());
    }
    if (notice.isPresent()) {
      Notice.draw(canvas, cells.area(), notice.get().text(), notice.get().wrong());
    } else {
      status.error().ifPresent(error -> Notice.draw(canvas, cells.area(), error, true));
    }
  }

  @Override
  public boolean command(Command command) {
    sinceDrawn = LABELS_EVERY;
    switch (command) {
      case NEXT_CAMERA -> nextCamera(1);
      case PREVIOUS_CAMERA -> nextCamera(-1);
      case MARKS -> {
        marks = !marks;
        views.forEach(view -> view.layer(Layer.MARKS, marks));
      }
      case HELP -> help = !help;
      case LEAVE -> {
        boolean closed = help;
        help = false;
        return closed;
      }
      default -> {
        return pilot.command(command);
      }
    }
    return true;
  }

  private void nextCamera(int by) {
    List<Frame> frames = frames();
    for (int i = 0; i < eyes.size(); i++) {
      eyes.get(i).next(frames.get(i).episode().scene(), by);
    }
  }

  private List<Frame> frames() {
    return exhibit.status().tapes().stream().map(tape -> tape.frame()).toList();
  }

  @Override
  public void key(int key, boolean pressed) {
    if (pressed && Keys.camera(key) >= 0) {
      List<Frame> frames = frames();
      for (int i = 0; i < eyes.size(); i++) {
        eyes.get(i).choose(frames.get(i).episode().scene(), Keys.camera(key));
      }
    }
  }

  @Override
  public void quality(Quality quality) {
    // cells are too small for more
  }

  @Override
  public void say(String sentence) {
    notices.say(sentence);
  }

  @Override
  public void turn(double right, double down) {
    List<Frame> frames = frames();
    for (int i = 0; i < eyes.size(); i++) {
      eyes.get(i).turn(frames.get(i), right, down);
    }
  }

  @Override
  public void shift(double right, double down) {
    List<Frame> frames = frames();
    for (int i = 0; i < eyes.size(); i++) {
      eyes.get(i).shift(frames.get(i), right, down, cells.cell(i).height());
    }
  }

  @Override
  public void zoom(double notches) {
    List<Frame> frames = frames();
    for (int i = 0; i < eyes.size(); i++) {
      eyes.get(i).zoom(frames.get(i), notches);
    }
  }

  @Override
  public void click(double x, double y) {
    int cell = cells.at(x, y);
    if (cell >= 0) {
      enter.accept(cell);
    }
  }

  @Override
  public void close() {
    views.forEach(StageView::close);
    sheet.ifPresent(Sheet::close);
    pane.panel().removeFromParent();
  }
}
