package org.metaworld4j.classic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.metaworld4j.core.names.UnknownNameException;
import org.metaworld4j.core.registry.MakeOptions;

/** Reads options that are one of a few names; {@code SEMI_IMPLICIT} is {@code semi-implicit}. */
final class Choice {

  private Choice() {}

  /**
   * Returns the constant that an option names.
   *
   * @throws UnknownNameException if there is none of this name
   */
  static <E extends Enum<E>> E of(String option, MakeOptions options, E usual) {
    String given = options.text(option, name(usual));
    List<E> constants = Arrays.asList(usual.getDeclaringClass().getEnumConstants());
    return constants.stream()
        .filter(constant -> name(constant).equals(given))
        .findFirst()
        .orElseThrow(
            () ->
                UnknownNameException.among(
                    option, given, constants.stream().map(Choice::name).toList()));
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
