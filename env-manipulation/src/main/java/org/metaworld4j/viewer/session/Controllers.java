package org.metaworld4j.viewer.session;

import java.util.function.BiConsumer;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.random.Pcg64;
import org.metaworld4j.core.space.Space;
import org.metaworld4j.core.task.Demonstrator;

/** The controllers that need no learning. */
public final class Controllers {

  private Controllers() {}

  /** Returns a source under a name. */
  public static Controller.Source named(String name, Controller.Source source) {
    return new Named(name, source);
  }

  /**
   * Returns the source of a policy without memory.
   *
   * @param name such as {@code maml}
   * @param policy reads the packed observation, writes the packed action
   */
  public static Controller.Source policy(String name, BiConsumer<double[], double[]> policy) {
    return named(name, env -> (now, action) -> policy.accept(now.observation(), action));
  }

  /** Returns the source of the environments' own scripted experts, who have to see the goal. */
  public static Controller.Source expert() {
    return named("expert", Controllers::expertOf);
  }

  private static Controller expertOf(InPlaceEnv<?, ?> env) {
    Demonstrator expert =
        env.as(Demonstrator.class)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "controller: expected another one, as %s has no scripted expert"
                            .formatted(env.spec().id())));
    return (now, action) -> {
      if (now.episode().task().isPresent() && !now.episode().task().get().goalVisible()) {
        throw new IllegalStateException(
            "expert: expected a task that shows its goal, got one of %s that hides it"
                .formatted(now.episode().env()));
      }
      expert.demonstrate(now.observation(), action);
    };
  }

  /**
   * Returns the source of controllers that draw every action from the action space.
   *
   * @param seed at least 0; each episode has a stream of its own
   */
  public static Controller.Source random(long seed) {
    return named("random", env -> new RandomController(env.actionSpace(), seed));
  }

  /**
   * Returns the source of controllers that do nothing: {@link Idle} of the action space, again and
   * again.
   */
  public static Controller.Source still() {
    return named(
        "still",
        env -> {
          double[] idle = Idle.of(env.actionSpace());
          return (now, action) -> System.arraycopy(idle, 0, action, 0, idle.length);
        });
  }

  /**
   * Returns the source of controllers moved by hand.
   *
   * @param hand what the hand does at the moment
   */
  public static Controller.Source hand(Hand hand) {
    return named("hand", env -> new HandController(env.actionSpace(), hand));
  }

  private record Named(String name, Controller.Source source) implements Controller.Source {
    @Override
    public Controller controller(InPlaceEnv<?, ?> env) {
      return source.controller(env);
    }
  }

  /** Draws actions; its memory is the state of its generator. */
  private static final class RandomController implements Controller {

    private final Space<?> actions;
    private final long seed;
    private Generator random;

    RandomController(Space<?> actions, long seed) {
      this.actions = actions;
      this.seed = seed;
      random = Generator.seeded(seed);
    }

    @Override
    public void begin(Frame now) {
      random = Generator.seeded(seed + now.episode().number());
    }

    @Override
    public void act(Frame now, double[] action) {
      actions.sample(random, action, 0);
    }

    @Override
    public Object memory() {
      return random.state();
    }

    @Override
    public void recall(Object memory) {
      random = Generator.of((Pcg64.State) memory);
    }
  }
}
