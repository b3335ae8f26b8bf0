package org.metaworld4j.core.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.metaworld4j.core.Env;
import org.metaworld4j.core.scene.Poses;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.scene.Viewable;

/** What can be shown can be drawn, and to look at it changes nothing. */
final class ViewRules {

  private static final int MARGIN = 5; // slots on either side that are not the scene's
  private static final double MARK = -8.75e300; // what they hold
  private static final double UNIT = 1e-6; // how far a quaternion may be from length 1

  private final Trial trial;

  ViewRules(Trial trial) {
    this.trial = trial;
  }

  List<Rule> rules() {
    if (!trial.plays(Viewable.class)) {
      return List.of();
    }
    return List.of(
        new Rule("the scene stays the same within an episode", this::sceneStays),
        new Rule("poses are finite, and turns have length 1", this::posesAreValid),
        new Rule("poses are written in their own place", this::posesKeepToTheirPlace),
        Rule.ofEpisodes("same seed and actions give the same poses", this::posesAreDetermined),
        Rule.ofEpisodes("looking changes nothing", this::lookingIsHarmless));
  }

  private static Viewable view(Env<Object, Object> env) {
    return env.as(Viewable.class).orElseThrow();
  }

  private void sceneStays() {
    trial.with(
        env -> {
          var game = new Trial.Episode(env, 28);
          Scene scene = view(env).scene();
          for (int i = 0; i < trial.steps() && !game.last().done(); i++) {
            game.advance();
            Scene now = view(env).scene();
            Expect.that(scene.equals(now), () -> "expected always " + scene + ", got " + now);
          }
        });
  }

  private void posesAreValid() {
    trial.with(
        env -> {
          expectValid(env);
          var game = new Trial.Episode(env, 29);
          for (int i = 0; i < trial.steps(); i++) {
            expectValid(env);
            game.advance();
          }
        });
  }

  private static void expectValid(Env<Object, Object> env) {
    double[] frame = look(env);
    List<String> names = view(env).scene().nodes().stream().map(node -> node.name()).toList();
    for (int node = 0; node < names.size(); node++) {
      String name = names.get(node);
      double[] pose = Arrays.copyOfRange(frame, node * Poses.SIZE, (node + 1) * Poses.SIZE);
      Expect.that(
          Arrays.stream(pose).allMatch(Double::isFinite),
          () -> "expected a finite pose of " + name + ", got " + Arrays.toString(pose));
      double square = 0;
      for (int i = Poses.QUATERNION; i < Poses.SIZE; i++) {
        square += pose[i] * pose[i];
      }
      double length = Math.sqrt(square);
      Expect.that(
          Math.abs(length - 1) <= UNIT,
          () -> "expected a turn of length 1 of " + name + ", got length " + length);
    }
  }

  private static double[] look(Env<Object, Object> env) {
    double[] frame = new double[view(env).scene().poseSize()];
    Arrays.fill(frame, Double.NaN);
    view(env).poses(frame, 0);
    return frame;
  }

  private void posesKeepToTheirPlace() {
    trial.with(
        env -> {
          env.reset(30);
          double[] frame = new double[view(env).scene().poseSize() + 2 * MARGIN];
          Arrays.fill(frame, MARK);
          view(env).poses(frame, MARGIN);
          for (int i = 0; i < MARGIN; i++) {
            Expect.that(
                frame[i] == MARK && frame[frame.length - 1 - i] == MARK,
                () -> "expected nothing written beside the poses");
          }
          double[] own = Arrays.copyOfRange(frame, MARGIN, frame.length - MARGIN);
          Expect.that(
              Arrays.equals(own, look(env)), () -> "expected the same poses at every offset");
        });
  }

  private void posesAreDetermined() {
    List<List<Double>> first = film();
    List<List<Double>> second = film();
    for (int i = 0; i < first.size(); i++) {
      int t = i;
      Expect.that(
          first.get(i).equals(second.get(i)),
          () -> "at moment " + t + " expected " + first.get(t) + ", got " + second.get(t));
    }
  }

  private List<List<Double>> film() {
    List<List<Double>> frames = new ArrayList<>();
    trial.with(
        env -> {
          var game = new Trial.Episode(env, 31);
          for (int i = 0; i < trial.steps(); i++) {
            frames.add(Arrays.stream(look(env)).boxed().toList());
            game.advance();
          }
        });
    return frames;
  }

  private void lookingIsHarmless() {
    trial.with(
        env -> {
          var game = new Trial.Episode(env, 32);
          for (int i = 0; i < trial.steps(); i++) {
            look(env);
            game.advance();
          }
          Moment.expectSame("looked at", trial.playFresh(32), game.moments());
        });
  }
}
