package org.metaworld4j.core.wrapper;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/**
 * Mean and variance of numbers seen, entry by entry; to keep, to save, and to normalize with.
 *
 * @param mean mean of each entry; copied
 * @param variance variance of each entry, at least 0; copied
 * @param count how many vectors they come from, above 0; need not be whole
 */
public record Moments(double[] mean, double[] variance, double count) {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

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
    Path folder = file.toAbsolutePath().getParent();
    Path draft = Files.createTempFile(folder, file.getFileName().toString(), ".draft");
    try {
      Files.write(draft, JSON.writeValueAsBytes(this));
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /**
   * Reads moments that {@link #save} wrote.
   *
   * @throws IOException if the file cannot be read or holds something else; the message names it
   */
  public static Moments load(Path file) throws IOException {
    byte[] json = Files.readAllBytes(file);
    try {
      return JSON.readValue(json, Moments.class);
    } catch (JacksonException e) {
      throw new IOException(
          file + ": expected saved moments, got " + e.getOriginalMessage() + "; save them anew", e);
    }
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
