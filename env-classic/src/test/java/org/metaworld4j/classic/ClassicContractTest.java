package org.metaworld4j.classic;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.check.EnvContract;

class ClassicContractTest {

  @TestFactory
  Stream<DynamicContainer> everyEnvironmentKeepsTheContract() {
    var provider = new ClassicProvider();
    return provider.specs().stream()
        .map(EnvSpec::id)
        .map(
            id ->
                DynamicContainer.dynamicContainer(
                    id,
                    EnvContract.of(() -> provider.make(id)).rules().stream()
                        .map(rule -> DynamicTest.dynamicTest(rule.name(), rule::check))));
  }
}
