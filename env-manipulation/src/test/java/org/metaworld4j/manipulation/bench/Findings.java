package org.metaworld4j.manipulation.bench;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an experiment has found.
 *
 * @param quantities figures to compare
 * @param figures what is worth a picture
 */
public record Findings(List<Quantity> quantities, List<Figure> figures) {

  /** Returns figures without a picture. */
  static Findings of(Quantity... quantities) {
    return new Findings(List.of(quantities), List.of());
  }

  /** Returns these findings with one more picture. */
  Findings with(Figure figure) {
    return new Findings(quantities, Stream.concat(figures.stream(), Stream.of(figure)).toList());
  }
}
