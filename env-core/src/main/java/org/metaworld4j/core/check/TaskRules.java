package org.metaworld4j.core.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.metaworld4j.core.Env;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.Task;

/** Tasks are checked when set, and begin with the next episode. */
final class TaskRules {

  private final Trial trial;

  TaskRules(Trial trial) {
    this.trial = trial;
  }

  List<Rule> rules() {
    if (!trial.makes(ParametricEnv.class)) {
      return List.of();
    }
    return List.of(
        new Rule("tasks that do not fit are refused and change nothing", this::misfitsAreRefused),
        Rule.ofEpisodes("a task begins with the next reset", this::taskWaitsForReset),
        Rule.ofEpisodes("a task decides the episode, whatever came before", this::taskDecides));
  }

  private static ParametricEnv<?, ?> parametric(Env<Object, Object> env) {
    return (ParametricEnv<Object, Object>) env;
  }

  private static Task task(Env<Object, Object> env, long seed) {
    double[] parameters = parametric(env).parameterSpace().sample(Generator.seeded(seed));
    return new Task(env.spec().id(), parameters, true);
  }

  private void misfitsAreRefused() {
    trial.with(
        env -> {
          Task fitting = task(env, 20);
          parametric(env).setTask(fitting);
          for (Task misfit : misfits(fitting)) {
            Expect.refusal(
                IllegalArgumentException.class,
                "setTask with " + misfit,
                () -> parametric(env).setTask(misfit));
          }
          Optional<Task> got = parametric(env).task();
          Expect.that(
              got.equals(Optional.of(fitting)), () -> "expected task " + fitting + ", got " + got);
        });
  }

  private static List<Task> misfits(Task fitting) {
    double[] parameters = fitting.parameters();
    double[] withNaN = parameters.clone();
    Arrays.fill(withNaN, Double.NaN);
    double[] tooMany = Arrays.copyOf(parameters, parameters.length + 1);
    return Stream.of(
            new Task("no-" + fitting.env(), parameters, true),
            new Task(fitting.env(), tooMany, true),
            new Task(fitting.env(), withNaN, true))
        .filter(task -> !task.equals(fitting)) // without parameters none of them is NaN
        .toList();
  }

  private void taskWaitsForReset() {
    trial.with(
        env -> {
          parametric(env).setTask(task(env, 21));
          List<Moment> undisturbed = trial.play(env, 22);
          int end = indexOfEnd(undisturbed);

          var game = new Trial.Episode(env, 22);
          parametric(env).setTask(task(env, 23));
          for (int i = 0; i < end; i++) {
            game.advance();
          }
          Moment.expectSame("rest of the episode", undisturbed.subList(0, end + 1), game.moments());
        });
  }

  private static int indexOfEnd(List<Moment> moments) {
    int end = 0;
    while (end < moments.size() - 1 && !moments.get(end).done()) {
      end++;
    }
    return end;
  }

  private void taskDecides() {
    trial.with(
        fresh ->
            trial.with(
                used -> {
                  parametric(used).setTask(task(used, 24));
                  trial.play(used, 25);
                  parametric(used).setTask(task(used, 26));
                  parametric(fresh).setTask(task(fresh, 26));
                  Moment.expectSame(
                      "used environment", trial.play(fresh, 27), trial.play(used, 27));
                }));
  }
}
