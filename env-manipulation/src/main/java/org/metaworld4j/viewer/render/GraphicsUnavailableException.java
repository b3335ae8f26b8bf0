package org.metaworld4j.viewer.render;

/** Says in one sentence why nothing can be drawn on this machine, and what to install. */
public final class GraphicsUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what was expected, what came, what to do
   * @param cause what the libraries said
   */
  public GraphicsUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
