package org.metaworld4j.viewer.window;

import com.jme3.app.LostFocusBehavior;
import com.jme3.app.SimpleApplication;
import com.jme3.app.state.AppState;
import com.jme3.input.KeyInput;
import com.jme3.input.RawInputListener;
import com.jme3.input.event.KeyInputEvent;
import com.jme3.system.AppSettings;
import com.simsilica.lemur.GuiGlobals;
import java.util.Locale;
import java.util.Optional;
import org.lwjgl.opengl.GL11;
import org.metaworld4j.viewer.ink.InkPanel;
import org.metaworld4j.viewer.render.GraphicsContext;
import org.metaworld4j.viewer.render.Quality;

/** The engine's application behind a window: settings, loop, keys, quality. */
final class WindowApplication extends SimpleApplication {

  private static final int FRAMES_A_SECOND = 60;

  private final Exhibit exhibit;
  private Optional<Throwable> failure = Optional.empty();
  private volatile Desk desk; // also read by those who wait for the window
  private volatile Screen screen;
  private QualityChoice quality;
  private boolean shift;
  private int width;
  private int height;

  WindowApplication(Exhibit exhibit) {
    super(new AppState[0]);
    this.exhibit = exhibit;
    AppSettings wanted = new AppSettings(true);
    wanted.setTitle(exhibit.title());
    wanted.setResolution(exhibit.width(), exhibit.height());
    wanted.setWindowSize(exhibit.width(), exhibit.height());
    wanted.setResizable(true);
    wanted.setVSync(false);
    wanted.setFrameRate(FRAMES_A_SECOND);
    wanted.setAudioRenderer(null);
    wanted.setX11PlatformPreferred(System.getenv("DISPLAY") != null);
    setSettings(wanted);
    setShowSettings(false);
    setLostFocusBehavior(LostFocusBehavior.Disabled);
  }

  /** Opens the window and returns when it is closed; empty if all went well. */
  Optional<Throwable> run() {
    CallersDisplay display = new CallersDisplay();
    context = display;
    display.setSettings(settings);
    display.setSystemListener(this);
    display.create(false);
    return failure;
  }

  @Override
  public void simpleInitApp() {
    inputManager.deleteMapping(INPUT_MAPPING_EXIT);
    viewPort.setEnabled(false); // screens bring their own
    GraphicsContext graphics = GraphicsContext.adopt(this);
    GuiGlobals.initialize(this);
    desk = new Desk(graphics, guiNode, InkPanel.ink(assetManager));
    quality =
        exhibit
            .quality()
            .map(QualityChoice::new)
            .orElseGet(() -> new QualityChoice(graphics.isSoftware()));
    open(exhibit.grid() ? grid() : new RunScreen(exhibit, desk, quality.quality()));
    inputManager.addRawInputListener(new KeyListener());
  }

  private Screen grid() {
    return new GridScreen(exhibit, desk, cell -> later(() -> enter(cell)));
  }

  private void enter(int cell) {
    Exhibit alone = exhibit.alone(exhibit.tracks().get(cell));
    open(new RunScreen(alone, desk, quality.quality()));
    if (exhibit.quality().isEmpty()) {
      quality.again();
    }
    screen.say("Esc goes back to all runs.");
  }

  /** Does something between two pictures, not amid the mouse's events. */
  private void later(Runnable work) {
    enqueue(work);
  }

  private void open(Screen next) {
    if (screen != null) {
      screen.close();
    }
    screen = next;
    width = 0;
  }

  Screen screen() {
    return screen;
  }

  /** Returns whether the window was there at some time. */
  boolean wasOpen() {
    return desk != null;
  }

  @Override
  public void update() {
    long start = System.nanoTime();
    super.update();
    if (quality.measures()) {
      GL11.glFinish();
      quality.frame((System.nanoTime() - start) / 1e6).ifPresent(screen::quality);
    }
  }

  @Override
  public void simpleUpdate(float seconds) {
    int newWidth = context.getFramebufferWidth();
    int newHeight = context.getFramebufferHeight();
    boolean seen = newWidth > 0 && newHeight > 0; // not so while it is an icon
    if (seen && (newWidth != width || newHeight != height)) {
      if (width > 0) {
        quality.again();
      }
      width = newWidth;
      height = newHeight;
      screen.resize(width, height);
    }
    if (width > 0) {
      screen.update(seconds);
    }
  }

  private void command(Command command) {
    switch (command) {
      case BETTER -> quality(1);
      case QUICKER -> quality(-1);
      case QUIT -> stop();
      default -> {
        if (!screen.command(command) && command == Command.LEAVE) {
          leave();
        }
      }
    }
  }

  private void leave() {
    if (exhibit.grid() && screen instanceof RunScreen) {
      later(() -> open(grid()));
    } else {
      stop();
    }
  }

  private void quality(int by) {
    Quality chosen = quality.choose(by);
    screen.quality(chosen);
    screen.say("Quality: " + chosen.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public void handleError(String message, Throwable thrown) {
    failure = Optional.of(thrown == null ? new IllegalStateException(message) : thrown);
    stop();
  }

  @Override
  public void destroy() {
    if (screen != null) {
      screen.close();
    }
    super.destroy();
    GraphicsContext.release();
  }

  /** Hands keys to commands, or to the screen. */
  private final class KeyListener extends KeysOnly implements RawInputListener {

    @Override
    public void onKeyEvent(KeyInputEvent event) {
      int key = event.getKeyCode();
      if (key == KeyInput.KEY_LSHIFT || key == KeyInput.KEY_RSHIFT) {
        shift = event.isPressed();
      } else if (!event.isRepeating() || Keys.repeats(key)) {
        Optional<Command> command = Keys.command(key, shift);
        if (command.isEmpty()) {
          screen.key(key, event.isPressed());
        } else if (event.isPressed()) {
          command(command.get());
        }
      }
    }
  }
}
