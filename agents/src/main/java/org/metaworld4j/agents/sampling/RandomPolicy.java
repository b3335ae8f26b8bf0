package org.metaworld4j.agents.sampling;

import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.space.Space;

/** Draws every action from a space, anew from the seed of each episode. */
final class RandomPolicy implements Policy {

  private final Space<?> actions;
  private Generator random = Generator.seeded(0);

  RandomPolicy(Space<?> actions) {
    this.actions = actions;
  }

  @Override
  public void begin(long seed) {
    random = Generator.seeded(seed);
  }

  @Override
  public void act(double[] observation, double[] action) {
    actions.sample(random, action, 0);
  }
}
