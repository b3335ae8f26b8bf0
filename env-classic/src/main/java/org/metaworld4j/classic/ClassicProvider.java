package org.metaworld4j.classic;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.random.SeedSequence;
import org.metaworld4j.core.registry.BenchmarkSpec;
import org.metaworld4j.core.registry.EnvProvider;
import org.metaworld4j.core.registry.MakeOptions;
import org.metaworld4j.core.task.Benchmark;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.core.task.TaskSet;

/**
 * Registers the environments of this package, and a benchmark for the family of each: {@code ML1-}
 * and its name, of 50 tasks to train on and 50 held out.
 *
 * <p>There is no benchmark over several of the families: their actions are of different kinds, so
 * that no policy can act in all of them.
 */
public final class ClassicProvider implements EnvProvider {

  private static final int TASKS = 50; // in each set

  /** An environment with how it is made and where its tasks come from. */
  private record Entry(
      EnvSpec spec,
      Function<MakeOptions, ParametricEnv<?, ?>> maker,
      Optional<BenchmarkSpec> benchmark,
      Function<Generator, double[]> tasks) {}

  private static final List<Entry> ENTRIES =
      List.of(
          alone(CartPole.SPEC_V0, options -> cartPole(CartPole.SPEC_V0, options)),
          family(
              CartPole.SPEC,
              options -> cartPole(CartPole.SPEC, options),
              "Adapt to carts and poles of unknown physics",
              CartPoleParameters.SPACE::sample),
          family(
              CartPole.SPEC_DIRECTION,
              options -> cartPole(CartPole.SPEC_DIRECTION, options),
              "Adapt to carts and poles of unknown physics, pushed this way round or the other",
              CartPoleParameters::drawWithDirection),
          family(
              MountainCar.SPEC,
              options -> new MountainCar(MountainCar.Options.of(options)),
              "Adapt to cars, hills and goals that are not shown",
              MountainCarParameters.SPACE::sample),
          family(
              MountainCarContinuous.SPEC,
              options -> new MountainCarContinuous(MountainCar.Options.of(options)),
              "Adapt to cars of any power, hills and goals that are not shown",
              MountainCarParameters.CONTINUOUS_SPACE::sample),
          family(
              Pendulum.SPEC,
              options -> new Pendulum(Pendulum.Options.of(options)),
              "Adapt to pendulums of unknown physics",
              PendulumParameters.SPACE::sample),
          family(
              Acrobot.SPEC,
              options -> new Acrobot(Acrobot.Options.of(options)),
              "Adapt to acrobots of unknown physics",
              AcrobotParameters.SPACE::sample),
          family(
              PointNavigation.SPEC,
              options -> new PointNavigation(),
              "Find goals in the plane that are not shown",
              PointNavigation.GOALS::sample),
          family(
              BernoulliBandit.SPEC,
              options -> new BernoulliBandit(options.integer("arms", Bandit.ARMS), Bandit.PULLS),
              "Find the arm that pays most often",
              new BernoulliBandit().parameterSpace()::sample),
          family(
              GaussianBandit.SPEC,
              options -> new GaussianBandit(options.integer("arms", Bandit.ARMS), Bandit.PULLS),
              "Find the arm that pays most in the mean",
              new GaussianBandit().parameterSpace()::sample),
          family(
              TabularMdp.SPEC,
              options ->
                  new TabularMdp(
                      options.integer("states", TabularMdp.STATES),
                      options.integer("actions", TabularMdp.ACTIONS)),
              "Find good actions in worlds of unknown transitions and rewards",
              random -> TabularMdpParameters.draw(TabularMdp.STATES, TabularMdp.ACTIONS, random)));

  /** For the registry, which finds the class by its name. */
  public ClassicProvider() {}

  private static CartPole cartPole(EnvSpec spec, MakeOptions options) {
    return new CartPole(spec, CartPole.Options.of(options));
  }

  private static Entry alone(EnvSpec spec, Function<MakeOptions, ParametricEnv<?, ?>> maker) {
    return new Entry(spec, maker, Optional.empty(), random -> new double[0]);
  }

  private static Entry family(
      EnvSpec spec,
      Function<MakeOptions, ParametricEnv<?, ?>> maker,
      String description,
      Function<Generator, double[]> tasks) {
    String name = "ML1-" + spec.id().replaceFirst("-v\\d+$", "");
    String sets = ": " + TASKS + " to train on, " + TASKS + " held out.";
    var benchmark = new BenchmarkSpec(name, description + sets, List.of());
    return new Entry(spec, maker, Optional.of(benchmark), tasks);
  }

  @Override
  public List<EnvSpec> specs() {
    return ENTRIES.stream().map(Entry::spec).toList();
  }

  @Override
  public ParametricEnv<?, ?> make(String id) {
    return make(id, MakeOptions.none());
  }

  @Override
  public ParametricEnv<?, ?> make(String id, MakeOptions options) {
    return ENTRIES.stream()
        .filter(entry -> entry.spec().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(id + ": expected one of " + specs()))
        .maker()
        .apply(options);
  }

  @Override
  public List<BenchmarkSpec> benchmarks() {
    return ENTRIES.stream().flatMap(entry -> entry.benchmark().stream()).toList();
  }

  /**
   * Draws the training tasks from the first child of the seed's sequence, the test tasks from the
   * second.
   */
  @Override
  public Benchmark benchmark(String name, Optional<String> env, long seed) {
    Entry entry =
        ENTRIES.stream()
            .filter(e -> e.benchmark().filter(spec -> spec.name().equals(name)).isPresent())
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException(name + ": expected one of " + benchmarks()));
    SeedSequence root = SeedSequence.of(seed);
    return new Benchmark(name, seed, draw(entry, root.child(0)), draw(entry, root.child(1)));
  }

  private static TaskSet draw(Entry entry, SeedSequence seed) {
    String id = entry.spec().id();
    Generator random = Generator.of(seed);
    List<Task> tasks =
        Stream.generate(() -> new Task(id, entry.tasks().apply(random), false))
            .limit(TASKS)
            .toList();
    return new TaskSet(List.of(id), tasks);
  }
}
