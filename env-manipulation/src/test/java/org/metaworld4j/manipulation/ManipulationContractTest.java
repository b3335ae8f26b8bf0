package org.metaworld4j.manipulation;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.metaworld4j.core.check.EnvContract;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.manipulation.task.ManipulationTasks;
import org.metaworld4j.manipulation.task.TaskSpec;

class ManipulationContractTest {

  private static final int STEPS = 60;

  @TestFactory
  Stream<DynamicContainer> everyEnvironmentKeepsTheContract() {
    return ManipulationTasks.offered().stream()
        .map(TaskSpec::id)
        .map(id -> DynamicContainer.dynamicContainer(id, rules(id)));
  }

  private static Stream<DynamicTest> rules(String id) {
    return EnvContract.of(() -> Envs.make(id), STEPS).rules().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.name(), rule::check));
  }
}
