package org.metaworld4j.viewer.ink;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;

/**
 * The sheet that all letters are cut from: one grey picture, and where each letter is in it. The
 * corner at its origin is solid, for shapes without letters. Immutable.
 */
final class Letters {

  /** A letter's place in the sheet, and how it is set; all in pixels. */
  record Letter(int x, int y, int width, int shift, int advance) {}

  /** The letters of a typeface. */
  private record Face(int lineHeight, int base, Letter[] letters) {}

  private static final int LAST_LETTER = 0x2300;
  private static final Letters SHEET = read("letters");

  private final Map<Typeface, Face> faces;
  private final BufferedImage picture;

  private Letters(Map<Typeface, Face> faces, BufferedImage picture) {
    this.faces = faces;
    this.picture = picture;
  }

  static Letters sheet() {
    return SHEET;
  }

  /** Returns the sheet; grey is how much of a pixel is covered. Not to be changed. */
  BufferedImage picture() {
    return picture;
  }

  /** Returns a letter; a question mark if the typeface lacks it. */
  Letter letter(Typeface typeface, char letter) {
    Letter[] letters = faces.get(typeface).letters;
    Letter found = letter < LAST_LETTER ? letters[letter] : null;
    return found == null ? letters['?'] : found;
  }

  double width(Typeface typeface, String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += letter(typeface, text.charAt(i)).advance;
    }
    return width;
  }

  int lineHeight(Typeface typeface) {
    return faces.get(typeface).lineHeight;
  }

  /** Returns how far the baseline is below the top of a letter's picture. */
  int base(Typeface typeface) {
    return faces.get(typeface).base;
  }

  private static Letters read(String name) {
    try (InputStream picture = open(name + ".png");
        InputStream table = open(name + ".txt")) {
      String places = new String(table.readAllBytes(), StandardCharsets.UTF_8);
      return new Letters(faces(places), ImageIO.read(picture));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(Letters.class.getResourceAsStream(name), name);
  }

  private static Map<Typeface, Face> faces(String places) {
    Map<Typeface, Face> faces = new EnumMap<>(Typeface.class);
    Face face = null;
    for (String line : places.lines().toList()) {
      String[] words = line.split(" ");
      if (words[0].equals("face")) {
        face = new Face(number(words[2]), number(words[3]), new Letter[LAST_LETTER]);
        faces.put(Typeface.valueOf(words[1].toUpperCase(java.util.Locale.ROOT)), face);
      } else {
        Objects.requireNonNull(face, "face").letters[number(words[0])] =
            new Letter(
                number(words[1]),
                number(words[2]),
                number(words[3]),
                number(words[4]),
                number(words[5]));
      }
    }
    return faces;
  }

  private static int number(String word) {
    return Integer.parseInt(word);
  }
}
