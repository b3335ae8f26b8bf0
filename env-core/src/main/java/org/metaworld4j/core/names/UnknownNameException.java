package org.metaworld4j.core.names;

import java.util.Collection;
import java.util.List;

/**
 * Says that something was asked for by a name that nothing has, and which names come near.
 *
 * <p>The message is one sentence, fit for users: {@code environment: expected a known name, got
 * 'reach-v4'; did you mean reach-v3?}
 */
public final class UnknownNameException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;
  private static final int SHORT_LIST = 12; // names that a message can show

  private final transient List<String> suggestions;

  /**
   * Creates the exception.
   *
   * @param kind what the name was to name, such as {@code environment}
   * @param name the unknown name
   * @param known all names of that kind
   */
  public UnknownNameException(String kind, String name, Collection<String> known) {
    this(kind, name, known, Suggestions.nearest(name, known));
  }

  private UnknownNameException(
      String kind, String name, Collection<String> known, List<String> suggestions) {
    super(kind + ": expected a known name, got '" + name + "'; " + hint(known, suggestions));
    this.suggestions = suggestions;
  }

  /** Returns the nearest known names, the nearest first; may be empty. */
  public List<String> suggestions() {
    return suggestions;
  }

  private static String hint(Collection<String> known, List<String> suggestions) {
    if (!suggestions.isEmpty()) {
      return "did you mean " + String.join(" or ", suggestions) + "?";
    }
    if (known.isEmpty()) {
      return "there is none";
    }
    return known.size() <= SHORT_LIST
        ? "there are " + String.join(", ", known)
        : "there are " + known.size() + ", such as " + known.iterator().next();
  }
}
