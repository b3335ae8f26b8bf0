package org.metaworld4j.viewer.window;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.metaworld4j.core.scene.Layer;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.viewer.ink.Area;
import org.metaworld4j.viewer.ink.Canvas;
import org.metaworld4j.viewer.panel.BodyCard;
import org.metaworld4j.viewer.panel.Caption;
import org.metaworld4j.viewer.panel.HeadsUp;
import org.metaworld4j.viewer.panel.HelpSheet;
import org.metaworld4j.viewer.panel.Notice;
import org.metaworld4j.viewer.panel.SignalPlots;
import org.metaworld4j.viewer.panel.TimelineBar;
import org.metaworld4j.viewer.render.Quality;
import org.metaworld4j.viewer.session.Frame;
import org.metaworld4j.viewer.session.Status;
import org.metaworld4j.viewer.session.Tape;

/** A run in the whole window, with its panels; a second one as its ghost or beside it. */
final class RunScreen implements Screen, Drag.Scene {

  private static final double PANELS_EVERY = 1.0 / 15; // s
  private static final double CARD_MARGIN = 14; // pixels

  private final Exhibit exhibit;
  private final Notices notices = new Notices();
  private final Pilot pilot;
  private final Eye eye = new Eye();
  private final Chrome chrome;
  private final Views views;
  private boolean marks = true;
  private boolean collision;
  private boolean help;
  private double sinceDrawn = PANELS_EVERY;
  private int width;
  private int height;

  RunScreen(Exhibit exhibit, Desk desk, Quality quality) {
    this.exhibit = exhibit;
    pilot = new Pilot(exhibit, notices);
    chrome = new Chrome(desk.gui(), desk.ink());
    views = new Views(desk, quality);
    chrome.listen(new Drag(this, () -> height), new Scrub(this::scrub));
  }

  Eye eye() {
    return eye;
  }

  Exhibit exhibit() {
    return exhibit;
  }

  boolean helpShown() {
    return help;
  }

  /** Returns the scene's part of the window. */
  Area scene() {
    return chrome.scene();
  }

  Optional<String> picked() {
    return views.pick().node();
  }

  @Override
  public void resize(int newWidth, int newHeight) {
    width = newWidth;
    height = newHeight;
    chrome.resize(width, height);
    views.place(chrome.scene(), width, height);
    sinceDrawn = PANELS_EVERY;
  }

  @Override
  public void update(double seconds) {
    Status status = exhibit.status();
    views.show(status, eye.look(status.frame(), seconds), seconds);
    Optional<Notices.Notice> notice = notices.after(seconds);
    sinceDrawn += seconds;
    if (sinceDrawn >= PANELS_EVERY) {
      sinceDrawn = 0;
      chrome.drawHeadsUp((canvas, area) -> HeadsUp.draw(canvas, area, status));
      chrome.drawPlots((canvas, area) -> SignalPlots.draw(canvas, area, status.tape()));
      chrome.drawTimeline((canvas, area) -> new TimelineBar(area).draw(canvas, status));
      chrome.drawOver((canvas, area) -> over(canvas, area, status, notice));
    }
  }

  private void over(Canvas canvas, Area area, Status status, Optional<Notices.Notice> notice) {
    Scene scene = status.frame().episode().scene();
    List<Area> areas = views.areas();
    Caption.camera(canvas, area, eye.name(scene));
    if (areas.size() > 1) {
      Caption.gap(canvas, areas.get(0), areas.get(1));
    }
    if (status.tapes().size() > 1) {
      Caption.runs(canvas, areas, status);
    }
    OptionalInt picked = views.pick().index(scene);
    if (picked.isPresent()) {
      BodyCard.draw(
          canvas,
          area.x() + CARD_MARGIN,
          area.y() + CARD_MARGIN + Caption.HEIGHT,
          status.frame(),
          picked.getAsInt());
    }
    if (help) {
      HelpSheet.draw(canvas, new Area(0, 0, width, height), Keys.help());
    }
    if (notice.isPresent()) {
      Notice.draw(canvas, area, notice.get().text(), notice.get().wrong());
    } else {
      status.error().ifPresent(error -> Notice.draw(canvas, area, error, true));
    }
  }

