package org.metaworld4j.agents.meta;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.metaworld4j.agents.nn.Blas;
import org.metaworld4j.agents.rl.TrustRegion;
import org.metaworld4j.agents.sampling.Episode;
import org.metaworld4j.agents.sampling.Rollouts;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Averages over the episodes of a meta batch: with the first parameters and with the last. */
final class MetaMetrics {

  private final Map<String, Double> figures = new LinkedHashMap<>();

  MetaMetrics(List<MetaTask> batch) {
    add("Before", batch.stream().map(MetaTask::first).toList());
    add("After", batch.stream().map(MetaTask::last).toList());
  }

  private void add(String stage, List<Rollouts> all) {
    List<Episode> episodes = all.stream().flatMap(r -> r.episodes().stream()).toList();
    add("return" + stage, mean(episodes, Episode::totalReward));
    add("success" + stage, mean(episodes, Episode::success));
    add("distance" + stage, mean(episodes, Episode::finalDistance));
  }

  private static double mean(List<Episode> episodes, ToDoubleFunction<Episode> figure) {
    double sum = 0;
    for (Episode episode : episodes) {
      sum += figure.applyAsDouble(episode);
    }
    return sum / episodes.size();
  }

  /** Adds a figure at the end. */
  MetaMetrics add(String name, double value) {
    figures.put(name, value);
    return this;
  }

  /** Adds the length of a vector. */
  MetaMetrics addLength(String name, INDArray vector) {
    return add(name, Math.sqrt(Blas.dot(vector, vector)));
  }

  /** Adds what a trust-region step did. */
  MetaMetrics add(TrustRegion.Result step) {
    return add("loss", step.before().loss())
        .add("lossAfterStep", step.after().loss())
        .add("divergence", step.after().divergence());
  }

  Map<String, Double> figures() {
    return figures;
  }
}
