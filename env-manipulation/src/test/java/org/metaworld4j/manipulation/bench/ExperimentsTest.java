package org.metaworld4j.manipulation.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
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
}
