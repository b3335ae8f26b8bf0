package org.metaworld4j.core.check;

import java.util.List;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.scene.Poses;
import org.metaworld4j.core.scene.Scene;

/** Walks that are badly seen. */
final class BrokenViews {

  private BrokenViews() {}

  static final class ChangesItsScene extends ViewableWalk {
    @Override
    public Scene scene() {
      Scene scene = super.scene();
      return position > 1 ? Scene.of(List.of(scene.nodes().get(0)), scene.cameras()) : scene;
    }
  }

  static final class IsNowhere extends ViewableWalk {
    @Override
    public void poses(double[] out, int offset) {
      super.poses(out, offset);
      out[offset + 1] = Double.NaN;
    }
  }

  static final class ForgetsATurn extends ViewableWalk {
    @Override
    public void poses(double[] out, int offset) {
      super.poses(out, offset);
      Poses.set(out, offset, 1, goal, 0, 0, 0, 0, 0, 0);
    }
  }

  static final class WritesBeside extends ViewableWalk {
    @Override
    public void poses(double[] out, int offset) {
      super.poses(out, offset);
      if (out.length > offset + 2 * Poses.SIZE) {
        out[offset + 2 * Poses.SIZE] = 1;
      }
    }
  }

  static final class IgnoresTheOffset extends ViewableWalk {
    @Override
    public void poses(double[] out, int offset) {
      super.poses(out, 0);
    }
  }

  static final class Trembles extends ViewableWalk {
    private final Generator nerves = Generator.unseeded();

    @Override
    public void poses(double[] out, int offset) {
      super.poses(out, offset);
      out[offset + 1] = nerves.random();
    }
  }

  static final class MindsBeingSeen extends ViewableWalk {
    @Override
    public void poses(double[] out, int offset) {
      position += 1e-9;
      super.poses(out, offset);
    }
  }
}
