package org.metaworld4j.agents.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/**
 * Runs that belong together, such as one algorithm with several seeds: a folder whose folders are
 * runs. A single run is a group of its own.
 *
 * @param path the folder
 * @param runs folders of the runs, at least one, in the order of their seeds
 */
public record RunGroup(Path path, List<Path> runs) {

  /** Copies the list. */
  public RunGroup {
    runs = List.copyOf(runs);
  }

  /**
   * Makes the folders of new runs, one for each seed; those that are there already stay.
   *
   * @param path holds the folders
   * @param seeds at least one
   * @param configs returns the configuration with a seed
   * @throws IllegalArgumentException if a configuration asks for what is not there
   * @throws RunException if a folder cannot be used, or holds a run of another configuration
   */
  public static RunGroup create(Path path, List<Long> seeds, LongFunction<RunConfig> configs) {
    for (long seed : seeds) {
      RunConfig config = configs.apply(seed);
      Path run = path.resolve("seed" + seed);
      if (!RunFolder.isRun(run)) {
        config.newLearner(1).close(); // refuses what cannot be trained
        RunFolder.create(run, config).close();
      } else if (!RunFolder.config(run).equals(config)) {
        throw new RunException(
            run + " holds a run of another configuration; name another folder by --out");
      }
    }
    return of(path);
  }

  /**
   * Finds the runs in a folder, or the run that it is.
   *
   * @throws RunException if there is none
   */
  public static RunGroup of(Path path) {
    if (RunFolder.isRun(path)) {
      return new RunGroup(path, List.of(path));
    }
    try (Stream<Path> files = Files.isDirectory(path) ? Files.list(path) : Stream.empty()) {
      List<Path> runs =
          files
              .filter(RunFolder::isRun)
              .sorted(Comparator.comparingLong(run -> RunFolder.config(run).seed()))
              .toList();
      if (runs.isEmpty()) {
        throw new RunException(path + " holds no run and no runs; name a folder that train wrote");
      }
      return new RunGroup(path, runs);
    } catch (IOException e) {
      throw new RunException(path + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** Returns the name of the folder. */
  public String name() {
    return path.toAbsolutePath().normalize().getFileName().toString();
  }
}
