package org.metaworld4j.core.wrapper;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.metaworld4j.core.check.EnvContract;
import org.metaworld4j.core.check.Walk;
import org.metaworld4j.core.space.Precision;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.core.task.TaskSelection;
import org.metaworld4j.core.wrapper.TimeAwareObservation.Time;

/** Environments keep the whole contract when they are wrapped. */
class WrapperContractTest {

  private static final int STEPS = 120;

  private static DynamicContainer kept(
      String name, UnaryOperator<Wrapped<double[], double[]>> wrapper) {
    var contract = EnvContract.of(() -> wrapper.apply(Wrapped.of(new Walk())).build(), STEPS);
    return DynamicContainer.dynamicContainer(
        name,
        contract.rules().stream().map(rule -> DynamicTest.dynamicTest(rule.name(), rule::check)));
  }

  private static TaskSelection tasks() {
    return TaskSelection.pseudoRandom(
        List.of(
            new Task("Walk-v0", new double[] {2}, true),
            new Task("Walk-v0", new double[] {3.5}, true)),
        42);
  }

  @TestFactory
  Stream<DynamicContainer> wrappedEnvironmentsKeepTheContract() {
    Moments moments = new Moments(new double[] {1, 2}, new double[] {3, 4}, 5);
    return Stream.of(
        kept("TimeLimit", walk -> walk.timeLimit(7)),
        kept("RecordEpisodeStatistics", Wrapped::recordEpisodeStatistics),
        kept("OrderEnforcing", Wrapped::orderEnforcing),
        kept("ClipAction", Wrapped::clipAction),
        kept("RescaleAction", walk -> walk.rescaleAction(0, 3)),
        kept("StickyAction", walk -> walk.stickyAction(0.3)),
        kept("RepeatAction", walk -> walk.repeatAction(3)),
        kept("MaxAndSkipObservation", walk -> walk.maxAndSkip(3)),
        kept("RescaleObservation", walk -> walk.rescaleObservation(-1, 1)),
        kept("frozen NormalizeObservation", walk -> walk.normalizeObservation(moments)),
        kept("FrameStackObservation", walk -> walk.frameStack(4)),
        kept("DelayObservation", walk -> walk.delayObservation(2)),
        kept("TimeAwareObservation", walk -> walk.timeAware(Time.STEPS)),
        kept("SelectTask on reset", walk -> walk.with(env -> new SelectTask<>(env, tasks(), true))),
        kept("SelectTask on call", walk -> walk.with(env -> new SelectTask<>(env, tasks(), false))),
        kept("OneHotTask", walk -> walk.oneHotTask(1, 3)),
        kept("RecurrentInputs", walk -> walk.recurrentInputs(0.1)),
        kept("ClipReward", walk -> walk.clipReward(-1, 0)),
        kept(
            "several",
            walk ->
                walk.timeLimit(20)
                    .clipAction()
                    .repeatAction(2)
                    .frameStack(2)
                    .recordEpisodeStatistics()
                    .with(env -> new DtypeObservation<>(env, Precision.FLOAT32))));
  }
}
