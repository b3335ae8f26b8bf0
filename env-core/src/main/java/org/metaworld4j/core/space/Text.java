package org.metaworld4j.core.space;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.metaworld4j.core.random.Generator;

/**
 * The texts whose length lies between two limits and whose characters are of a given set. Lengths
 * count Unicode characters, as in Python, not Java's units of 16 bits.
 *
 * @param minLength least length, at least 0
 * @param maxLength greatest length, at least {@code minLength}
 * @param characters the set; its order decides what is drawn, repetitions are dropped
 */
public record Text(int minLength, int maxLength, String characters) implements Space<String> {

  /** The digits and the letters A to Z and a to z. */
  public static final String ALPHANUMERIC =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  /** Drops repeated characters; refuses limits that no text keeps. */
  public Text {
    if (minLength < 0) {
      throw new IllegalArgumentException("minLength: expected at least 0, got " + minLength);
    }
    if (minLength > maxLength) {
      throw new IllegalArgumentException(
          "minLength: expected at most maxLength, " + maxLength + ", got " + minLength);
    }
    if (characters.isEmpty()) {
      throw new IllegalArgumentException("characters: expected at least one, got none");
    }
    characters = string(characters.codePoints().distinct());
  }

  /** Creates a space of texts of at least one digit or letter. */
  public Text(int maxLength) {
    this(1, maxLength, ALPHANUMERIC);
  }

  private static String string(IntStream codePoints) {
    return codePoints.mapToObj(Character::toString).collect(Collectors.joining());
  }

  private int[] codePoints() {
    return characters.codePoints().toArray();
  }

  private String sorted() {
    return string(characters.codePoints().sorted());
  }

  /**
   * Draws the length first, then each character.
   *
   * @throws IllegalArgumentException if the mask does not fit, asks for a length outside the
   *     limits, or allows no character where the empty text is no member
   */
  @Override
  public String sample(Streams streams, Mask mask) {
    int[] set = codePoints();
    Mask.Lengths wanted = MaskedChoice.lengths(mask);
    double[] weights = MaskedChoice.weights(wanted.members(), set.length);
    int length = length(wanted.lengths(), streams.own());
    if (Arrays.stream(weights).allMatch(weight -> weight == 0)) {
      if (minLength == 0) {
        return "";
      }
      throw new IllegalArgumentException(
          "mask: expected at least one allowed character, as texts have at least " + minLength);
    }
    return string(Arrays.stream(streams.own().choices(weights, length)).map(i -> set[i]));
  }

  private int length(int[] wanted, Generator random) {
    if (wanted.length == 0) {
      return (int) random.integers(minLength, maxLength + 1L);
    }
    if (wanted.length > 1 || wanted[0] < minLength || wanted[0] > maxLength) {
      throw new IllegalArgumentException(
          String.format(
              "mask: expected one length of %d..%d, got %s",
              minLength, maxLength, Arrays.toString(wanted)));
    }
    return wanted[0];
  }

  /** Returns whether a value is a {@link String} of the set's characters within the limits. */
  @Override
  public boolean contains(Object value) {
    if (!(value instanceof String text)) {
      return false;
    }
    int length = text.codePointCount(0, text.length());
    return length >= minLength
        && length <= maxLength
        && text.codePoints().allMatch(character -> characters.indexOf(character) >= 0);
  }

  @Override
  public String zero() {
    return sorted().substring(0, Character.charCount(sorted().codePointAt(0))).repeat(minLength);
  }

  @Override
  public int packedSize() {
    return maxLength;
  }

  /** Writes the characters' places in the set, filled up with the size of the set. */
  @Override
  public void pack(String value, double[] out, int offset) {
    if (!contains(value)) {
      throw new IllegalArgumentException("text: expected a member of " + this + ", got " + value);
    }
    int[] set = codePoints();
    Arrays.fill(out, offset, offset + maxLength, set.length);
    int at = offset;
    for (int character : value.codePoints().toArray()) {
      out[at++] = characters.codePointCount(0, characters.indexOf(character));
    }
  }

  @Override
  public String unpack(double[] values, int offset) {
    int[] set = codePoints();
    return string(
        IntStream.range(offset, offset + maxLength)
            .filter(i -> values[i] < set.length)
            .map(i -> set[(int) values[i]]));
  }

  @Override
  public void checkAction(double[] action, int offset) {
    Actions.requireRoom(action, offset, maxLength);
    for (int i = 0; i < maxLength; i++) {
      Actions.requireChoice("action[" + i + "]", action[offset + i], 0, codePoints().length);
    }
  }

  @Override
  public boolean isFlattenable() {
    return true;
  }

  @Override
  public int flatDim() {
    return maxLength;
  }

  @Override
  public void flatten(String value, double[] out, int offset) {
    pack(value, out, offset);
  }

  @Override
  public String unflatten(double[] flat, int offset) {
    return unpack(flat, offset);
  }

  @Override
  public Box flatSpace() {
    return Box.of(0, codePoints().length, Precision.INT32, maxLength);
  }

  /** Spaces of texts are equal whatever the order of their characters, as in Gymnasium. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Text text
        && minLength == text.minLength
        && maxLength == text.maxLength
        && sorted().equals(text.sorted());
  }

  @Override
  public int hashCode() {
    return 31 * (31 * minLength + maxLength) + sorted().hashCode();
  }

  /** Returns Gymnasium's text, such as {@code Text(2, 4, charset=abc)}. */
  @Override
  public String toString() {
    return "Text(" + minLength + ", " + maxLength + ", charset=" + sorted() + ")";
  }
}
