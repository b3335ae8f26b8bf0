package org.metaworld4j.core.vector;

/** Says which environment of a {@link VectorEnv} failed; the cause is what it threw. */
public final class SubEnvironmentException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int index;

  /**
   * Creates the report of one environment.
   *
   * @param index number of the environment, from 0
   * @param cause what it threw
   */
  public SubEnvironmentException(int index, Throwable cause) {
    super("environment " + index + ": " + words(cause), cause);
    this.index = index;
  }

  private static String words(Throwable cause) {
    return cause.getMessage() == null ? cause.toString() : cause.getMessage();
  }

  /** Returns the number of the environment, from 0. */
  public int index() {
    return index;
  }
}
