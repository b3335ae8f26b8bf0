package org.metaworld4j.agents.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.metaworld4j.agents.nn.Blas;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.viewer.film.Ffmpeg;
import org.metaworld4j.viewer.render.GraphicsContext;
import org.metaworld4j.viewer.render.GraphicsUnavailableException;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Looks at what this machine offers and whether that is enough. */
final class MachineCheck {

  private static final int OLDEST_JAVA = 17;
  private static final long LEAST_HEAP = 512L << 20; // bytes
  private static final int SIZE = 256; // rows and columns of the trial product

  /** Returns one finding for each subject. */
  List<Finding> findings() {
    return List.of(
        java(),
        cores(),
        memory(),
        blas(),
        blasThreads(),
        environments(),
        graphics(),
        films(),
        writable(
            "run folders",
            Path.of("").toAbsolutePath(),
            "start elsewhere or name a folder by --out"),
        writable(
            "native cache",
            Path.of(System.getProperty("user.home")),
            "every start unpacks the native libraries anew; name a folder by "
                + "JDK_JAVA_OPTIONS=-Dorg.bytedeco.javacpp.cachedir=DIR"));
  }

  private static Finding java() {
    int version = Runtime.version().feature();
    String told =
        "version " + Runtime.version() + " of " + System.getProperty("java.vendor", "unknown");
    return version >= OLDEST_JAVA
        ? Finding.ok("java", told)
        : Finding.failure("java", told + "; set JAVA_HOME to a JDK " + OLDEST_JAVA + " or newer");
  }

  private static Finding cores() {
    int cores = Runtime.getRuntime().availableProcessors();
    return cores > 1
        ? Finding.ok("cores", cores + " for this process")
        : Finding.warning("cores", "1 for this process, so training takes about twice as long");
  }

  private static Finding memory() {
    long heap = Runtime.getRuntime().maxMemory();
    String told = (heap >> 20) + " MiB of heap at most";
    return heap >= LEAST_HEAP
        ? Finding.ok("memory", told)
        : Finding.warning("memory", told + "; raise it by JDK_JAVA_OPTIONS=-Xmx1g");
  }

  private static Finding blas() {
    try {
      INDArray a = Nd4j.ones(DataType.FLOAT, SIZE, SIZE);
      INDArray c = Nd4j.zeros(DataType.FLOAT, SIZE, SIZE);
      Blas.multiply(SIZE, SIZE, SIZE, a, 0, a, 0, 0, c, 0);
      long begin = System.nanoTime();
      Blas.multiply(SIZE, SIZE, SIZE, a, 0, a, 0, 0, c, 0);
      double rate = 2.0 * SIZE * SIZE * SIZE / (System.nanoTime() - begin);
      return c.getFloat(SIZE - 1, SIZE - 1) == SIZE
          ? Finding.ok("native BLAS", String.format(Locale.ROOT, "%.0f GFLOP/s", rate))
          : Finding.failure("native BLAS", "gives wrong products on this processor");
    } catch (LinkageError | RuntimeException e) {
      return Finding.failure(
          "native BLAS",
          "cannot be loaded on "
              + System.getProperty("os.name")
              + " "
              + System.getProperty("os.arch")
              + ": "
              + e
              + "; training needs Linux on x86-64 with glibc");
    }
  }

  private static Finding blasThreads() {
    return "1".equals(System.getenv("OMP_NUM_THREADS"))
        ? Finding.ok("BLAS threads", "1, beside our own worker threads")
        : Finding.warning(
            "BLAS threads", "not limited; start through ./metaworld4j, or set OMP_NUM_THREADS=1");
  }

  private static Finding environments() {
    List<EnvSpec> specs = Envs.specs();
    if (specs.isEmpty()) {
      return Finding.failure("environments", "none on the class path; build again");
    }
    try {
      for (EnvSpec spec : specs) {
        Envs.make(spec.id()).close();
      }
    } catch (RuntimeException | LinkageError e) {
      return Finding.failure("environments", "cannot be made: " + e);
    }
    return Finding.ok(
        "environments", specs.size() + ", and " + Envs.benchmarks().size() + " benchmarks");
  }

  private static Finding graphics() {
    try {
      return Finding.ok("graphics", GraphicsContext.shared().device());
    } catch (GraphicsUnavailableException e) {
      return Finding.warning("graphics", e.getMessage() + "; all else works without");
    }
  }

  private static Finding films() {
    try {
      return Finding.ok("films", Ffmpeg.program() + " makes GIF and MP4");
    } catch (IOException e) {
      return Finding.warning("films", e.getMessage());
    }
  }

  private static Finding writable(String subject, Path folder, String otherwise) {
    try {
      Files.delete(Files.createTempFile(folder, ".metaworld4j", ""));
      return Finding.ok(subject, folder + " can be written");
    } catch (IOException e) {
      return Finding.warning(subject, folder + " cannot be written; " + otherwise);
    }
  }
}
