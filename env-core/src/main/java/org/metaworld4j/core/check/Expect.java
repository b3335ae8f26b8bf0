package org.metaworld4j.core.check;

import java.util.function.Supplier;

/** The assertions of the rules. */
final class Expect {

  private Expect() {}

  /** Fails unless the condition holds. */
  static void that(boolean condition, Supplier<String> message) {
    if (!condition) {
      throw new AssertionError(message.get());
    }
  }

  /** Fails unless the call ends in an exception of this type. */
  static void refusal(Class<? extends RuntimeException> type, String call, Runnable body) {
    RuntimeException thrown = null;
    try {
      body.run();
    } catch (RuntimeException e) {
      thrown = e;
    }
    RuntimeException got = thrown;
    that(
        type.isInstance(got),
        () -> "expected " + type.getSimpleName() + " from " + call + ", got " + outcome(got));
  }

  private static String outcome(RuntimeException thrown) {
    return thrown == null ? "no exception" : thrown.toString();
  }
}
