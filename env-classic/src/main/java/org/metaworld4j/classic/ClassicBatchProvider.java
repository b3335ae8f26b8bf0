package org.metaworld4j.classic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.metaworld4j.core.vector.AutoresetMode;
import org.metaworld4j.core.vector.BatchProvider;
import org.metaworld4j.core.vector.VectorEnv;

/** Offers the batched forms of the environments that Gymnasium has too, with its options. */
public final class ClassicBatchProvider implements BatchProvider {

  private static final Map<String, Function<BatchSettings, VectorEnv>> BATCHES = batches();

  /** For the service loader, which finds the class by its name. */
  public ClassicBatchProvider() {}

  private static Map<String, Function<BatchSettings, VectorEnv>> batches() {
    Map<String, Function<BatchSettings, VectorEnv>> batches = new LinkedHashMap<>();
    var cartPole = CartPole.Options.GYMNASIUM;
    var car = MountainCar.Options.GYMNASIUM;
    batches.put(
        CartPole.SPEC_V0.id(), settings -> new CartPoleBatch(CartPole.SPEC_V0, settings, cartPole));
    batches.put(
        CartPole.SPEC.id(), settings -> new CartPoleBatch(CartPole.SPEC, settings, cartPole));
    batches.put(MountainCar.SPEC.id(), settings -> new MountainCarBatch(settings, car));
    batches.put(
        MountainCarContinuous.SPEC.id(), settings -> new MountainCarContinuousBatch(settings, car));
    batches.put(
        Pendulum.SPEC.id(), settings -> new PendulumBatch(settings, Pendulum.Options.GYMNASIUM));
    batches.put(
        Acrobot.SPEC.id(), settings -> new AcrobotBatch(settings, Acrobot.Options.GYMNASIUM));
    return batches;
  }

  @Override
  public List<String> ids() {
    return List.copyOf(BATCHES.keySet());
  }

  @Override
  public VectorEnv make(String id, int count, AutoresetMode autoreset, int threads) {
    return BATCHES.get(id).apply(BatchSettings.of(count).autoreset(autoreset).threads(threads));
  }
}
