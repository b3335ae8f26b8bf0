package org.metaworld4j.viewer.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.metaworld4j.core.scene.ContactPoints;

/** A set of pairs of bodies that have touched; immutable. */
final class Touches {

  static final Touches NONE = new Touches(new long[0]);

  private final long[] pairs; // ascending

  private Touches(long[] pairs) {
    this.pairs = pairs;
  }

  /** Returns this set and the pairs that touch in a frame; this very set if there is no new one. */
  Touches with(Frame frame) {
    Touches all = this;
    double[] contacts = frame.contacts();
    for (int at = 0; at < contacts.length; at += ContactPoints.SIZE) {
      all = all.with(pair(contacts, at));
    }
    return all;
  }

  private Touches with(long pair) {
    int place = Arrays.binarySearch(pairs, pair);
    if (place >= 0) {
      return this;
    }
    long[] more = Arrays.copyOf(pairs, pairs.length + 1);
    more[pairs.length] = pair;
    Arrays.sort(more);
    return new Touches(more);
  }

  /** Returns what is here and not in an earlier set, each as a text. */
  List<String> since(Touches earlier, Episode episode) {
    List<String> news = new ArrayList<>();
    for (long pair : pairs) {
      if (Arrays.binarySearch(earlier.pairs, pair) < 0) {
        news.add(name(episode, (int) (pair >> 32)) + " touches " + name(episode, (int) pair));
      }
    }
    return news;
  }

  private static String name(Episode episode, int body) {
    return episode.bodies().get(body).name();
  }

  private static long pair(double[] contacts, int at) {
    long a = (long) contacts[at + ContactPoints.BODY_A];
    long b = (long) contacts[at + ContactPoints.BODY_B];
    return Math.min(a, b) << 32 | Math.max(a, b);
  }
}
