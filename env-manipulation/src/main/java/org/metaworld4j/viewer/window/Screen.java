package org.metaworld4j.viewer.window;

import org.metaworld4j.viewer.render.Quality;

/** What fills a window: one run, or a grid of many. For the thread of the window. */
interface Screen extends AutoCloseable {

  /** Takes the window's size, in pixels. */
  void resize(int width, int height);

  /** Brings all up to date before a picture is drawn. */
  void update(double seconds);

  /**
   * Does what a key asks for.
   *
   * @return whether it was for this screen
   */
  boolean command(Command command);

  /** Takes a key that is no command's, as it is pressed or released. */
  void key(int key, boolean pressed);

  /** Draws with another effort from the next picture on. */
  void quality(Quality quality);

  /** Shows a sentence for a while. */
  void say(String sentence);

  @Override
  void close();
}
