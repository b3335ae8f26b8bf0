package org.metaworld4j.core.registry;

import java.util.Collection;
import java.util.List;
import org.metaworld4j.core.names.UnknownNameException;

/**
 * Says that there is no environment of an id, which part of the id is at fault, and what comes
 * near.
 */
public final class UnregisteredEnvException extends UnknownNameException {

  /** The part of an id that is at fault. */
  public enum Fault {
    /** No environment is in this namespace. */
    NAMESPACE,
    /** No environment of the namespace has this name. */
    NAME,
    /** The version is above the newest, or the environment has none. */
    VERSION,
    /** The version is below the newest, and no longer there. */
    DEPRECATED
  }

  private static final long serialVersionUID = 1L;

  private final Fault fault;

  UnregisteredEnvException(
      Fault fault, String complaint, Collection<String> known, List<String> suggestions) {
    super("environment: " + complaint, known, suggestions);
    this.fault = fault;
  }

  /** Returns which part of the id is at fault. */
  public Fault fault() {
    return fault;
  }
}
