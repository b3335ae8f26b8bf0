package org.metaworld4j.agents.plot;

import java.awt.Color;
import java.util.List;

/** Colours that the colour-blind can tell apart (Okabe and Ito 2008). */
final class Palette {

  private static final List<Color> COLOURS =
      List.of(
          new Color(0x0072b2),
          new Color(0xd55e00),
          new Color(0x009e73),
          new Color(0xcc79a7),
          new Color(0xe69f00),
          new Color(0x56b4e9),
          new Color(0x000000));

  private static final int FAINT = 130; // of 255

  private Palette() {}

  /** Returns a colour by its number, from 0; they repeat. */
  static Color colour(int number) {
    return COLOURS.get(number % COLOURS.size());
  }

  /** Returns a colour that lets through what is behind it. */
  static Color faint(Color colour) {
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), FAINT);
  }
}
