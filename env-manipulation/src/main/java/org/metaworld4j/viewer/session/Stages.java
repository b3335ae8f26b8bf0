package org.metaworld4j.viewer.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.metaworld4j.core.InPlaceEnv;

/** The environments of a run by id, made when they are needed and kept. */
final class Stages implements AutoCloseable {

  private final Function<String, ? extends InPlaceEnv<?, ?>> maker;
  private final Map<String, Stage> stages = new LinkedHashMap<>();

  Stages(Function<String, ? extends InPlaceEnv<?, ?>> maker) {
    this.maker = maker;
  }

  Stage stage(String env) {
    return stages.computeIfAbsent(env, id -> new Stage(maker.apply(id)));
  }

  @Override
  public void close() {
    stages.values().forEach(Stage::close);
    stages.clear();
  }
}
