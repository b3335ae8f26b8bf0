package org.metaworld4j.agents.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.metaworld4j.agents.nn.BatchLoss;
import org.metaworld4j.agents.nn.Blas;
import org.metaworld4j.agents.nn.Curvature;
import org.metaworld4j.agents.nn.NetworkShape;
import org.metaworld4j.agents.rl.ObservationMoments;
import org.metaworld4j.agents.rl.ObservationMoments.Sums;
import org.metaworld4j.agents.rl.PolicyNetwork;
import org.metaworld4j.agents.rl.TrustRegion;
import org.metaworld4j.agents.sampling.Rollouts;
import org.metaworld4j.agents.sampling.Streams;
import org.metaworld4j.core.task.Task;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * One place in a meta batch: the episodes of a task while and after adapting to it, and the
 * derivatives of its outer loss.
 *
 * <pre>
 *   L(theta) = sum over k below K of L_k(theta_k) + L_K(theta_K)
 * </pre>
 *
 * <p>L_K is the outer loss of the objective; most algorithms have no other terms. The memory is
 * filled again in every iteration. Episodes of one stage may be run by several threads at once;
 * apart from that one thread works on it at a time.
 */
final class MetaTask {

  private final NetworkShape shape;
  private final boolean normalising;
  private final ObservationMoments moments;
  private final Objective objective;
  private final INDArray rates;
  private final List<Stage> stages; // D_0 ... D_K, D_k drawn with theta_k
  private final List<Rollouts> slots; // the episodes of the present stage, one each
  private final List<Sums> seen = new ArrayList<>(); // observations of each stage
  private final InnerLoop loop;
  private final List<Curvature> hessians; // of the inner losses, one for each step
  private final Curvature fisher; // of the divergence
  private final INDArray change;
  private final INDArray gradient;
  private final INDArray gradientByRates;
  private final INDArray product;
  private final INDArray productByRates;
  private Task task;
  private INDArray acting; // what theta_k is on observations as they are
  private int collected; // stages
  private List<Batch> along = List.of(); // L_0 ... L_{K-1}
  private Batch outer; // L_K
  private Batch divergence;
  private InnerLoop curvatureLoop; // the loop as the curvature sees it

  MetaTask(
      PolicyNetwork network,
      AdaptationConfig config,
      Objective objective,
      INDArray rates,
      ObservationMoments moments) {
    this.shape = network.shape();
    normalising = config.normaliseObservations();
    this.moments = moments;
    this.objective = objective;
    this.rates = rates;
    int episodes = config.episodes();
    int horizon = config.horizon();
    stages =
        IntStream.rangeClosed(0, config.steps())
            .mapToObj(k -> new Stage(network, episodes, horizon, DataType.FLOAT))
            .toList();
    slots = IntStream.range(0, episodes).mapToObj(e -> slot(network, horizon)).toList();
    loop = new InnerLoop(objective.order(), rates);
    hessians = Stream.generate(() -> curvature(network)).limit(config.steps()).toList();
    fisher = curvature(network);
    change = rates.like();
    gradient = rates.like();
    gradientByRates = rates.like();
    product = rates.like();
    productByRates = rates.like();
  }

  private static Curvature curvature(PolicyNetwork network) {
    return new Curvature(network.shape(), DataType.FLOAT);
  }

  private static Rollouts slot(PolicyNetwork network, int horizon) {
    int actions = network.distribution().actionSize();
    return new Rollouts(1, horizon, network.shape().inputs(), actions, DataType.FLOAT);
  }

  /** Forgets the task before and starts from theta. */
  void begin(Task next, INDArray theta) {
    task = next;
    collected = 0;
    seen.clear();
    along = List.of();
    loop.begin(theta);
    acting = acting(theta);
  }

  private INDArray acting(INDArray parameters) {
    return normalising ? moments.fold(shape, parameters) : parameters;
  }

  /** Runs an episode of the present stage, with theta_k. */
  void run(Bench bench, int episode, Streams streams) {
    bench.run(task, acting, streams.seed(episode), slots.get(episode));
  }

  /** Adapts on the episodes of the present stage; those of the last make the outer loss. */
  void learn(Bench bench) {
    Stage stage = stages.get(collected);
    gather(stage.rollouts());
    if (normalising) {
      seen.add(moments.normalise(stage.rollouts()));
    }
    stage.describe(bench.loss(), loop.adapted(), bench.advantages(stage.rollouts()));
    collected++;
    if (collected < stages.size()) {
      loop.step(bench.loss(), objective.inner().apply(stage));
      acting = acting(loop.adapted());
    } else {
      outer = objective.outer().apply(stage);
      divergence = stage.divergence(1);
    }
  }

