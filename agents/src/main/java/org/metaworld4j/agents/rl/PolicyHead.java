package org.metaworld4j.agents.rl;

import java.util.Arrays;
import org.metaworld4j.agents.nn.DiagonalGaussian;
import org.metaworld4j.agents.nn.Distribution;
import org.metaworld4j.agents.nn.SquashedGaussian;
import org.metaworld4j.core.space.Box;

/** How a policy draws actions from a box; for a choice it is always categorical. */
public enum PolicyHead {

  /** Normal, with deviations that do not depend on the observation; clipped to the box. */
  NORMAL {
    @Override
    Distribution of(DiagonalGaussian normal, Box actions) {
      return normal;
    }
  },

  /** Normal, with deviations that the network gives; clipped to the box. */
  STATE_NORMAL {
    @Override
    Distribution of(DiagonalGaussian normal, Box actions) {
      return normal.byState();
    }
  },

  /** Normal, with deviations that the network gives, squeezed into the box from -1 to 1. */
  SQUASHED {
    @Override
    Distribution of(DiagonalGaussian normal, Box actions) {
      boolean fits =
          Arrays.stream(actions.low()).allMatch(low -> low == -1)
              && Arrays.stream(actions.high()).allMatch(high -> high == 1);
      if (!fits) {
        throw new IllegalArgumentException(
            "head: expected actions from -1 to 1 for SQUASHED, got "
                + actions
                + "; wrap the environment in RescaleAction");
      }
      return new SquashedGaussian(normal.byState());
    }
  };

  /** Returns the distribution for a box of actions. */
  abstract Distribution of(DiagonalGaussian normal, Box actions);
}
