package org.metaworld4j.viewer.ink;

/** The four kinds of lettering that panels are set in. */
public enum Typeface {
  /** 12 pixels, for labels and units. */
  SMALL,
  /** 14 pixels, for values and running text. */
  TEXT,
  /** 14 pixels, heavier, for what stands out. */
  STRONG,
  /** 20 pixels, heavier, for headings. */
  TITLE;

  /** Returns how wide a line of text is, pixels. */
  public double width(String text) {
    return Letters.sheet().width(this, text);
  }

  /** Returns the height from one line's baseline to the next one's, pixels. */
  public double lineHeight() {
    return Letters.sheet().lineHeight(this);
  }

  /** Returns the text, or its beginning with an ellipsis if it is wider than there is room. */
  public String fit(String text, double room) {
    if (width(text) <= room) {
      return text;
    }
    int length = text.length() - 1;
    while (length > 0 && width(text.substring(0, length) + "\u2026") > room) {
      length--;
    }
    return text.substring(0, length).stripTrailing() + "\u2026";
  }
}
