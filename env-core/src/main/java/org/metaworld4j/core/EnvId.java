package org.metaworld4j.core;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An environment's name in its parts, written {@code [namespace/]name[-vN]}.
 *
 * @param namespace of the library that it comes from; empty for most
 * @param name without namespace and version; letters, digits and {@code _ : - .}
 * @param version higher is newer; results of two versions are not to be compared
 */
public record EnvId(Optional<String> namespace, String name, OptionalInt version) {

  private static final Pattern GRAMMAR =
      Pattern.compile("(?:([\\w:-]+)/)?([\\w:.-]+?)(?:-v(\\d{1,9}))?");

  /**
   * Takes an id apart.
   *
   * @throws IllegalArgumentException if the text is no id
   */
  public static EnvId parse(String text) {
    Matcher parts = GRAMMAR.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "environment: expected [namespace/]name[-vN] of letters, digits and _ : - ., got '"
              + text
              + "'");
    }
    String version = parts.group(3);
    return new EnvId(
        Optional.ofNullable(parts.group(1)),
        parts.group(2),
        version == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(version)));
  }

  /** Returns whether both are versions of one environment. */
  public boolean sameFamily(EnvId other) {
    return namespace.equals(other.namespace) && name.equals(other.name);
  }

  /** Returns the id as it is written. */
  @Override
  public String toString() {
    String prefix = namespace.map(space -> space + "/").orElse("");
    return prefix + name + (version.isPresent() ? "-v" + version.getAsInt() : "");
  }
}
