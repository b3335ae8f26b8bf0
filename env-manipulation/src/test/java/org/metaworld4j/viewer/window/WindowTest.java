package org.metaworld4j.viewer.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Windows in a virtual display, driven by keys and mouse as a person does. */
class WindowTest {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 480;
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

  @TempDir static Path folder;

  private static VirtualDisplay display;
  private static Child typist;

  @BeforeAll
  static void openDisplay() throws IOException {
    Optional<VirtualDisplay> started = VirtualDisplay.start(WIDTH, HEIGHT);
    assumeTrue(started.isPresent(), "no Xvfb here: install the package xvfb to test windows");
    display = started.get();
    typist = new Child(display.name(), Typist.class);
    typist.answer();
  }

  @AfterAll
  static void closeDisplay() {
    if (typist != null) {
      typist.close();
    }
    if (display != null) {
      display.close();
    }
  }

  private static Child open(String kind, String... envs) throws IOException {
    String[] arguments = new String[envs.length + 2];
    arguments[0] = kind;
    arguments[1] = folder.toString();
    System.arraycopy(envs, 0, arguments, 2, envs.length);
    Child window = new Child(display.name(), ShownWindow.class, arguments);
    await(window, state -> state.containsKey("screen"));
    return window;
  }

  private static Map<String, String> state(Child window) {
    Map<String, String> values = new TreeMap<>();
    for (String word : window.ask("state").split(" ")) {
      int equals = word.indexOf('=');
      if (equals > 0) {
        values.put(word.substring(0, equals), word.substring(equals + 1));
      }
    }
    return values;
  }

  private static Map<String, String> await(Child window, Predicate<Map<String, String>> condition) {
    long end = System.nanoTime() + PATIENCE;
    Map<String, String> last = state(window);
    while (!condition.test(last)) {
      assertThat(System.nanoTime()).as("still %s", last).isLessThan(end);
      LockSupport.parkNanos(20_000_000);
      last = state(window);
    }
    return last;
  }

  private static Map<String, String> await(Child window, String name, String value) {
    return await(window, state -> value.equals(state.get(name)));
  }

  private static void key(int code) {
    typist.ask("key " + code);
  }

  /** Does something with the mouse and lets the window draw what follows, however slow it is. */
  private static void mouse(Child window, String order) {
    typist.ask(order);
    window.ask("draw");
  }

  private static void click(Child window, int x, int y) {
    mouse(window, "move " + x + " " + y);
    mouse(window, "down");
    mouse(window, "up");
  }

  private static void drag(Child window, int x, int y) {
    mouse(window, "move " + x + " " + y);
    mouse(window, "down");
    mouse(window, "move " + (x + 30) + " " + (y + 5));
    mouse(window, "move " + (x + 60) + " " + (y + 10));
    mouse(window, "up");
  }

  private static BufferedImage picture() throws IOException {
    Path file = folder.resolve("picture.png");
    typist.ask("picture %s %d %d".formatted(file, WIDTH, HEIGHT));
    return ImageIO.read(file.toFile());
  }

  private static int colours(BufferedImage picture, int x, int y, int width, int height) {
    Set<Integer> seen = new HashSet<>();
    for (int i = x; i < x + width; i++) {
      for (int j = y; j < y + height; j++) {
        seen.add(picture.getRGB(i, j));
      }
    }
    return seen.size();
  }

  @Test
  void keysAndMouseSteerARun() throws Exception {
    try (Child window = open("run", "reach-v3")) {
      assertThat(state(window)).containsEntry("playing", "false").containsEntry("step", "0");
      key(KeyEvent.VK_SPACE);
      await(window, "playing", "true");
      await(window, state -> Integer.parseInt(state.get("step")) > 3);
      key(KeyEvent.VK_SPACE);
      int step = Integer.parseInt(await(window, "playing", "false").get("step"));
      key(KeyEvent.VK_RIGHT);
      await(window, "step", String.valueOf(step + 1));
      key(KeyEvent.VK_LEFT);
      await(window, "step", String.valueOf(step));
      key(KeyEvent.VK_EQUALS);
      await(window, "speed", "2.0");

      key(KeyEvent.VK_C);
      await(window, "camera", "corner2");
      key(KeyEvent.VK_1);
      await(window, "camera", "overview");
      drag(window, 150, 200);
      await(window, "camera", "free-camera");
      key(KeyEvent.VK_1);
      await(window, "camera", "overview");
      click(window, 180, 400);
      assertThat(await(window, state -> !state.get("picked").equals("nothing"))).isNotEmpty();

      key(KeyEvent.VK_F1);
      await(window, "help", "true");
      key(KeyEvent.VK_ESCAPE);
      await(window, "help", "false");
      key(KeyEvent.VK_ESCAPE);
      await(window, "picked", "nothing");

      key(KeyEvent.VK_N);
      await(window, state -> state.get("task").equals("1") && state.get("step").equals("0"));
      typist.ask("shift " + KeyEvent.VK_N);
      await(window, "task", "0");
      key(KeyEvent.VK_R);
      await(window, "episode", "3");

      typist.ask("hold " + KeyEvent.VK_D);
      await(window, "actor", "hand");
      await(window, "playing", "true");
      typist.ask("release " + KeyEvent.VK_D);
      key(KeyEvent.VK_P);
      await(window, "actor", "expert");
      key(KeyEvent.VK_SPACE);
      await(window, "playing", "false");
      click(window, 30, 442);
      await(window, "episode", "0");

      key(KeyEvent.VK_ESCAPE);
      assertThat(window.answer()).isEqualTo("closed");
      assertThat(window.end()).isZero();
    }
  }

