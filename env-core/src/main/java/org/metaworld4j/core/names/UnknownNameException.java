package org.metaworld4j.core.names;

import java.util.Collection;
import java.util.List;

/**
 * Says that something was asked for by a name that nothing has, and which names come near.
 *
 * <p>The message is one sentence, fit for users: {@code environment: expected a known name, got
 * 'reach-v4'; did you mean reach-v3?}
 */
public class UnknownNameException extends IllegalArgumentException {

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
    this(
        kind
            + ": expected a known name, got '"
            + name
            + "'"
            + (known.isEmpty() ? "; there is none" : ""),
        known,
        suggestions);
  }

  /**
   * Returns the exception for a short list of names, all of which its message shows.
   *
   * @param kind what the name was to name, such as {@code option of Pendulum-v1}
   * @param name the unknown name
   * @param known all names of that kind
   */
  public static UnknownNameException among(String kind, String name, Collection<String> known) {
    String complaint =
        kind + ": expected one of " + String.join(", ", known) + ", got '" + name + "'";
    return new UnknownNameException(complaint, List.of(), Suggestions.nearest(name, known));
  }

  /**
   * Creates the exception with words of its own.
   *
   * @param complaint what was expected and what came; the hint is added to it
   * @param known the names to list where nothing comes near; none if the complaint has them
   * @param suggestions the nearest of them, the nearest first; may be empty
   */
  protected UnknownNameException(
      String complaint, Collection<String> known, List<String> suggestions) {
    super(complaint + hint(known, suggestions));
    this.suggestions = List.copyOf(suggestions);
  }

  /** Returns the nearest known names, the nearest first; may be empty. */
  public final List<String> suggestions() {
    return suggestions;
  }

  private static String hint(Collection<String> known, List<String> suggestions) {
    if (!suggestions.isEmpty()) {
      return "; did you mean " + String.join(" or ", suggestions) + "?";
    }
    if (known.isEmpty()) {
      return "";
    }
    return known.size() <= SHORT_LIST
        ? "; there are " + String.join(", ", known)
        : "; there are " + known.size() + ", such as " + known.iterator().next();
  }
}
