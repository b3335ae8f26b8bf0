package org.metaworld4j.core.check;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.metaworld4j.core.ResetOptions;

/** What a reset is told, it heeds or refuses. */
final class ResetRules {

  private static final ResetOptions UNKNOWN =
      new ResetOptions(OptionalLong.of(12), Map.of("no such option", 1.0));

  private final Trial trial;

  ResetRules(Trial trial) {
    this.trial = trial;
  }

  List<Rule> rules() {
    return List.of(
        new Rule("reset options that the environment does not know are refused", this::refused));
  }

  private void refused() {
    trial.with(
        env ->
            Expect.refusal(
                IllegalArgumentException.class,
                "reset with " + UNKNOWN.values(),
                () -> env.reset(UNKNOWN)));
  }
}
