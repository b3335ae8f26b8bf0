package org.metaworld4j.core.space;

import org.metaworld4j.core.random.Generator;

/**
 * Which of its two bounds an entry of a box really has, and what follows for its samples; in the
 * order in which a box draws them.
 */
enum BoundKind {
  NONE {
    @Override
    double sample(double low, double high, Generator random) {
      return random.standardNormal();
    }
  },
  BELOW {
    @Override
    double sample(double low, double high, Generator random) {
      return low + random.standardExponential();
    }
  },
  ABOVE {
    @Override
    double sample(double low, double high, Generator random) {
      return high - random.standardExponential();
    }
  },
  BOTH {
    @Override
    double sample(double low, double high, Generator random) {
      return random.uniform(low, high);
    }
  };

  static BoundKind of(double low, double high) {
    boolean below = low > Double.NEGATIVE_INFINITY;
    boolean above = high < Double.POSITIVE_INFINITY;
    if (below) {
      return above ? BOTH : BELOW;
    }
    return above ? ABOVE : NONE;
  }

  /** Draws an entry; a bound that the kind lacks is not looked at. */
  abstract double sample(double low, double high, Generator random);
}
