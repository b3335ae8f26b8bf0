package org.metaworld4j.core.scene;

import java.util.Objects;

/**
 * What a surface looks like, in the terms of physically based rendering.
 *
 * @param colour base colour; below alpha 1 the node is seen through
 * @param roughness 0 a mirror, 1 chalk
 * @param metallic 0 plastic or wood, 1 bare metal
 */
public record Material(Colour colour, double roughness, double metallic) {

  private static final double SATIN = 0.6;

  /** Refuses shares outside of 0..1. */
  public Material {
    Objects.requireNonNull(colour, "colour");
    Check.share("roughness", roughness);
    Check.share("metallic", metallic);
  }

  /** Returns painted plastic, neither shiny nor dull. */
  public static Material of(Colour colour) {
    return new Material(colour, SATIN, 0);
  }

  /** Returns brushed metal. */
  public static Material metal(Colour colour) {
    return new Material(colour, 0.35, 1);
  }
}
