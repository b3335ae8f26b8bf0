package org.metaworld4j.manipulation.sawyer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.metaworld4j.manipulation.physics.collision.HullShape;

/** The convex hull of the gripper's base: 200 vertices, within 0.23 mm of the original's mesh. */
final class GripperBase {

  private static final String RESOURCE = "gripper-base.csv";
  private static final HullShape HULL = read();

  private GripperBase() {}

  /** Returns the hull in the frame of the gripper's base. */
  static HullShape hull() {
    return HULL;
  }

  private static HullShape read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(GripperBase.class.getResourceAsStream(RESOURCE), RESOURCE),
                StandardCharsets.UTF_8))) {
      return new HullShape(
          lines
              .lines()
              .filter(line -> !line.startsWith("#"))
              .flatMap(line -> Arrays.stream(line.split(",")))
              .mapToDouble(Double::parseDouble)
              .toArray());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }
}
