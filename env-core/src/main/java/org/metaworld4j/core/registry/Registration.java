package org.metaworld4j.core.registry;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.InPlaceEnv;

/**
 * Offers one environment that was registered by a call.
 *
 * @param spec its identity and limits
 * @param maker makes a fresh environment at every call
 */
record Registration(EnvSpec spec, Function<MakeOptions, ? extends InPlaceEnv<?, ?>> maker)
    implements EnvProvider {

  Registration {
    Objects.requireNonNull(spec, "spec");
    Objects.requireNonNull(maker, "maker");
  }

  @Override
  public List<EnvSpec> specs() {
    return List.of(spec);
  }

  @Override
  public InPlaceEnv<?, ?> make(String id) {
    return make(id, MakeOptions.none());
  }

  @Override
  public InPlaceEnv<?, ?> make(String id, MakeOptions options) {
    return maker.apply(options);
  }
}
