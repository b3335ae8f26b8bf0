package org.metaworld4j.core.check;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.metaworld4j.core.Env;
import org.metaworld4j.core.GoldenJson;

/**
 * What Gymnasium's PassiveEnvChecker complains of, EnvContract does too, or Java's types rule out.
 */
class PassiveCheckerTest {

  private static final Map<String, Supplier<Env<?, ?>>> COUNTERPARTS =
      Map.ofEntries(
          entry("well-formed env", Walk::new),
          entry("obs f64 instead of f32", BrokenFigures.ForgetsPrecision::new),
          entry("obs out of bounds at reset", BrokenFigures.StartsOutside::new),
          entry("obs out of bounds at step", Breaks.LeavesItsSpace::new),
          entry("obs wrong shape at step", BrokenFigures.GrowsAtStep::new),
          entry("reset returns only obs", BrokenFigures.ReturnsNoReset::new),
          entry("step 3-tuple", BrokenFigures.ReturnsNoStep::new),
          entry("reward NaN", Breaks.RewardsWithNaN::new),
          entry("reward inf", BrokenFigures.RewardsWithoutLimit::new),
          entry("obs NaN at step", BrokenFigures.ObservesNaN::new),
          entry("Discrete obs 3 of 3", BrokenFigures.CountsTooFar::new),
          entry("obs Box low == high", BrokenFigures.HasOneValue::new),
          entry("action Box low == high", BrokenFigures.HasOneValue::new),
          entry(
              "same obs buffer returned by reset and steps (2 steps)", Breaks.ReturnsOneArray::new),
          entry("no observation_space", BrokenFigures.HasNoObservationSpace::new),
          entry("no action_space", BrokenFigures.HasNoActionSpace::new));

  /** The signatures of Env and the constructors of Reset and Step leave no room for these. */
  private static final Set<String> RULED_OUT_BY_TYPES =
      Set.of(
          "obs a list at step",
          "reset info None",
          "reset 3-tuple",
          "step 4-tuple",
          "step list",
          "terminated int",
          "truncated None",
          "terminated numpy bool",
          "reward text",
          "reward 1-element array",
          "reward int",
          "reward bool",
          "info None at step",
          "Discrete obs given as numpy int",
          "Discrete obs given as float",
          "obs space not a Space",
          "action space not a Space",
          "same info object returned by step (2 steps)");

  /** Members of composite spaces are checked by the spaces; the real ones by their own tests. */
  private static final Set<String> TESTED_ELSEWHERE =
      Set.of(
          "Dict obs wrong keys",
          "Tuple obs wrong length",
          "empty Dict obs space",
          "real CartPole-v1",
          "real Pendulum-v1",
          "real MountainCarContinuous-v0 (3 steps)");

  private static List<JsonNode> cases() {
    List<JsonNode> cases = new ArrayList<>();
    GoldenJson.read(PassiveCheckerTest.class, "passive-checker.json.gz")
        .get("cases")
        .forEach(cases::add);
    return cases;
  }

  @Test
  void everyCaseIsAccountedFor() {
    Set<String> accounted = new HashSet<>(COUNTERPARTS.keySet());
    accounted.addAll(RULED_OUT_BY_TYPES);
    accounted.addAll(TESTED_ELSEWHERE);
    assertThat(cases()).extracting(c -> c.get("case").asText()).hasSameElementsAs(accounted);
  }

  @TestFactory
  Stream<DynamicTest> complaintsAreShared() {
    return cases().stream()
        .filter(c -> COUNTERPARTS.containsKey(c.get("case").asText()))
        .map(c -> DynamicTest.dynamicTest(c.get("case").asText(), () -> compare(c)));
  }

  private static void compare(JsonNode golden) {
    EnvContract contract = EnvContract.of(COUNTERPARTS.get(golden.get("case").asText()), 20);
    List<String> complaints = new ArrayList<>(contract.violations());
    if (complaints.isEmpty()) {
      complaints.addAll(contract.advice());
    }
    boolean complained = golden.get("warnings").asInt() > 0 || !golden.get("error").isNull();
    assertThat(!complaints.isEmpty()).as(complaints.toString()).isEqualTo(complained);
  }
}
