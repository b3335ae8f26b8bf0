package org.metaworld4j.core.check;

/** One promise of the contract, and its check. */
public final class Rule {

  private final String name;
  private final Runnable body;
  private final boolean comparesEpisodes;

  private Rule(String name, Runnable body, boolean comparesEpisodes) {
    this.name = name;
    this.body = body;
    this.comparesEpisodes = comparesEpisodes;
  }

  Rule(String name, Runnable body) {
    this(name, body, false);
  }

  /** Returns a rule that plays an episode twice, so that it makes sense where seeds decide. */
  static Rule ofEpisodes(String name, Runnable body) {
    return new Rule(name, body, true);
  }

  boolean comparesEpisodes() {
    return comparesEpisodes;
  }

  /** Returns the promise as a sentence, such as {@code same seed gives the same episode}. */
  public String name() {
    return name;
  }

  /**
   * Checks the promise on fresh environments.
   *
   * @throws AssertionError if it is broken or an environment fails in between; the message begins
   *     with the name
   */
  public void check() {
    try {
      body.run();
    } catch (AssertionError e) {
      throw new AssertionError(name + ": " + e.getMessage(), e);
    } catch (RuntimeException e) {
      throw new AssertionError(name + ": unexpected " + e, e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
