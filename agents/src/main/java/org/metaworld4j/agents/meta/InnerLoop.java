package org.metaworld4j.agents.meta;

import java.util.ArrayList;
import java.util.List;
import org.metaworld4j.agents.nn.BatchLoss;
import org.metaworld4j.agents.nn.Blas;
import org.metaworld4j.agents.nn.Curvature;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Adaptation by gradient steps, with its exact derivative (Finn et al. 2017, Model-agnostic
 * meta-learning; for the rates Li et al. 2017, Meta-SGD).
 *
 * <p>From theta_0 = theta with data D_0, D_1, ...
 *
 * <pre>
 *   g_k         = dL(theta_k; D_k)
 *   theta_{k+1} = theta_k - a o g_k                     o: element by element
 *   J_k         = I - diag(a) H_k                       H_k: Hessian of L(.; D_k) at theta_k
 *   d theta_{k+1} = J_k d theta_k - g_k o da            change of theta_k and of the rates
 * </pre>
 *
 * <p>{@link #forward} and {@link #backward} multiply by the derivative of theta_K by theta and a,
 * and by its transpose. They take one Hessian-vector product a step and no third derivatives; of
 * {@link Order#FIRST} they leave the Hessians out. Not thread-safe.
 */
public final class InnerLoop {

  /** The Hessian of one step's loss at the parameters that the step started from. */
  private interface Hessian {
    void times(BatchLoss memory, INDArray v, INDArray product);
  }

  /** How exact the derivative of adaptation is. */
  public enum Order {
    /** Without the Hessians: J_k is taken to be I. */
    FIRST,
    /** Exact. */
    SECOND
  }

  private final Order order;
  private final INDArray rates; // a (P)
  private final List<INDArray> path = new ArrayList<>(); // theta_0 ... theta_K
  private final List<INDArray> slopes = new ArrayList<>(); // g_0 ... g_{K-1}
  private final List<Batch> batches = new ArrayList<>(); // D_0 ... D_{K-1}
  private final List<Hessian> hessians = new ArrayList<>(); // H_0 ... H_{K-1}
  private final INDArray scratch;
  private final INDArray scaled;

  /**
   * Creates a loop without steps.
   *
   * @param order how exact its derivative is
   * @param rates a (P); kept, not copied, so that they may be learned
   */
  public InnerLoop(Order order, INDArray rates) {
    this.order = order;
    this.rates = rates;
    scratch = rates.like();
    scaled = rates.like();
  }

  /** Forgets all steps and starts from a copy of theta. */
  public void begin(INDArray theta) {
    path.clear();
    slopes.clear();
    batches.clear();
    hessians.clear();
    path.add(theta.dup());
  }

  /**
   * Takes a gradient step on a batch, which must not change while this loop is in use.
   *
   * @throws IllegalStateException if the step leads to parameters that are not finite
   */
  public void step(BatchLoss memory, Batch batch) {
    INDArray slope = scratch.like();
    INDArray from = adapted();
    batch.gradient(memory, from, slope);
    INDArray next = descend(from, rates, slope);
    Finite.require("adapted parameters", next, "lower innerRate");
    path.add(next);
    slopes.add(slope);
    batches.add(batch);
    hessians.add((room, v, product) -> batch.hessianTimes(room, from, v, product));
  }

  /** Takes the same number of steps on the same data from other first parameters. */
  public void repeat(BatchLoss memory, INDArray theta) {
    List<Batch> same = List.copyOf(batches);
    begin(theta);
    for (Batch batch : same) {
      step(memory, batch);
    }
  }

  /**
   * Returns a loop that took the same steps but whose Hessians are those of every n-th row, made
   * ready for many products.
   *
   * @param memories hold the Hessians, one for each step; not to be used for anything else as long
   *     as the loop is
   */
  InnerLoop withHessiansOfEvery(int n, List<Curvature> memories) {
    InnerLoop other = new InnerLoop(order, rates);
    other.path.addAll(path);
    other.slopes.addAll(slopes);
    other.batches.addAll(batches);
    for (int k = 0; k < batches.size(); k++) {
      Curvature hessian = memories.get(k);
      if (order == Order.SECOND) {
        batches.get(k).every(n).prepare(hessian, path.get(k));
      }
      other.hessians.add((room, v, product) -> hessian.hessianTimes(v, product));
    }
    return other;
  }

  /** Returns theta_K, shared. */
  public INDArray adapted() {
    return path.get(path.size() - 1);
  }

  /** Returns theta_0 to theta_K, shared. */
  public List<INDArray> path() {
    return List.copyOf(path);
  }

  /** Returns the path that other first parameters and rates would take on the same data. */
  public List<INDArray> path(BatchLoss memory, INDArray theta, INDArray otherRates) {
    List<INDArray> other = new ArrayList<>();
    INDArray current = theta;
    other.add(current);
    for (Batch batch : batches) {
      batch.gradient(memory, current, scratch);
      current = descend(current, otherRates, scratch);
      other.add(current);
    }
    return other;
  }

  private static INDArray descend(INDArray from, INDArray rates, INDArray slope) {
    INDArray to = slope.mul(rates);
    Blas.scale(-1, to);
    Blas.add(1, from, to);
    return to;
  }

  /** Replaces v by how theta_K changes when theta changes by v. */
  public void forward(BatchLoss memory, INDArray v) {
    for (int k = 0; k < batches.size(); k++) {
      forward(memory, k, v);
    }
  }

  /** Replaces v by how theta_K changes when theta changes by v and the rates by {@code da}. */
  public void forward(BatchLoss memory, INDArray v, INDArray da) {
    for (int k = 0; k < batches.size(); k++) {
      forward(memory, k, v);
      Blas.add(-1, slopes.get(k).mul(da), v);
    }
  }

  private void forward(BatchLoss memory, int k, INDArray v) {
    if (order == Order.SECOND) {
      hessians.get(k).times(memory, v, scratch);
      scratch.muli(rates);
      Blas.add(-1, scratch, v);
    }
  }

  /** Replaces u, a gradient by theta_K, by the gradient by theta. */
  public void backward(BatchLoss memory, INDArray u) {
    backward(memory, u, List.of());
  }

  /**
   * Replaces u, a gradient by theta_K, by the gradient by theta of the same loss and more.
   *
   * @param along further losses, one of each of theta_0 ... theta_{K-1}; or none
   */
  public void backward(BatchLoss memory, INDArray u, List<Batch> along) {
    for (int k = batches.size() - 1; k >= 0; k--) {
      backward(memory, k, u);
      if (!along.isEmpty()) {
        along.get(k).gradient(memory, path.get(k), scratch);
        Blas.add(1, scratch, u);
      }
    }
  }

  /**
   * Replaces u, a gradient by theta_K, by the gradient by theta.
   *
   * @param byRates receives the gradient by the rates (P), overwritten
   */
  public void backward(BatchLoss memory, INDArray u, INDArray byRates) {
    Blas.scale(0, byRates);
    for (int k = batches.size() - 1; k >= 0; k--) {
      Blas.add(-1, slopes.get(k).mul(u), byRates);
      backward(memory, k, u);
    }
  }

  private void backward(BatchLoss memory, int k, INDArray u) {
    if (order == Order.SECOND) {
      Blas.copy(u, scaled);
      hessians.get(k).times(memory, scaled.muli(rates), scratch);
      Blas.add(-1, scratch, u);
    }
  }
}
