package org.metaworld4j.manipulation.physics.collision;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * Reads hulls from class path resources: CSV, a point x,y,z a line in metres, {@code #} before
 * comments.
 */
public final class HullResource {

  private HullResource() {}

  /**
   * Returns the hull of the points in a resource.
   *
   * @param neighbour a class of the package that the resource lies in
   * @param name file name
   */
  public static HullShape read(Class<?> neighbour, String name) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(neighbour.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
      return new HullShape(
          lines
              .lines()
              .filter(line -> !line.startsWith("#"))
              .flatMap(line -> Arrays.stream(line.split(",")))
              .mapToDouble(Double::parseDouble)
              .toArray());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
