package org.metaworld4j.core.recording;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The numbers of one episode of T steps.
 *
 * @param observations (T + 1, O)
 * @param actions (T, A)
 * @param rewards (T, 1)
 * @param flags (T, 2): terminated, truncated
 * @param infos (T, K)
 * @param poses (T + 1, 7 nodes); empty if there is no scene
 */
record EpisodeTables(
    Table observations,
    Table actions,
    Table rewards,
    Table flags,
    Table infos,
    Optional<Table> poses) {

  /** Where a table comes from. */
  interface Source {
    Table table(String name, Npy.Type type, int rows, int columns);
  }

  /** Where a table goes to. */
  interface Sink {
    void accept(String name, Npy.Type type, Table table);
  }

  /** Returns tables without rows. */
  static EpisodeTables empty(Layout layout, OptionalInt poseSize) {
    return from((name, type, rows, columns) -> new Table(columns), layout, poseSize, 0);
  }

  /** Returns the tables of an episode of T steps. */
  static EpisodeTables from(Source source, Layout layout, OptionalInt poseSize, int steps) {
    return new EpisodeTables(
        source.table(
            "observations", Npy.Type.FLOAT64, steps + 1, layout.observations().packedSize()),
        source.table("actions", Npy.Type.FLOAT64, steps, layout.actions().packedSize()),
        source.table("rewards", Npy.Type.FLOAT64, steps, 1),
        source.table("flags", Npy.Type.BOOL, steps, 2),
        source.table("infos", Npy.Type.FLOAT64, steps, layout.infoKeys().size()),
        poseSize.isEmpty()
            ? Optional.empty()
            : Optional.of(source.table("poses", Npy.Type.FLOAT64, steps + 1, poseSize.getAsInt())));
  }

  void writeTo(Sink sink) {
    sink.accept("observations", Npy.Type.FLOAT64, observations);
    sink.accept("actions", Npy.Type.FLOAT64, actions);
    sink.accept("rewards", Npy.Type.FLOAT64, rewards);
    sink.accept("flags", Npy.Type.BOOL, flags);
    sink.accept("infos", Npy.Type.FLOAT64, infos);
    poses.ifPresent(table -> sink.accept("poses", Npy.Type.FLOAT64, table));
  }
}