  @Test
  void panelsMakeRoomForTheSceneAndAreDrawnBesideIt() throws Exception {
    try (Child window = open("run", "reach-v3", "reach-v3")) {
      await(window, "scene", "368x422");
      BufferedImage picture = picture();
      assertThat(colours(picture, 0, 0, 368, 422)).as("of the scene").isGreaterThan(200);
      assertThat(colours(picture, 368, 0, 272, 480)).as("of the panel").isGreaterThan(20);
      for (int code :
          new int[] {
            KeyEvent.VK_F2,
            KeyEvent.VK_F3,
            KeyEvent.VK_F4,
            KeyEvent.VK_F5,
            KeyEvent.VK_F6,
            KeyEvent.VK_G,
            KeyEvent.VK_G,
            KeyEvent.VK_O,
            KeyEvent.VK_CLOSE_BRACKET,
            KeyEvent.VK_CLOSE_BRACKET,
            KeyEvent.VK_OPEN_BRACKET,
            KeyEvent.VK_OPEN_BRACKET
          }) {
        key(code);
        state(window); // answered only if the picture could be drawn
      }
      typist.ask("wheel -2");
      key(KeyEvent.VK_Y);
      await(window, "scene", "340x422");
      key(KeyEvent.VK_H);
      await(window, "scene", "340x480");
      key(KeyEvent.VK_Y);
      await(window, "scene", "640x480");
      window.ask("size 400 300");
      await(window, "scene", "400x300");
      key(KeyEvent.VK_H);
      await(window, "scene", "400x300");
      window.ask("close");
      assertThat(window.answer()).as("by its closing button").isEqualTo("closed");
      assertThat(window.end()).isZero();
    }
  }

  @Test
  void aGridShowsAllRunsAndACellCanBeEntered() throws Exception {
    try (Child window = open("grid", "reach-v3", "drawer-open-v3", "button-press-v3")) {
      key(KeyEvent.VK_SPACE);
      await(window, state -> Integer.parseInt(state.get("step")) > 5);
      key(KeyEvent.VK_F1);
      key(KeyEvent.VK_F1);
      key(KeyEvent.VK_C);
      drag(window, 100, 100);
      key(KeyEvent.VK_SPACE);
      await(window, "playing", "false");
      BufferedImage picture = picture();
      for (int cell = 0; cell < 3; cell++) {
        int x = cell % 2 * 320;
        int y = cell / 2 * 223;
        assertThat(colours(picture, x + 40, y + 40, 200, 150)).as("cell").isGreaterThan(50);
      }
      click(window, 480, 120);
      await(window, "screen", "run");
      assertThat(state(window)).containsEntry("env", "drawer-open-v3");
      key(KeyEvent.VK_ESCAPE);
      await(window, "screen", "grid");
      key(KeyEvent.VK_ESCAPE);
      assertThat(window.answer()).isEqualTo("closed");
      assertThat(window.end()).isZero();
    }
  }

  @Test
  void showReturnsWhenItsWindowIsClosed() throws Exception {
    try (Child program = new Child(display.name(), ShowProgram.class)) {
      assertThat(program.answer()).isEqualTo("opens");
      long end = System.nanoTime() + PATIENCE;
      while (colours(picture(), 0, 0, WIDTH, HEIGHT) < 50) {
        assertThat(System.nanoTime()).as("nothing to be seen").isLessThan(end);
      }
      key(KeyEvent.VK_ESCAPE);
      assertThat(program.answer()).isEqualTo("closed");
      assertThat(program.end()).isZero();
    }
  }

  @Test
  void aDisplayThatIsNotThereIsToldAndNotWaitedFor() throws Exception {
    try (Child program = new Child(":9871", ShowProgram.class)) {
      assertThat(program.answer()).isEqualTo("opens");
      assertThat(program.answer())
          .startsWith("window: expected a display with OpenGL 3.2, got")
          .contains(":9871")
          .contains("xvfb-run");
      assertThat(program.end()).isZero();
    }
  }
}
