package org.metaworld4j.manipulation.reward;

import java.util.Arrays;
import java.util.List;

/**
 * The terms that success is made of: decides each, and keeps its figure and its threshold to be
 * shown.
 *
 * <pre>{@code
 * out.success = out.terms.atMost("puck to goal, m", gap, SUCCESS_RADIUS);
 * }</pre>
 *
 * <p>A term is told from others by its text, which is a literal: what the figure is and its unit. A
 * task decides all its terms at every step, each before several are joined by {@code &&}, which
 * might leave one out. Creates nothing once all terms are known.
 */
public final class Terms {

  /** Where a figure has to be for its term to be met. */
  public enum Side {
    /** At the threshold or below. */
    AT_MOST,
    /** Below the threshold. */
    BELOW,
    /** At the threshold or above. */
    AT_LEAST,
    /** Above the threshold. */
    ABOVE
  }

  /**
   * A term as it is.
   *
   * @param text what the figure is and, behind a comma, its unit
   * @param side where the figure has to be
   * @param threshold of the figure
   */
  public record Term(String text, Side side, double threshold) {}

  private Term[] terms = {};
  private double[] figures = {};

  /** Decides whether a figure is at most a threshold. */
  public boolean atMost(String text, double figure, double threshold) {
    note(text, figure, Side.AT_MOST, threshold);
    return figure <= threshold;
  }

  /** Decides whether a figure is below a threshold. */
  public boolean below(String text, double figure, double threshold) {
    note(text, figure, Side.BELOW, threshold);
    return figure < threshold;
  }

  /** Decides whether a figure is at least a threshold. */
  public boolean atLeast(String text, double figure, double threshold) {
    note(text, figure, Side.AT_LEAST, threshold);
    return figure >= threshold;
  }

  /** Decides whether a figure is above a threshold. */
  public boolean above(String text, double figure, double threshold) {
    note(text, figure, Side.ABOVE, threshold);
    return figure > threshold;
  }

  /** Takes a condition that has no figure; as one it is 1 if met and 0 if not. */
  public boolean holds(String text, boolean met) {
    note(text, met ? 1 : 0, Side.AT_LEAST, 1);
    return met;
  }

  @SuppressWarnings("ReferenceEquality") // one literal is one object, and this is a hot path
  private void note(String text, double figure, Side side, double threshold) {
    for (int i = 0; i < terms.length; i++) {
      if (terms[i].text == text) {
        figures[i] = figure;
        return;
      }
    }
    terms = Arrays.copyOf(terms, terms.length + 1);
    figures = Arrays.copyOf(figures, terms.length);
    terms[terms.length - 1] = new Term(text, side, threshold);
    figures[terms.length - 1] = figure;
  }

  /** Returns the terms in the order in which they were decided first. */
  public List<Term> all() {
    return List.of(terms);
  }

  /** Returns how many terms there are. */
  public int count() {
    return terms.length;
  }

  /** Writes the figure of each term, as it was decided last. */
  public void write(double[] out, int offset) {
    System.arraycopy(figures, 0, out, offset, figures.length);
  }
}
