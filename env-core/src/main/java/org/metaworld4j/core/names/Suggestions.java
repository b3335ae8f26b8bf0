package org.metaworld4j.core.names;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names that someone may have meant. */
public final class Suggestions {

  private static final int MOST = 3;

  private Suggestions() {}

  /**
   * Returns at most three names near to an unknown one, the nearest first.
   *
   * <p>Near is what contains the unknown name or differs from it in at most a third of its letters;
   * case does not count.
   *
   * @param unknown the name that was not found
   * @param known the names to choose from
   */
  public static List<String> nearest(String unknown, Collection<String> known) {
    String wanted = unknown.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(name -> isNear(wanted, name.toLowerCase(Locale.ROOT)))
        .sorted(Comparator.comparingInt(name -> distance(wanted, name.toLowerCase(Locale.ROOT))))
        .limit(MOST)
        .toList();
  }

  private static boolean isNear(String wanted, String name) {
    boolean part = wanted.length() >= 2 && name.contains(wanted);
    return part || distance(wanted, name) <= Math.max(1, name.length() / 3);
  }

  /** Returns the edit distance: how many letters to insert, drop or change (Levenshtein 1966). */
  static int distance(String a, String b) {
    int[] above = new int[b.length() + 1]; // distances of a's beginning to those of b
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = above[0];
      above[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = above[j];
        above[j] = Math.min(changed, 1 + Math.min(above[j], above[j - 1]));
      }
    }
    return above[b.length()];
  }
}
