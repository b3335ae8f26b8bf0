package org.metaworld4j.agents.run;

/** A run cannot begin or go on; the message is one sentence that says why and what to do. */
public final class RunException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** Creates the exception with its sentence. */
  public RunException(String sentence) {
    super(sentence);
  }

  /** Creates the exception with its sentence and what brought it about. */
  public RunException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
