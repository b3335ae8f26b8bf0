package org.metaworld4j.agents.learning;

import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that decides how a learner goes on, as plain numbers.
 *
 * <p>Learners draw random numbers from streams that are addressed by the number of the iteration,
 * so no generator state is needed beside it.
 *
 * @param algorithm name of the algorithm
 * @param iteration improvements made so far
 * @param environmentSteps environment steps taken so far
 * @param vectors parameters and optimiser moments by name, in alphabetical order
 */
public record LearnerState(
    String algorithm, long iteration, long environmentSteps, Map<String, float[]> vectors) {

  /** Copies the map and its arrays. */
  public LearnerState {
    vectors = copy(vectors);
  }

  /** Returns a copy of the vectors. */
  @Override
  public Map<String, float[]> vectors() {
    return copy(vectors);
  }

  /**
   * Returns a copy of one vector.
   *
   * @param length the length that the learner needs
   * @throws IllegalArgumentException if there is none of this name and length
   */
  public float[] vector(String name, int length) {
    float[] vector = vectors.get(name);
    if (vector == null || vector.length != length) {
      throw new IllegalArgumentException(
          "state: expected a vector %s of length %d, got %s; was it saved with other settings?"
              .formatted(name, length, vector == null ? "none" : "length " + vector.length));
    }
    return vector.clone();
  }

  /**
   * Refuses the state of another algorithm.
   *
   * @throws IllegalArgumentException if it is one
   */
  public void requireAlgorithm(String expected) {
    if (!algorithm.equals(expected)) {
      throw new IllegalArgumentException(
          "state: expected one of " + expected + ", got one of " + algorithm);
    }
  }

  /**
   * Refuses numbers that are not finite.
   *
   * @throws IllegalStateException that names the vector
   */
  public void requireFinite() {
    vectors.forEach(
        (name, vector) -> {
          for (int i = 0; i < vector.length; i++) {
            if (!Float.isFinite(vector[i])) {
              throw new IllegalStateException(
                  "%s[%d]: expected a finite number, got %s; the step before was too large"
                      .formatted(name, i, vector[i]));
            }
          }
        });
  }

  private static Map<String, float[]> copy(Map<String, float[]> vectors) {
    Map<String, float[]> copy = new TreeMap<>();
    vectors.forEach((name, vector) -> copy.put(name, vector.clone()));
    return copy;
  }
}
