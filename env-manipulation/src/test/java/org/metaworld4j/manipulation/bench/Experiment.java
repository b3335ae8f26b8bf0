package org.metaworld4j.manipulation.bench;

/** A small world whose outcome is known on paper. */
public interface Experiment {

  /** Returns the name, in plain words. */
  String name();

  /** Builds the world, lets it run and compares; gives the same numbers every time. */
  Findings run();
}
