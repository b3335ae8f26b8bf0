package org.metaworld4j.agents.speed;

import java.util.concurrent.TimeUnit;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.scene.Poses;
import org.metaworld4j.core.scene.Viewable;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.viewer.render.EnvRenderer;
import org.metaworld4j.viewer.render.Quality;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One frame, drawn and read into an array, of a scene whose every node moves from frame to frame.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class DrawFrame {

  private static final double STEP = 1e-3; // m

  /** Id of the environment. */
  @Param("reach-v3")
  public String env;

  /** How much effort a frame is worth. */
  @Param public Quality quality;

  /** Pixels. */
  @Param("960")
  public int width;

  /** Pixels. */
  @Param("720")
  public int height;

  private EnvRenderer renderer;
  private double[] poses;
  private byte[] frame;
  private double step = STEP;

  /** Takes the poses at the first reset. */
  @Setup(Level.Trial)
  public void make() {
    try (ParametricEnv<?, ?> made = Envs.make(env)) {
      made.reset(1);
      Viewable viewable = (Viewable) made;
      renderer = EnvRenderer.of(viewable.scene()).size(width, height).quality(quality);
      poses = new double[viewable.scene().poseSize()];
      viewable.poses(poses, 0);
    }
    frame = new byte[3 * width * height];
  }

  /** Draws one frame. */
  @Benchmark
  public byte[] draw() {
    step = -step;
    for (int i = 0; i < poses.length; i += Poses.SIZE) {
      poses[i] += step;
    }
    renderer.rgb(poses, 0, frame);
    return frame;
  }

  /** Frees the renderer. */
  @TearDown(Level.Trial)
  public void close() {
    renderer.close();
  }
}
