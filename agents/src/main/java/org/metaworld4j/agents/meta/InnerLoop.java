package org.metaworld4j.agents.meta;

import java.util.ArrayList;
import java.util.List;
import org.metaworld4j.agents.nn.BatchLoss;
import org.metaworld4j.agents.nn.Blas;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Adaptation by gradient steps, with its exact derivative (Finn et al. 2017, Model-agnostic
 * meta-learning).
 *
 * <p>From theta_0 = theta with data D_0, D_1, ...
 *
 * <pre>
 *   theta_{k+1} = theta_k - a o dL(theta_k; D_k)        o: element by element
 *   J_k         = I - diag(a) H_k                       H_k: Hessian of L(.; D_k) at theta_k
 *   J           = J_{K-1} ... J_0 = d theta_K / d theta
 * </pre>
 *
 * <p>Products with J and its transpose take one Hessian-vector product a step and no third
 * derivatives. Not thread-safe.
 */
public final class InnerLoop {

  private final INDArray rates; // a (P)
  private final List<INDArray> path = new ArrayList<>(); // theta_0 ... theta_K
  private final List<Batch> batches = new ArrayList<>(); // D_0 ... D_{K-1}
  private final INDArray scratch;

  /**
   * Creates a loop without steps.
   *
   * @param rates a (P); kept, not copied, so that they may be learned
   */
  public InnerLoop(INDArray rates) {
    this.rates = rates;
    scratch = rates.like();
  }

  /** Forgets all steps and starts from a copy of theta. */
  public void begin(INDArray theta) {
    path.clear();
    batches.clear();
    path.add(theta.dup());
  }

  /** Takes a gradient step on a batch, which must not change while this loop is in use. */
  public void step(BatchLoss memory, Batch batch) {
    path.add(stepped(memory, batch, adapted()));
    batches.add(batch);
  }

  /** Returns theta_K, shared. */
  public INDArray adapted() {
    return path.get(path.size() - 1);
  }

  /** Returns what the steps taken on the same data would make of other first parameters. */
  public INDArray adapt(BatchLoss memory, INDArray theta) {
    INDArray current = theta;
    for (Batch batch : batches) {
      current = stepped(memory, batch, current);
    }
    return current;
  }

  private INDArray stepped(BatchLoss memory, Batch batch, INDArray from) {
    INDArray to = from.dup();
    batch.gradient(memory, from, scratch);
    scratch.muli(rates);
    Blas.add(-1, scratch, to);
    return to;
  }

  /** Replaces v by J v, how theta_K changes when theta changes by v. */
  public void forward(BatchLoss memory, INDArray v) {
    for (int k = 0; k < batches.size(); k++) {
      batches.get(k).hessianTimes(memory, path.get(k), v, scratch);
      scratch.muli(rates);
      Blas.add(-1, scratch, v);
    }
  }

  /** Replaces u, a gradient by theta_K, by J'u, the gradient by theta. */
  public void backward(BatchLoss memory, INDArray u) {
    for (int k = batches.size() - 1; k >= 0; k--) {
      INDArray scaled = u.mul(rates);
      batches.get(k).hessianTimes(memory, path.get(k), scaled, scratch);
      Blas.add(-1, scratch, u);
    }
  }
}
