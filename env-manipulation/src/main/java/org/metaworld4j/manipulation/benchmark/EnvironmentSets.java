package org.metaworld4j.manipulation.benchmark;

import java.util.List;
import java.util.stream.Stream;
import org.metaworld4j.manipulation.task.ManipulationTasks;

/**
 * The environments of Meta-World's sets, in the sets' order: it decides goals and one-hot indices.
 */
final class EnvironmentSets {

  static final List<String> MT10 =
      v3(
          "reach push pick-place door-open drawer-open drawer-close button-press-topdown"
              + " peg-insert-side window-open window-close");

  static final List<String> MT25 =
      Stream.concat(
              MT10.stream(),
              v3(
                  "coffee-pull pick-out-of-hole disassemble pick-place-wall basketball stick-pull"
                      + " button-press-wall faucet-open door-lock lever-pull sweep-into"
                      + " faucet-close coffee-button button-press-topdown-wall dial-turn")
                  .stream())
          .toList();

  static final List<String> MT50 = ManipulationTasks.ids();

  static final List<String> ML10_TRAIN =
      v3(
          "reach push pick-place door-open drawer-close button-press-topdown peg-insert-side"
              + " window-open sweep basketball");

  static final List<String> ML10_TEST =
      v3("drawer-open door-close shelf-place sweep-into lever-pull");

  static final List<String> ML25_TRAIN = MT25;

  /** Basketball is also trained on, with other goals; so it is in the original. */
  static final List<String> ML25_TEST = v3("basketball door-close shelf-place sweep button-press");

  static final List<String> ML45_TRAIN =
      v3(
          "assembly basketball button-press-topdown button-press-topdown-wall button-press"
              + " button-press-wall coffee-button coffee-pull coffee-push dial-turn disassemble"
              + " door-close door-open drawer-close drawer-open faucet-open faucet-close hammer"
              + " handle-press-side handle-press handle-pull-side handle-pull lever-pull"
              + " pick-place-wall pick-out-of-hole push-back pick-place plate-slide"
              + " plate-slide-side plate-slide-back plate-slide-back-side peg-insert-side"
              + " peg-unplug-side soccer stick-push stick-pull push-wall push reach-wall reach"
              + " shelf-place sweep-into sweep window-open window-close");

  static final List<String> ML45_TEST =
      v3("bin-picking box-close hand-insert door-lock door-unlock");

  private EnvironmentSets() {}

  private static List<String> v3(String names) {
    return Stream.of(names.split(" ")).map(name -> name + "-v3").toList();
  }
}
