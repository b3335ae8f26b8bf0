package org.metaworld4j.viewer.panel;

import java.util.ArrayList;
import java.util.List;
import org.metaworld4j.core.signal.Signal;
import org.metaworld4j.viewer.session.Episode;
import org.metaworld4j.viewer.session.Frame;

/**
 * A part of a reward: a signal that enters it, or where there are no such signals, a figure of the
 * step's info.
 *
 * @param name in words
 * @param value of the frame
 */
record Part(String name, double value) {

  private static final List<String> NO_PARTS = List.of("success");

  static List<Part> of(Frame frame) {
    Episode episode = frame.episode();
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < episode.signals().size(); i++) {
      Signal signal = episode.signals().get(i);
      if (signal.purpose() == Signal.Purpose.REWARD) {
        parts.add(new Part(signal.name(), frame.signals()[i]));
      }
    }
    return parts.isEmpty() ? ofInfo(frame) : parts;
  }

  private static List<Part> ofInfo(Frame frame) {
    List<String> keys = frame.episode().infoKeys();
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < Math.min(keys.size(), frame.info().length); i++) {
      if (!NO_PARTS.contains(keys.get(i))) {
        parts.add(new Part(Figures.words(keys.get(i)), frame.info()[i]));
      }
    }
    return parts;
  }
}
