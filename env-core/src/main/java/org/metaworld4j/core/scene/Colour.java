package org.metaworld4j.core.scene;

/**
 * A colour in sRGB, each part 0 to 1.
 *
 * @param red share of red
 * @param green share of green
 * @param blue share of blue
 * @param alpha 0 invisible, 1 opaque
 */
public record Colour(double red, double green, double blue, double alpha) {

  /** White. */
  public static final Colour WHITE = of(1, 1, 1);

  /** Black. */
  public static final Colour BLACK = of(0, 0, 0);

  /** A middle grey. */
  public static final Colour GREY = of(0.5, 0.5, 0.5);

  /** A warm orange. */
  public static final Colour ORANGE = of(0.9, 0.5, 0.2);

  /** Refuses parts outside of 0..1. */
  public Colour {
    Check.share("red", red);
    Check.share("green", green);
    Check.share("blue", blue);
    Check.share("alpha", alpha);
  }

  /** Returns an opaque colour. */
  public static Colour of(double red, double green, double blue) {
    return new Colour(red, green, blue, 1);
  }

  /** Returns this colour with another opacity. */
  public Colour alpha(double other) {
    return new Colour(red, green, blue, other);
  }
}
