package org.metaworld4j.core.wrapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.metaworld4j.core.file.Json;
import org.metaworld4j.core.file.WholeFile;

/**
 * Mean and variance of numbers seen, entry by entry; to keep, to save, and to normalize with.
 *
 * @param mean mean of each entry; copied
 * @param variance variance of each entry, at least 0; copied
 * @param count how many vectors they come from, above 0; need not be whole
 */
public record Moments(double[] mean, double[] variance, double count) {

  /**
   * Copies the vectors.
   *
   * @throws IllegalArgumentException if they differ in length or hold impossible numbers
   */
  public Moments {
    mean = mean.clone();
    variance = Require.sized("variance", variance, mean.length);
    for (int i = 0; i < mean.length; i++) {
      Require.that(Double.isFinite(mean[i]), "mean[" + i + "]", "a finite number", mean[i]);
      boolean possible = variance[i] >= 0 && Double.isFinite(variance[i]);
      Require.that(possible, "variance[" + i + "]", "a number of at least 0", variance[i]);
    }
    Require.that(count > 0 && Double.isFinite(count), "count", "above 0", count);
  }

  /** Returns a copy of the means. */
  @Override
  public double[] mean() {
    return mean.clone();
  }

  /** Returns a copy of the variances. */
  @Override
  public double[] variance() {
    return variance.clone();
  }

  /** Returns how many entries the vectors have. */
  int size() {
    return mean.length;
  }

  /**
   * Writes the moments as JSON; a file of that name is replaced as a whole or not at all.
   *
   * @throws IOException if the file cannot be written
   */
  public void save(Path file) throws IOException {
    WholeFile.write(file, Json.bytes(this));
  }

  /**
   * Reads moments that {@link #save} wrote.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if it holds something else; the message names file and field
   */
  public static Moments load(Path file) throws IOException {
    String name = file.toString();
    return Json.read(Json.object(Files.readAllBytes(file), name), Moments.class, name);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Moments moments
        && Arrays.equals(mean, moments.mean)
        && Arrays.equals(variance, moments.variance)
        && count == moments.count;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Arrays.hashCode(mean) + Arrays.hashCode(variance)) + Double.hashCode(count);
  }

  @Override
  public String toString() {
    return "mean "
        + Arrays.toString(mean)
        + ", variance "
        + Arrays.toString(variance)
        + " of "
        + count;
  }
}
