package org.metaworld4j.viewer.render;

/** How much effort a picture is worth. */
public enum Quality {
  /** No shadows, stepped edges. */
  LOW(0, 0, 1),

  /** Soft shadows. */
  MEDIUM(1024, 5, 1),

  /** Finer shadows and smooth edges. */
  HIGH(2048, 12, 4),

  /** All there is, for graphics cards and stills. */
  ULTRA(4096, 12, 8);

  private final int shadowSize;
  private final int taps;
  private final int samples;

  Quality(int shadowSize, int taps, int samples) {
    this.shadowSize = shadowSize;
    this.taps = taps;
    this.samples = samples;
  }

  /** Returns the side of the shadow map in texels; 0 for no shadows. */
  int shadowSize() {
    return shadowSize;
  }

  /** Returns how often a pixel looks into each shadow map. */
  int taps() {
    return taps;
  }

  /** Returns the samples a pixel, 1 for none but its middle. */
  public int samples() {
    return samples;
  }
}
