package org.metaworld4j.viewer.ink;

import org.metaworld4j.core.scene.Colour;

/** The few colours of all panels, and what each of them means. */
public final class Palette {

  /** Behind everything. */
  public static final Colour GROUND = hex(0x1B1E23);

  /** Behind a card on the ground, or over the scene. */
  public static final Colour CARD = hex(0x24282F);

  /** Tracks of bars, and lines between things. */
  public static final Colour TRACK = hex(0x363C45);

  /** Text that is to be read first. */
  public static final Colour BRIGHT = hex(0xF2F4F7);

  /** Ordinary text. */
  public static final Colour TEXT = hex(0xC9CFD8);

  /** Labels and units. */
  public static final Colour QUIET = hex(0x8A93A0);

  /** What happens now: bars, curves, the place on the timeline. */
  public static final Colour ACCENT = hex(0x4DA3FF);

  /** A second thing beside it, such as a ghost. */
  public static final Colour OTHER = hex(0xB48CF2);

  /** Success, and limits that are kept. */
  public static final Colour GOOD = hex(0x4CC38A);

  /** What is missing, and limits that are not kept. */
  public static final Colour MISSING = hex(0xF2A65A);

  /** Forces, contacts and errors. */
  public static final Colour ALARM = hex(0xF2645A);

  private Palette() {}

  private static Colour hex(int rgb) {
    return Colour.of((rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0);
  }
}
