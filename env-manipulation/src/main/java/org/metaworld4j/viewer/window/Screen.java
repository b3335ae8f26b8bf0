package org.metaworld4j.viewer.window;

/** What fills a window: one run, or a grid of many. For the thread of the window. */
interface Screen extends AutoCloseable {

  /** Brings all up to date before a frame is drawn. */
  void update(double seconds);

  /** Takes the window's size, in pixels. */
  void resize(int width, int height);

  /**
   * Does what a key asks for.
   *
   * @return whether it was for this screen
   */
  boolean command(Command command);

  /** Takes a key that is no command's, or one that is held. */
  void key(int key, boolean pressed);

  /** Draws with another effort from the next frame on. */
  void quality(org.metaworld4j.viewer.render.Quality quality);

  @Override
  void close();
}
