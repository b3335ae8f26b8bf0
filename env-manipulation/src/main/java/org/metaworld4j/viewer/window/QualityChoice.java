package org.metaworld4j.viewer.window;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.metaworld4j.viewer.render.Quality;

/**
 * Finds the best quality that a machine draws smoothly: measures frames, steps down where they take
 * too long, steps up where there is much time left, and never goes back up to what was too slow.
 */
final class QualityChoice {

  private static final int WARM_UP = 10; // frames that do not count
  private static final int MEASURED = 15; // frames whose median counts
  private static final double TOO_SLOW = 33; // ms
  private static final double QUICK = 12; // ms, so that twice the effort is no risk

  private final Quality best;
  private Quality quality;
  private boolean mayRise = true;
  private boolean settled;
  private double median = Double.NaN;
  private final double[] times = new double[MEASURED];
  private int frames;

  /**
   * Begins to choose.
   *
   * @param software whether the processor draws
   */
  QualityChoice(boolean software) {
    quality = software ? Quality.MEDIUM : Quality.ULTRA;
    best = software ? Quality.HIGH : Quality.ULTRA;
  }

  /** Chooses what somebody else chose. */
  QualityChoice(Quality chosen) {
    best = chosen;
    quality = chosen;
    settled = true;
  }

  Quality quality() {
    return quality;
  }

  /** Returns whether the time of the next frame matters. */
  boolean measures() {
    return !settled;
  }

  /** Returns the median of the last frames measured, ms; NaN before. */
  double median() {
    return median;
  }

  /** Measures anew, as the window's size or what is shown is another; may step down only. */
  void again() {
    settled = false;
    mayRise = false;
    frames = 0;
  }

  /** Takes a quality that somebody asks for, for good. */
  Quality choose(int by) {
    quality = beside(by);
    settled = true;
    return quality;
  }

  /**
   * Takes the time of a frame.
   *
   * @return another quality, if it is to be changed
   */
  Optional<Quality> frame(double milliseconds) {
    if (settled) {
      return Optional.empty();
    }
    frames++;
    if (frames <= WARM_UP) {
      return Optional.empty();
    }
    times[frames - WARM_UP - 1] = milliseconds;
    if (frames < WARM_UP + MEASURED) {
      return Optional.empty();
    }
    frames = 0;
    Arrays.sort(times);
    median = times[MEASURED / 2];
    return judge();
  }

  private Optional<Quality> judge() {
    Quality before = quality;
    if (median > TOO_SLOW) {
      mayRise = false;
      quality = beside(-1);
    } else if (mayRise && median < QUICK && quality.compareTo(best) < 0) {
      quality = beside(1);
    }
    settled = quality == before;
    return settled ? Optional.empty() : Optional.of(quality);
  }

  /** Returns the quality that is some places better, or worse if below 0; the last there is. */
  private Quality beside(int by) {
    List<Quality> all = List.of(Quality.values());
    int index = Math.max(0, Math.min(all.size() - 1, all.indexOf(quality) + by));
    return all.get(index);
  }
}
