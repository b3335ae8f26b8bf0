package org.metaworld4j.core.random;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/**
 * Normal and exponential numbers by the ziggurat method of Marsaglia and Tsang (2000), in NumPy's
 * form with 256 layers.
 *
 * <p>The area under the density is covered by layers of equal size; a draw picks a layer and a
 * place in it, and nearly always lies below the density at once.
 *
 * <p>The tables are NumPy's own and read from a resource: computed afresh they differ in the last
 * digits.
 */
final class Ziggurat {

  private static final int LAYERS = 256;
  private static final long PLACE_BITS = (1L << 52) - 1;
  private static final double NORMAL_EDGE = 3.654152885361009; // where the normal's tail begins
  private static final double NORMAL_EDGE_INVERSE = 0.2736612373297583;
  private static final double EXPONENTIAL_EDGE = 7.69711747013105;

  private static final Tables NORMAL;
  private static final Tables EXPONENTIAL;

  static {
    NORMAL = new Tables();
    EXPONENTIAL = new Tables();
    load();
  }

  private Ziggurat() {}

  /** Draws a standard normal number. */
  static double normal(Generator random, Pcg64 bits) {
    while (true) {
      long word = bits.next64();
      int layer = (int) word & 0xff;
      boolean negative = (word >>> 8 & 1) != 0;
      long place = word >>> 9 & PLACE_BITS;
      double x = place * NORMAL.width[layer];
      x = negative ? -x : x;
      if (place < NORMAL.inside[layer]) {
        return x;
      }
      if (layer == 0) {
        double tail = normalTail(random);
        return (place >>> 8 & 1) != 0 ? -tail : tail;
      }
      if (NORMAL.height(layer, random.random()) < StrictMath.exp(-0.5 * x * x)) {
        return x;
      }
    }
  }

  private static double normalTail(Generator random) {
    while (true) {
      double x = -NORMAL_EDGE_INVERSE * StrictMath.log1p(-random.random());
      double y = -StrictMath.log1p(-random.random());
      if (y + y > x * x) {
        return NORMAL_EDGE + x;
      }
    }
  }

  /** Draws a standard exponential number. */
  static double exponential(Generator random, Pcg64 bits) {
    while (true) {
      long word = bits.next64() >>> 3;
      int layer = (int) word & 0xff;
      long place = word >>> 8;
      double x = place * EXPONENTIAL.width[layer];
      if (place < EXPONENTIAL.inside[layer]) {
        return x;
      }
      if (layer == 0) {
        return EXPONENTIAL_EDGE - StrictMath.log1p(-random.random());
      }
      if (EXPONENTIAL.height(layer, random.random()) < StrictMath.exp(-x)) {
        return x;
      }
    }
  }

  private static void load() {
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Ziggurat.class.getResourceAsStream("ziggurat.csv"), StandardCharsets.UTF_8))) {
      Iterator<String> rows = in.lines().filter(line -> !line.startsWith("#")).iterator();
      for (int layer = 0; layer < LAYERS; layer++) {
        String[] cells = rows.next().split(",");
        NORMAL.set(layer, cells, 0);
        EXPONENTIAL.set(layer, cells, 3);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("ziggurat.csv: cannot be read", e);
    }
  }

  /** The layers of one distribution; layer 0 is the base with the tail. */
  private static final class Tables {

    private final long[] inside = new long[LAYERS]; // places below are under the density
    private final double[] width = new double[LAYERS]; // of one place
    private final double[] density = new double[LAYERS]; // at the layer's edge

    private void set(int layer, String[] cells, int from) {
      inside[layer] = Long.parseLong(cells[from]);
      width[layer] = Double.parseDouble(cells[from + 1]);
      density[layer] = Double.parseDouble(cells[from + 2]);
    }

    private double height(int layer, double share) {
      return (density[layer - 1] - density[layer]) * share + density[layer];
    }
  }
}
