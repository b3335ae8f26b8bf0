package org.metaworld4j.classic;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.metaworld4j.core.check.EnvContract;

class CartPoleContractTest {

  @TestFactory
  Stream<DynamicTest> cartPoleKeepsTheContract() {
    return EnvContract.of(CartPole::new).rules().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.name(), rule::check));
  }
}
