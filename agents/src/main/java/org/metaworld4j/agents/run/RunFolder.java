package org.metaworld4j.agents.run;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.metaworld4j.core.file.Json;
import org.metaworld4j.core.file.WholeFile;

/**
 * The folder of one run, held by one process at a time.
 *
 * <p>What is in it is told in the {@linkplain org.metaworld4j.agents.run package's} description.
 */
public final class RunFolder implements AutoCloseable {

  private static final String CONFIG = "config.json";
  private static final Pattern CHECKPOINT = Pattern.compile("\\d{8}\\.checkpoint");
  private static final int KEPT_CHECKPOINTS = 2;

  private final Path path;
  private final FileChannel lock;

  private RunFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * Makes the folder of a new run.
   *
   * @param path a folder that is not there yet or holds no run
   * @throws RunException if it holds a run, is in use, or cannot be written
   */
  public static RunFolder create(Path path, RunConfig config) {
    if (Files.exists(path.resolve(CONFIG))) {
      throw new RunException(
          path
              + " already holds a run; go on with it by --resume, or name another folder by --out");
    }
    try {
      Files.createDirectories(path.resolve("checkpoints"));
      RunFolder folder = new RunFolder(path, lock(path));
      WholeFile.write(path.resolve(CONFIG), Json.bytes(config));
      return folder;
    } catch (IOException e) {
      throw unwritable(path, e);
    }
  }

  /**
   * Opens the folder of a run to go on with it.
   *
   * @throws RunException if it holds no run, is in use, or cannot be written
   */
  public static RunFolder open(Path path) {
    requireRun(path);
    try {
      Files.createDirectories(path.resolve("checkpoints"));
      return new RunFolder(path, lock(path));
    } catch (IOException e) {
      throw unwritable(path, e);
    }
  }

  /**
   * Reads the configuration of a run.
   *
   * @throws RunException if the folder holds no run or the configuration cannot be read
   */
  public static RunConfig config(Path path) {
    requireRun(path);
    Path file = path.resolve(CONFIG);
    try {
      byte[] bytes = Files.readAllBytes(file);
      return Json.read(Json.object(bytes, file.toString()), RunConfig.class, file.toString());
    } catch (IllegalArgumentException e) {
      throw new RunException(e.getMessage(), e);
    } catch (IOException e) {
      throw new RunException(file + " cannot be read: " + reason(e), e);
    }
  }

  /**
   * Reads the newest checkpoint of a run that is whole.
   *
   * @param path a run's folder
   * @param refused receives the sentence for each newer one that is cut short or altered
   * @return empty if no checkpoint was written yet
   * @throws RunException if there are checkpoints and none is whole
   */
  public static Optional<Checkpoint> newestCheckpoint(Path path, Consumer<String> refused) {
    List<Path> files = checkpoints(path);
    for (Path file : files) {
      try {
        return Optional.of(Checkpoint.of(Files.readAllBytes(file), file.toString()));
      } catch (RunException e) {
        refused.accept(e.getMessage());
      } catch (IOException e) {
        refused.accept("checkpoint " + file + ": " + reason(e));
      }
    }
    if (!files.isEmpty()) {
      throw new RunException(
          path + " has no whole checkpoint left; start the run anew in another folder by --out");
    }
    return Optional.empty();
  }

  /** Returns where the run lies. */
  public Path path() {
    return path;
  }

  /** Writes a checkpoint and removes all but the newest two. */
  public void save(Checkpoint checkpoint) {
    Path file =
        path.resolve("checkpoints")
            .resolve("%08d.checkpoint".formatted(checkpoint.learner().iteration()));
    try {
      WholeFile.write(file, checkpoint.toBytes());
      for (Path old : checkpoints(path).stream().skip(KEPT_CHECKPOINTS).toList()) {
        Files.deleteIfExists(old);
      }
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  /** Writes a whole file of the run, or replaces it. */
  public void write(String name, byte[] content) {
    try {
      WholeFile.write(path.resolve(name), content);
    } catch (IOException e) {
      throw unwritable(path.resolve(name), e);
    }
  }

  /** Lets other processes use the folder. */
  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw unwritable(path, e);
    }
  }

  /** Returns the checkpoints of a run, newest first. */
  private static List<Path> checkpoints(Path path) {
    try (Stream<Path> files = Files.list(path.resolve("checkpoints"))) {
      var found = new ArrayList<>(files.toList());
      found.removeIf(file -> !CHECKPOINT.matcher(file.getFileName().toString()).matches());
      found.sort(Comparator.reverseOrder());
      return found;
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new RunException(path + " cannot be read: " + reason(e), e);
    }
  }

  private static FileChannel lock(Path path) throws IOException {
    FileChannel channel = FileChannel.open(path.resolve("lock"), CREATE, WRITE);
    FileLock held;
    try {
      held = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      held = null; // held by this very process
    }
    if (held == null) {
      channel.close();
      throw new RunException(path + " is in use by another process; wait until it has ended");
    }
    return channel; // the lock lasts until it is closed
  }

  /** Returns whether a folder holds a run. */
  static boolean isRun(Path path) {
    return Files.isRegularFile(path.resolve(CONFIG));
  }

  private static void requireRun(Path path) {
    if (!isRun(path)) {
      throw new RunException(
          path + " holds no run: it has no " + CONFIG + "; name the folder that train wrote");
    }
  }

  private static RunException unwritable(Path path, IOException e) {
    return new RunException(
        path + " cannot be written: " + reason(e) + "; name another folder by --out", e);
  }

  /** Says in words what the class name of an exception says. */
  private static String reason(IOException e) {
    return switch (e.getClass().getSimpleName()) {
      case "AccessDeniedException" -> "permission denied";
      case "NoSuchFileException" -> "not found";
      case "FileAlreadyExistsException", "NotDirectoryException" -> "a file stands in the way";
      default -> String.valueOf(e.getMessage());
    };
  }
}
