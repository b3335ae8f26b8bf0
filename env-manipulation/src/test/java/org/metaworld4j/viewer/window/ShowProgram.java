package org.metaworld4j.viewer.window;

import org.metaworld4j.viewer.Viewer;
import org.metaworld4j.viewer.panel.Told;
import org.metaworld4j.viewer.render.GraphicsUnavailableException;

/** A program as users write it: shows an environment and goes on when the window is closed. */
final class ShowProgram {

  private ShowProgram() {}

  public static void main(String[] arguments) {
    System.out.println("=opens");
    try {
      Viewer.show(new Told());
      System.out.println("=closed");
    } catch (GraphicsUnavailableException unavailable) {
      System.out.println("=" + unavailable.getMessage());
    }
  }
}
