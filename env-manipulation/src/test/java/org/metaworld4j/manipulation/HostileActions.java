package org.metaworld4j.manipulation;

import static org.metaworld4j.manipulation.task.ObservationLayout.HAND;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT_2;

import org.metaworld4j.core.random.Generator;

/** Ways to act that nobody learns from but that a simulation has to bear. */
enum HostileActions {
  /** Anything. */
  RANDOM {
    @Override
    void act(int step, double[] observation, Generator random, double[] action) {
      for (int i = 0; i < 4; i++) {
        action[i] = random.uniform(-1, 1);
      }
    }
  },
  /** Full speed in directions that change at every step. */
  SIGNS {
    @Override
    void act(int step, double[] observation, Generator random, double[] action) {
      for (int i = 0; i < 4; i++) {
        action[i] = sign(random);
      }
    }
  },
  /** Full speed forth and back. */
  REVERSALS {
    @Override
    void act(int step, double[] observation, Generator random, double[] action) {
      if (step % 40 == 0) {
        SIGNS.act(step, observation, random, action);
      } else if (step % (1 + step / 100) == 0) {
        for (int i = 0; i < 4; i++) {
          action[i] = -action[i];
        }
      }
    }
  },
  /** Into the first object, with clapping jaws. */
  INTO_OBJECT {
    @Override
    void act(int step, double[] observation, Generator random, double[] action) {
      steer(observation, OBJECT, 0, action);
      clap(step, action);
    }
  },
  /** Into the second object, or the first if there is none, from changing sides. */
  INTO_OTHER {
    @Override
    void act(int step, double[] observation, Generator random, double[] action) {
      boolean other = observation[OBJECT_2 + 1] != 0;
      steer(observation, other ? OBJECT_2 : OBJECT, 0, action);
      if (step / 50 % 2 == 1) {
        action[step / 100 % 2] = sign(random);
      }
      clap(step, action);
    }
  },
  /** Down onto the object and through it, again and again, with closed jaws. */
  RAMMING {
    @Override
    void act(int step, double[] observation, Generator random, double[] action) {
      boolean up = step % 60 < 20;
      steer(observation, OBJECT, up ? 0.15 : -0.5, action);
      action[2] = up ? 1 : -1;
      action[3] = 1;
    }
  },
  /** Into one corner of the hand's box after the other. */
  CORNERS {
    @Override
    void act(int step, double[] observation, Generator random, double[] action) {
      if (step % 60 == 0) {
        SIGNS.act(step, observation, random, action);
      }
    }
  },
  /** The object gripped, and pressed to a side all the time. */
  PRESSING {
    @Override
    void act(int step, double[] observation, Generator random, double[] action) {
      if (step < 100) {
        steer(observation, OBJECT, 0, action);
        action[3] = step < 70 ? -1 : 1;
      } else if (step == 100) {
        SIGNS.act(step, observation, random, action);
        action[2] = -1;
        action[3] = 1;
      }
    }
  };

  private static final double GAIN = 25; // steers at full speed from 4 cm on

  /**
   * Chooses an action.
   *
   * @param step number of the step in its episode, from 0
   * @param action the action before; receives the next
   */
  abstract void act(int step, double[] observation, Generator random, double[] action);

  private static double sign(Generator random) {
    return random.random() < 0.5 ? -1 : 1;
  }

  private static void clap(int step, double[] action) {
    action[3] = step / 12 % 2 == 0 ? -1 : 1;
  }

  private static void steer(double[] observation, int at, double above, double[] action) {
    for (int axis = 0; axis < 3; axis++) {
      double gap = observation[at + axis] - observation[HAND + axis] + (axis == 2 ? above : 0);
      action[axis] = Math.max(-1, Math.min(1, GAIN * gap));
    }
  }
}
