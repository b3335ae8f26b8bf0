package org.metaworld4j.manipulation.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every figure of the bench against theory. */
class ExperimentsTest {

  @TestFactory
  Stream<DynamicContainer> outcomesAreThoseKnownOnPaper() {
    return Experiments.all().stream()
        .map(
            experiment ->
                DynamicContainer.dynamicContainer(
                    experiment.name(), tests(experiment.run().quantities())));
  }

  private static Stream<DynamicTest> tests(List<Quantity> quantities) {
    return quantities.stream()
        .map(
            quantity ->
                DynamicTest.dynamicTest(
                    quantity.name(),
                    () ->
                        assertThat(quantity.ours())
                            .as(quantity.toString())
                            .isCloseTo(quantity.theory(), within(quantity.allowed()))));
  }

  /** Fails when an experiment has changed and the original's script has not, or was not run. */
  @Test
  void originalHasRunTheSameExperiments() {
    OriginalResults original = new OriginalResults();
    for (Experiment experiment : Experiments.all()) {
      Findings found = experiment.run();
      for (Quantity quantity : found.quantities()) {
        assertThat(original.value(experiment, quantity)).isFinite();
      }
      for (Figure figure : found.figures()) {
        for (Trace trace : figure.traces()) {
          assertThat(original.x(experiment, trace)).containsExactly(trace.x(), within(1e-5));
        }
      }
    }
  }
}
