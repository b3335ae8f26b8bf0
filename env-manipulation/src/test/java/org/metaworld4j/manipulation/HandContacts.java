package org.metaworld4j.manipulation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * What the parts of the hand touch and how hard, in an expert's episode (MT1, seed 42, goal 0,
 * until 10 steps after the success), looked at once a control step.
 *
 * @param parts the parts that touch something
 */
public record HandContacts(Map<HandPart, Touch> parts) {

  /**
   * Contacts of a part.
   *
   * @param firstStep first control step with a contact, counted from 1
   * @param force largest sum of normal forces between one geom of the part and one other geom, N
   */
  public record Touch(int firstStep, double force) {

    Touch and(Touch other) {
      return new Touch(Math.min(firstStep, other.firstStep), Math.max(force, other.force));
    }
  }

  /** Copies the map. */
  public HandContacts {
    Map<HandPart, Touch> copy = new EnumMap<>(HandPart.class);
    copy.putAll(parts);
    parts = copy;
  }

  /** Returns those recorded from the original. */
  public static HandContacts original(String id) {
    Map<HandPart, Touch> parts = new EnumMap<>(HandPart.class);
    for (GoldenTable.Row row : GoldenTable.readCommented("expert-contacts.csv").rows()) {
      Optional<HandPart> first = part(part -> part.is(row.text("first")));
      Optional<HandPart> second = part(part -> part.is(row.text("second")));
      if (row.text("task").equals(id) && first.isPresent() != second.isPresent()) {
        Touch touch = new Touch((int) row.number("first_step"), row.number("force"));
        parts.merge(first.or(() -> second).orElseThrow(), touch, Touch::and);
      }
    }
    return new HandContacts(parts);
  }

  /** Returns the part that a condition holds for. */
  static Optional<HandPart> part(Predicate<HandPart> condition) {
    return Arrays.stream(HandPart.values()).filter(condition).findFirst();
  }

  /** Returns the first step at which the hand touches anything; none if it never does. */
  public OptionalInt firstStep() {
    return parts.values().stream().mapToInt(Touch::firstStep).min();
  }

  /** Returns the largest force of a part, N; 0 if it touches nothing. */
  public double force(HandPart part) {
    Touch touch = parts.get(part);
    return touch == null ? 0 : touch.force();
  }

  /** Returns the part that presses hardest; none if nothing presses. */
  public Optional<HandPart> hardest() {
    return Arrays.stream(HandPart.values())
        .filter(part -> force(part) > 0)
        .max((a, b) -> Double.compare(force(a), force(b)));
  }
}
