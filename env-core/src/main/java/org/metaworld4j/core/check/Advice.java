package org.metaworld4j.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.metaworld4j.core.Env;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Space;

/** What Gymnasium's checker warns of: spaces that are allowed, but that learners do badly with. */
final class Advice {

  private Advice() {}

  static List<String> on(Trial trial) {
    List<String> advice = new ArrayList<>();
    try (Env<Object, Object> env = trial.make()) {
      adviseOnObservations(env.observationSpace(), advice);
      adviseOnActions(env.actionSpace(), advice);
    }
    return List.copyOf(advice);
  }

  private static void adviseOnObservations(Space<?> space, List<String> advice) {
    if (space instanceof Box box) {
      adviseOnWidth("observation", box, advice);
      if (!box.isBounded()) {
        advice.add(
            "observation space: has an infinite bound; give the true limits if there are any");
      }
    }
  }

  private static void adviseOnActions(Space<?> space, List<String> advice) {
    if (space instanceof Box box) {
      adviseOnWidth("action", box, advice);
      if (!box.isBounded()) {
        advice.add("action space: has an infinite bound; give limits that make sense");
      } else if (!entries(box).allMatch(i -> box.low(i) == -box.high(i) && box.high(i) <= 1)) {
        advice.add("action space: is not symmetric within -1..1; consider to rescale it, " + box);
      }
    }
  }

  private static void adviseOnWidth(String kind, Box box, List<String> advice) {
    entries(box)
        .filter(i -> box.low(i) == box.high(i))
        .findFirst()
        .ifPresent(
            i ->
                advice.add(
                    kind
                        + " space: entry "
                        + i
                        + " has only one value, "
                        + box.low(i)
                        + "; drop it"));
  }

  private static IntStream entries(Box box) {
    return IntStream.range(0, box.size());
  }
}
