package org.metaworld4j.viewer.window;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/**
 * A program that types, moves the mouse and takes pictures of a display, as it is told: {@code key
 * CODE}, {@code shift CODE}, {@code hold CODE}, {@code release CODE}, {@code move X Y}, {@code
 * down}, {@code up}, {@code wheel NOTCHES}, {@code picture FILE WIDTH HEIGHT}.
 */
final class Typist {

  private final Robot robot;

  private Typist() throws AWTException {
    robot = new Robot();
    robot.setAutoDelay(30);
  }

  public static void main(String[] arguments) throws AWTException, IOException {
    Typist typist = new Typist();
    System.out.println("=ready");
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      System.out.println("=" + typist.obey(line.split(" ")));
    }
  }

  private String obey(String[] words) throws IOException {
    switch (words[0]) {
      case "key" -> press(number(words[1]));
      case "shift" -> {
        robot.keyPress(KeyEvent.VK_SHIFT);
        press(number(words[1]));
        robot.keyRelease(KeyEvent.VK_SHIFT);
      }
      case "hold" -> robot.keyPress(number(words[1]));
      case "release" -> robot.keyRelease(number(words[1]));
      case "move" -> robot.mouseMove(number(words[1]), number(words[2]));
      case "down" -> robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
      case "up" -> robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
      case "wheel" -> robot.mouseWheel(number(words[1]));
      case "picture" -> picture(words);
      default -> throw new IllegalArgumentException("order: expected a known one, got " + words[0]);
    }
    return "done";
  }

  private void press(int key) {
    robot.keyPress(key);
    robot.delay(60);
    robot.keyRelease(key);
  }

  private void picture(String[] words) throws IOException {
    BufferedImage picture =
        robot.createScreenCapture(new Rectangle(number(words[2]), number(words[3])));
    ImageIO.write(picture, "png", new File(words[1]));
  }

  private static int number(String word) {
    return Integer.parseInt(word);
  }
}
