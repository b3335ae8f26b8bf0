package org.metaworld4j.core.check;

import java.util.List;
import org.metaworld4j.core.scene.ContactPoints;
import org.metaworld4j.core.signal.Signal;

/** Walks that tell badly how they are. */
final class BrokenInsights {

  private BrokenInsights() {}

  static final class ChangesItsSignals extends InsightWalk {
    @Override
    public List<Signal> signals() {
      return List.of(Signal.of("position " + position, "m", Signal.Purpose.PROGRESS));
    }
  }

  static final class TellsTooMuch extends InsightWalk {
    @Override
    public void signalValues(double[] out, int offset) {
      super.signalValues(out, offset);
      if (out.length > offset + 1) {
        out[offset + 1] = goal;
      }
    }
  }

  static final class TouchesNobody extends InsightWalk {
    @Override
    public void contact(int contact, double[] out, int offset) {
      super.contact(contact, out, offset);
      out[offset + ContactPoints.BODY_B] = 7;
    }
  }

  static final class TouchesNowhere extends InsightWalk {
    @Override
    public void contact(int contact, double[] out, int offset) {
      super.contact(contact, out, offset);
      out[offset + ContactPoints.POINT] = Double.POSITIVE_INFINITY;
    }
  }

  static final class MindsBeingAsked extends InsightWalk {
    @Override
    public void motions(double[] out, int offset) {
      position += 1e-9;
      super.motions(out, offset);
    }
  }
}
