package org.metaworld4j.core.task;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.metaworld4j.core.names.UnknownNameException;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.space.Box;

/**
 * The tasks of one environment whose parameters vary independently of each other.
 *
 * <p>It begins with the environment's usual parameters, of which some are then let vary:
 *
 * <pre>{@code
 * Family carts =
 *     Family.of("CartPole-v1", List.of("gravity", "poleMass", "halfLength"), 9.8, 0.1, 0.5)
 *         .vary("halfLength", 0.25, 1.0)
 *         .choose("gravity", 1.62, 3.71, 9.8);
 * }</pre>
 *
 * <p>A draw takes the parameters in the order of the names.
 *
 * @param env id of the environment
 * @param names of the parameters, in the order of a task's vector
 * @param spreads one a parameter
 * @param goalVisible whether observations show what a task is about
 */
public record Family(String env, List<String> names, List<Spread> spreads, boolean goalVisible)
    implements TaskDistribution {

  /** Copies the lists, which have to be equally long; the names have to be unique. */
  public Family {
    names = List.copyOf(names);
    spreads = List.copyOf(spreads);
    if (names.size() != spreads.size()) {
      throw new IllegalArgumentException(
          String.format(
              "%s: expected one value for each of the %d parameters, got %d",
              env, names.size(), spreads.size()));
    }
    if (new HashSet<>(names).size() != names.size()) {
      throw new IllegalArgumentException(env + ": expected parameters of own names, got " + names);
    }
  }

  /**
   * Returns the family in which nothing varies yet and no goal is shown.
   *
   * @param env id of the environment
   * @param names of the parameters, in the order of a task's vector
   * @param usual a value for each of them
   */
  public static Family of(String env, List<String> names, double... usual) {
    List<Spread> spreads = new ArrayList<>();
    for (double value : usual) {
      spreads.add(new Spread.Choice(value));
    }
    return new Family(env, names, spreads, false);
  }

  /**
   * Returns the family in which all parameters vary uniformly over a box.
   *
   * @param env id of the environment
   * @param names of the parameters, in the order of a task's vector
   * @param box bounds of each of them, finite; a parameter of equal bounds does not vary
   */
  public static Family of(String env, List<String> names, Box box) {
    List<Spread> spreads =
        IntStream.range(0, box.size()).mapToObj(i -> between(box.low(i), box.high(i))).toList();
    return new Family(env, names, spreads, false);
  }

  /** Returns the family of an environment's tasks that vary uniformly over its parameter space. */
  public static Family over(ParametricEnv<?, ?> env) {
    return of(env.spec().id(), env.parameterNames(), env.parameterSpace());
  }

  private static Spread between(double low, double high) {
    return low == high ? new Spread.Choice(low) : new Spread.Uniform(low, high);
  }

  /**
   * Lets a parameter vary uniformly between two bounds.
   *
   * @throws UnknownNameException if there is no such parameter
   */
  public Family vary(String name, double low, double high) {
    return with(name, new Spread.Uniform(low, high));
  }

  /**
   * Lets a parameter take each of some values.
   *
   * @throws UnknownNameException if there is no such parameter
   */
  public Family choose(String name, double... values) {
    return with(name, new Spread.Choice(values));
  }

  /** Returns the same family with the goal shown or hidden. */
  public Family goalVisible(boolean visible) {
    return new Family(env, names, spreads, visible);
  }

  private Family with(String name, Spread spread) {
    int index = names.indexOf(name);
    if (index < 0) {
      throw UnknownNameException.among("parameter of " + env, name, names);
    }
    List<Spread> changed = new ArrayList<>(spreads);
    changed.set(index, spread);
    return new Family(env, names, changed, goalVisible);
  }

  @Override
  public Task sample(Generator random) {
    double[] parameters = new double[spreads.size()];
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] = spreads.get(i).sample(random);
    }
    return new Task(env, parameters, goalVisible);
  }

  @Override
  public boolean contains(Task task) {
    return task.env().equals(env)
        && task.goalVisible() == goalVisible
        && task.size() == spreads.size()
        && IntStream.range(0, spreads.size())
            .allMatch(i -> spreads.get(i).contains(task.parameter(i)));
  }
}
