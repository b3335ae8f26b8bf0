package org.metaworld4j.manipulation.reward;

/**
 * The height above which a hand should come to an object: so it comes from above.
 *
 * <p>The height is 0 within a radius of the object and {@code height} + {@code slope} ln(distance -
 * {@code radius}) outside, which is far below 0 close to the radius.
 *
 * @param radius how far around the object the hand may come down, metres
 * @param slope metres
 * @param height height at 1 m outside the radius, metres
 */
public record Funnel(double radius, double slope, double height) {

  /** Returns the height at a distance from the object, seen from above, metres. */
  public double floor(double distance) {
    return distance > radius ? slope * StrictMath.log(distance - radius) + height : 0;
  }
}
