package org.metaworld4j.core.vector;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.metaworld4j.core.file.Json;
import org.metaworld4j.core.file.WholeFile;
import org.metaworld4j.core.wrapper.SelectTask;

/**
 * Where the task selections of a vector stand, to be kept in a file; for moments when all
 * environments are between two episodes.
 *
 * <p>A vector that was built in the same way and goes on from a checkpoint picks the same tasks, in
 * the same order, as the one that it was taken of. Tasks are not in it, but their digests, so that
 * others are refused.
 *
 * @param environments one for each environment of the vector
 */
public record SelectionCheckpoint(List<Entry> environments) {

  private static final String FORMAT = "metaworld4j-selection";
  private static final int VERSION = 1;

  /**
   * One environment.
   *
   * @param env its id
   * @param state where its selection stands
   */
  public record Entry(String env, SelectTask.State state) {}

  private record Layout(String format, int version, List<Entry> environments) {}

  /** Copies the list. */
  public SelectionCheckpoint {
    environments = List.copyOf(environments);
  }

  /**
   * Takes down where the selections of a vector stand.
   *
   * @throws IllegalArgumentException if an environment has no {@link SelectTask}
   */
  public static SelectionCheckpoint of(VectorEnv vector) {
    return new SelectionCheckpoint(
        IntStream.range(0, vector.count())
            .mapToObj(i -> new Entry(vector.spec(i).id(), selector(vector, i).state()))
            .toList());
  }

  /**
   * Lets the selections of a vector go on from here, with their next resets.
   *
   * @throws IllegalArgumentException if the vector has other environments, or they select in
   *     another way or from other tasks
   */
  public void resume(VectorEnv vector) {
    List<String> expected = environments.stream().map(Entry::env).toList();
    List<String> got =
        IntStream.range(0, vector.count()).mapToObj(i -> vector.spec(i).id()).toList();
    if (!got.equals(expected)) {
      throw new IllegalArgumentException(
          "vector: expected the environments " + expected + ", got " + got);
    }
    for (int i = 0; i < vector.count(); i++) {
      selector(vector, i).resume(environments.get(i).state());
    }
  }

  private static SelectTask<?, ?> selector(VectorEnv vector, int index) {
    return vector
        .as(index, SelectTask.class)
        .map(found -> (SelectTask<?, ?>) found)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    String.format(
                        "environment %d, %s: expected one that selects its tasks; wrap it in"
                            + " SelectTask",
                        index, vector.spec(index).id())));
  }

  /**
   * Writes the checkpoint, or replaces it, in one move.
   *
   * @throws IOException if the file cannot be written
   */
  public void write(Path file) throws IOException {
    WholeFile.write(file, Json.bytes(new Layout(FORMAT, VERSION, environments)));
  }

  /**
   * Reads a checkpoint.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if it is no checkpoint, or is broken; the message names it
   */
  public static SelectionCheckpoint read(Path file) throws IOException {
    ObjectNode json = Json.object(Files.readAllBytes(file), file.toString());
    Json.checkFormat(json, FORMAT, VERSION, file.toString());
    return new SelectionCheckpoint(Json.read(json, Layout.class, file.toString()).environments());
  }
}
