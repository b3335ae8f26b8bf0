package org.metaworld4j.agents.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.metaworld4j.viewer.film.Film;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Width and height of pictures, written as {@code 640x480}.
 *
 * @param width pixels
 * @param height pixels
 */
record PictureSize(int width, int height) {

  private static final Pattern FORM = Pattern.compile("(\\d{1,5})x(\\d{1,5})");
  private static final int SMALLEST = 16;

  /** Reads what the user wrote. */
  static final class Reader implements ITypeConverter<PictureSize> {
    @Override
    public PictureSize convert(String text) {
      Matcher form = FORM.matcher(text);
      if (!form.matches()) {
        throw new TypeConversionException("expected WIDTHxHEIGHT, such as 960x720, got " + text);
      }
      var size = new PictureSize(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
      if (!size.isPossible()) {
        throw new TypeConversionException(
            "expected %d to %d pixels each way, got %s".formatted(SMALLEST, Film.LARGEST, text));
      }
      return size;
    }
  }

  private boolean isPossible() {
    return Math.min(width, height) >= SMALLEST && Math.max(width, height) <= Film.LARGEST;
  }
}
