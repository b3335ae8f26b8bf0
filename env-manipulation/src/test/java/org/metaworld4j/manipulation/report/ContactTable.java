package org.metaworld4j.manipulation.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.metaworld4j.manipulation.HandContacts;
import org.metaworld4j.manipulation.HandPart;

/**
 * Which parts of the hand touch things, and how hard, ours beside the original.
 *
 * @param ours by task
 */
record ContactTable(Map<String, HandContacts> ours) {

  /** Returns the table as Markdown, with a summary above it. */
  String text() {
    List<String> others = ours.keySet().stream().filter(id -> !sameHardest(id)).toList();
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            "The same part of the hand presses hardest in %d of %d tasks; not in: %s.%n%n",
            ours.size() - others.size(),
            ours.size(),
            others.isEmpty() ? "none" : String.join(", ", others)));
    text.append("| task | first contact | original | pads, N | original | claws, N | original |");
    text.append(" base, N | original |\n|---|---|---|---|---|---|---|---|---|\n");
    ours.forEach((id, touches) -> text.append(row(id, touches, HandContacts.original(id))));
    return text.toString();
  }

  private boolean sameHardest(String id) {
    Optional<HandPart> original = HandContacts.original(id).hardest();
    return ours.get(id).hardest().equals(original);
  }

  private static String row(String id, HandContacts ours, HandContacts original) {
    StringBuilder row = new StringBuilder("| ");
    row.append(id, 0, id.length() - "-v3".length());
    row.append(step(ours)).append(step(original));
    for (HandPart part : HandPart.values()) {
      row.append(force(ours, part)).append(force(original, part));
    }
    return row.append(" |\n").toString();
  }

  private static String step(HandContacts contacts) {
    return " | " + (contacts.firstStep().isPresent() ? contacts.firstStep().getAsInt() : "");
  }

  private static String force(HandContacts contacts, HandPart part) {
    return contacts.parts().containsKey(part)
        ? String.format(Locale.ROOT, " | %.0f", contacts.force(part))
        : " | ";
  }
}
