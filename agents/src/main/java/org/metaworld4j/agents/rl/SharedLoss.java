package org.metaworld4j.agents.rl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.metaworld4j.agents.nn.BatchLoss;
import org.metaworld4j.agents.nn.Blas;
import org.metaworld4j.agents.nn.Matrix;
import org.metaworld4j.agents.nn.RowLoss;
import org.metaworld4j.agents.sampling.Workers;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Mean of a loss over chosen rows of a matrix, with its derivatives, worked out by all threads.
 *
 * <p>The rows are cut into blocks whose number depends on the number of rows alone; each block is
 * worked out by one thread, and the results are added in the order of the blocks. So they are the
 * same, to the last bit, for any number of threads.
 */
final class SharedLoss {

  private static final int MOST_BLOCKS = 32;
  private static final int LEAST_ROWS = 128; // of a block
  private static final int SLICE = 1 << 12; // parameters added up by one job

  private final Workers<Bench> workers;
  private final Matrix x; // (any, I)
  private final List<INDArray> parts = new ArrayList<>(); // a vector (P) for each block

  /** Creates the memory; the matrix may be filled again and again. */
  SharedLoss(Workers<Bench> workers, Matrix x) {
    this.workers = workers;
    this.x = x;
  }

  /**
   * Some rows of the matrix: those that {@code numbers} names at {@code from} to {@code to - 1}.
   */
  record Rows(int[] numbers, int from, int to) {

    /** Returns the first {@code count} rows. */
    static Rows first(int count) {
      return new Rows(IntStream.range(0, count).toArray(), 0, count);
    }

    int count() {
      return to - from;
    }

    private int blockSize() {
      return Math.max(LEAST_ROWS, (count() - 1) / MOST_BLOCKS + 1);
    }

    private int blocks() {
      return (count() - 1) / blockSize() + 1;
    }

    private Rows block(int index) {
      int start = from + index * blockSize();
      return new Rows(numbers, start, Math.min(to, start + blockSize()));
    }

    /** Cuts the rows into pieces that a worker's memory holds. */
    private void eachPiece(Consumer<Rows> work) {
      for (int start = from; start < to; start += Bench.ROWS) {
        work.accept(new Rows(numbers, start, Math.min(to, start + Bench.ROWS)));
      }
    }
  }

  /** A derivative of a batch's loss, as {@link BatchLoss} computes them. */
  private interface Derivative {
    void of(BatchLoss memory, Matrix x, int rows, RowLoss loss, INDArray out);
  }

  /** Computes the mean loss; each block asks for a loss of its own. */
  double value(INDArray theta, Rows rows, Supplier<? extends RowLoss> losses) {
    double[] sums = new double[rows.blocks()];
    workers.run(
        sums.length,
        (i, bench) -> {
          RowLoss loss = losses.get();
          rows.block(i)
              .eachPiece(
                  piece -> {
                    int n = gather(piece, bench);
                    ChosenRows chosen = new ChosenRows(loss, piece);
                    sums[i] += n * bench.loss().value(theta, bench.input(), n, chosen);
                  });
        });
    double sum = 0;
    for (double part : sums) {
      sum += part;
    }
    return sum / rows.count();
  }

  /**
   * Computes the gradient of the mean loss.
   *
   * @param gradient (P), overwritten
   * @return the losses of the blocks, which may have kept count of something
   */
  <L extends RowLoss> List<L> gradient(
      INDArray theta, Rows rows, Supplier<L> losses, INDArray gradient) {
    return derive(
        rows,
        losses,
        gradient,
        (memory, in, n, loss, out) -> memory.gradient(theta, in, n, loss, out));
  }

  /** Computes the Gauss-Newton matrix of the mean loss times v (P), overwriting {@code product}. */
  void gaussNewtonTimes(
      INDArray theta, Rows rows, Supplier<? extends RowLoss> losses, INDArray v, INDArray product) {
    derive(
        rows,
        losses,
        product,
        (memory, in, n, loss, out) -> memory.gaussNewtonTimes(theta, in, n, loss, v, out));
  }

  private <L extends RowLoss> List<L> derive(
      Rows rows, Supplier<L> losses, INDArray out, Derivative derivative) {
    int blocks = rows.blocks();
    while (parts.size() < blocks) {
      parts.add(out.like());
    }
    List<L> made = new ArrayList<>(blocks);
    for (int i = 0; i < blocks; i++) {
      made.add(losses.get());
    }
    workers.run(
        blocks,
        (i, bench) -> {
          INDArray part = parts.get(i);
          Rows block = rows.block(i);
          block.eachPiece(
              piece -> {
                boolean first = piece.from == block.from;
                INDArray mean = first ? part : bench.gradient();
                int n = gather(piece, bench);
                ChosenRows chosen = new ChosenRows(made.get(i), piece);
                derivative.of(bench.loss(), bench.input(), n, chosen, mean);
                double weight = (double) n / rows.count();
                if (first) {
                  Blas.scale(weight, part);
                } else {
                  Blas.add(weight, mean, part);
                }
              });
        });
    addUp(blocks, out);
    return made;
  }

  /** Copies the inputs of a piece into a worker's memory and returns how many they are. */
  private int gather(Rows piece, Bench bench) {
    bench.input().gather(x, piece.numbers, piece.from, piece.count());
    return piece.count();
  }

  /** Adds the parts in their order, slice by slice. */
  private void addUp(int blocks, INDArray out) {
    int size = Math.toIntExact(out.length());
    Blas.clear(out);
    workers.run(
        (size - 1) / SLICE + 1,
        (slice, bench) -> {
          int from = slice * SLICE;
          int to = Math.min(size, from + SLICE);
          for (int i = 0; i < blocks; i++) {
            Blas.add(1, parts.get(i), out, from, to);
          }
        });
  }

  /** A loss on gathered rows, asked by their places among these. */
  private record ChosenRows(RowLoss loss, Rows rows) implements RowLoss {

    @Override
    public double value(int row, double[] p) {
      return loss.value(rows.numbers[rows.from + row], p);
    }

    @Override
    public void gradient(int row, double[] p, double[] gradient) {
      loss.gradient(rows.numbers[rows.from + row], p, gradient);
    }

    @Override
    public void hessianTimes(int row, double[] p, double[] direction, double[] product) {
      loss.hessianTimes(rows.numbers[rows.from + row], p, direction, product);
    }
  }
}