  private void gather(Rollouts rollouts) {
    rollouts.clear();
    for (Rollouts slot : slots) {
      rollouts.append(slot);
    }
    for (int i = 0; i < rollouts.steps(); i++) {
      if (!Double.isFinite(rollouts.reward(i))) {
        throw new IllegalStateException(
            "reward of %s: expected a finite number, got %s; check the environment"
                .formatted(task.env(), rollouts.reward(i)));
      }
    }
  }

  /** Adds terms L_k to the loss, one for each of the stages before the last. */
  void addAlong(Function<Stage, Batch> term) {
    along = stages.subList(0, stages.size() - 1).stream().map(term).toList();
  }

  /** Adapts anew on the same episodes, from other first parameters. */
  void repeat(BatchLoss memory, INDArray theta) {
    loop.repeat(memory, theta);
  }

  /** Returns theta_K, shared. */
  INDArray adapted() {
    return loop.adapted();
  }

  /** Returns the gradient of the loss by theta; shared. */
  INDArray metaGradient(BatchLoss memory) {
    outer.gradient(memory, loop.adapted(), gradient);
    loop.backward(memory, gradient, along);
    return gradient;
  }

  /** Returns the gradient of the outer loss by theta and by the rates (2 P). */
  INDArray jointGradient(BatchLoss memory) {
    outer.gradient(memory, loop.adapted(), gradient);
    loop.backward(memory, gradient, gradientByRates);
    return Pair.join(gradient, gradientByRates);
  }

  /** Prepares products with the curvature, which takes every n-th step of the episodes. */
  void prepareCurvature(int n) {
    curvatureLoop = loop.withHessiansOfEvery(n, hessians);
    divergence.every(n).prepare(fisher, loop.adapted());
  }

  /** Returns the curvature of the divergence by theta times v, J'F J v; shared. */
  INDArray curvatureTimes(BatchLoss memory, INDArray v) {
    Blas.copy(v, change);
    curvatureLoop.forward(memory, change);
    fisher.gaussNewtonTimes(change, product);
    curvatureLoop.backward(memory, product);
    return product;
  }

  /** Returns the curvature of the divergence by theta and rates times v (2 P). */
  INDArray jointCurvatureTimes(BatchLoss memory, INDArray v) {
    INDArray first = Pair.first(v);
    curvatureLoop.forward(memory, first, Pair.second(v));
    fisher.gaussNewtonTimes(first, product);
    curvatureLoop.backward(memory, product, productByRates);
    return Pair.join(product, productByRates);
  }

  /** Returns the loss at the parameters that the data was met with. */
  double loss(BatchLoss memory) {
    return outer.value(memory, loop.adapted()) + alongValue(memory, loop.path());
  }

  private double alongValue(BatchLoss memory, List<INDArray> path) {
    double sum = 0;
    for (int k = 0; k < along.size(); k++) {
      sum += along.get(k).value(memory, path.get(k));
    }
    return sum;
  }

  /** Returns loss and divergence if the same data had been met from another theta. */
  TrustRegion.Point at(BatchLoss memory, INDArray theta) {
    return at(memory, theta, rates);
  }

  /** Returns loss and divergence if the same data had been met from both (2 P). */
  TrustRegion.Point jointlyAt(BatchLoss memory, INDArray both) {
    return at(memory, Pair.first(both), Pair.second(both));
  }

  private TrustRegion.Point at(BatchLoss memory, INDArray theta, INDArray otherRates) {
    List<INDArray> path = loop.path(memory, theta, otherRates);
    INDArray adapted = path.get(path.size() - 1);
    double[] last = outer.valueAnd(divergence, memory, adapted);
    return new TrustRegion.Point(last[0] + alongValue(memory, path), last[1]);
  }

  /** Returns sums over the observations of each stage; shared. */
  List<Sums> seen() {
    return seen;
  }

  /** Returns the episodes with the first parameters. */
  Rollouts first() {
    return stages.get(0).rollouts();
  }

  /** Returns the episodes with the last parameters that were tried. */
  Rollouts last() {
    return stages.get(collected - 1).rollouts();
  }

  /** Returns the number of environment steps of the last collection. */
  long environmentSteps() {
    return stages.subList(0, collected).stream().mapToLong(s -> s.rollouts().steps()).sum();
  }
}