  @Override
  public boolean command(Command command) {
    sinceDrawn = PANELS_EVERY;
    return pilot.command(command) || camera(command) || show(command);
  }

  private boolean camera(Command command) {
    Scene scene = exhibit.status().frame().episode().scene();
    switch (command) {
      case NEXT_CAMERA -> eye.next(scene, 1);
      case PREVIOUS_CAMERA -> eye.next(scene, -1);
      case FREE_CAMERA -> free();
      case FOLLOW -> follow();
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Frees the eye; returns the frame that it looks at. */
  private Frame free() {
    Frame frame = exhibit.status().frame();
    if (!eye.isFree()) {
      eye.ahead(views.ahead());
      eye.free(frame);
    }
    return frame;
  }

  private void follow() {
    Optional<String> node = picked();
    if (node.isPresent()) {
      eye.follow(free(), node.get());
    } else {
      notices.say("Pick a thing with a click first, to follow it.");
    }
  }

  private boolean show(Command command) {
    switch (command) {
      case PANEL -> rearrange(chrome::togglePanel);
      case WHY -> rearrange(chrome::togglePlots);
      case CONTACTS -> overlay(Overlays.Kind.CONTACTS, "Contacts and forces");
      case FRAMES -> overlay(Overlays.Kind.FRAMES, "Frames");
      case TRAILS -> overlay(Overlays.Kind.TRAILS, "Trails");
      case COLLISION -> {
        collision = !collision;
        views.layer(Layer.COLLISION, collision);
        notices.say("Collision shapes " + (collision ? "on" : "off"));
      }
      case MARKS -> {
        marks = !marks;
        views.layer(Layer.MARKS, marks);
        notices.say("Goal marks " + (marks ? "on" : "off"));
      }
      case BESIDE -> beside();
      case HELP -> help = !help;
      case LEAVE -> {
        boolean closed = help;
        help = false;
        return closed || views.pick().drop();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void overlay(Overlays.Kind kind, String name) {
    notices.say(name + (views.overlays().toggle(kind) ? " on" : " off"));
  }

  private void beside() {
    if (exhibit.tracks().size() < 2) {
      notices.say("There is no second run to show.");
    } else {
      notices.say(views.toggleBeside() ? "Runs beside each other" : "Second run as a ghost");
    }
  }

  private void rearrange(Runnable change) {
    change.run();
    views.place(chrome.scene(), width, height);
  }

  @Override
  public void key(int key, boolean pressed) {
    if (HandKeys.moves(key)) {
      pilot.hand(key, pressed);
    } else if (pressed && Keys.camera(key) >= 0) {
      eye.choose(exhibit.status().frame().episode().scene(), Keys.camera(key));
    }
  }

  @Override
  public void quality(Quality quality) {
    views.quality(quality);
    views.place(chrome.scene(), width, height);
  }

  @Override
  public void say(String sentence) {
    notices.say(sentence);
  }

  @Override
  public void turn(double right, double down) {
    eye.turn(free(), right, down);
  }

  @Override
  public void shift(double right, double down) {
    eye.shift(free(), right, down, Math.max(1, chrome.scene().height()));
  }

  @Override
  public void zoom(double notches) {
    eye.zoom(free(), notches);
  }

  @Override
  public void click(double x, double y) {
    views.pick(x, y);
    sinceDrawn = PANELS_EVERY;
  }

  private void scrub(double x) {
    Area bar = chrome.timeline();
    Tape tape = exhibit.status().tape();
    Area own = new Area(0, 0, bar.width(), bar.height());
    exhibit.playback().moveTo(new TimelineBar(own).index(x - bar.x(), tape));
    sinceDrawn = PANELS_EVERY;
  }

  @Override
  public void close() {
    views.close();
    chrome.close();
  }
}
