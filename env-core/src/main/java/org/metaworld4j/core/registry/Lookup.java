package org.metaworld4j.core.registry;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.metaworld4j.core.EnvId;
import org.metaworld4j.core.names.Suggestions;
import org.metaworld4j.core.registry.UnregisteredEnvException.Fault;

/**
 * Finds the registered id that an asked one means, by Gymnasium's rules: the exact one, or the
 * newest where no version was asked.
 */
final class Lookup {

  private static final Comparator<EnvId> OLDEST_FIRST =
      Comparator.comparingInt(id -> id.version().orElse(-1));

  /**
   * What was found.
   *
   * @param id a registered id
   * @param notice what the user should know about it, as a sentence
   */
  record Found(String id, Optional<String> notice) {}

  private final List<EnvId> known;

  Lookup(Collection<String> ids) {
    known = ids.stream().map(EnvId::parse).toList();
  }

  Found find(String text) {
    EnvId asked = EnvId.parse(text);
    List<EnvId> family = family(asked);
    if (family.isEmpty()) {
      throw unknownFamily(asked);
    }
    EnvId newest = family.get(family.size() - 1);
    if (family.contains(asked)) {
      return new Found(text, outdated(asked, newest));
    }
    if (asked.version().isEmpty()) {
      return new Found(
          newest.toString(),
          Optional.of(asked + ": no version given, so " + newest + ", the newest, is used"));
    }
    throw unknownVersion(asked, newest, family);
  }

  /** Returns the registered versions of the asked environment, the newest last. */
  List<EnvId> family(EnvId asked) {
    return known.stream().filter(asked::sameFamily).sorted(OLDEST_FIRST).toList();
  }

  private static Optional<String> outdated(EnvId asked, EnvId newest) {
    return asked.equals(newest)
        ? Optional.empty()
        : Optional.of(asked + ": out of date, consider " + newest);
  }

  private UnregisteredEnvException unknownFamily(EnvId asked) {
    List<String> spaces = known.stream().flatMap(id -> id.namespace().stream()).distinct().toList();
    if (asked.namespace().isPresent() && !spaces.contains(asked.namespace().get())) {
      String space = asked.namespace().get();
      return new UnregisteredEnvException(
          Fault.NAMESPACE,
          "expected a known namespace, got '" + space + "' in '" + asked + "'",
          spaces,
          Suggestions.nearest(space, spaces));
    }
    List<String> ids = known.stream().map(EnvId::toString).toList();
    List<String> near = nearFamilies(asked);
    return new UnregisteredEnvException(
        Fault.NAME,
        "expected a known name, got '" + asked + "'",
        ids,
        near.isEmpty() ? Suggestions.nearest(asked.toString(), ids) : near);
  }

  /** Returns the newest ids of the environments with a similar name in the asked namespace. */
  private List<String> nearFamilies(EnvId asked) {
    List<EnvId> neighbours =
        known.stream().filter(id -> id.namespace().equals(asked.namespace())).toList();
    List<String> names = neighbours.stream().map(EnvId::name).distinct().toList();
    Stream<String> near = Suggestions.nearest(asked.name(), names).stream();
    return near.flatMap(name -> newest(neighbours, name).stream()).map(EnvId::toString).toList();
  }

  private static Optional<EnvId> newest(List<EnvId> ids, String name) {
    return ids.stream().filter(id -> id.name().equals(name)).max(OLDEST_FIRST);
  }

  private static UnregisteredEnvException unknownVersion(
      EnvId asked, EnvId newest, List<EnvId> family) {
    List<String> versions = family.stream().map(EnvId::toString).toList();
    List<String> near = List.of(newest.toString());
    if (newest.version().isEmpty()) {
      return new UnregisteredEnvException(
          Fault.VERSION, "expected no version, got '" + asked + "'", versions, near);
    }
    if (asked.version().getAsInt() < newest.version().getAsInt()) {
      return new UnregisteredEnvException(
          Fault.DEPRECATED,
          "expected a version that is still there, got '" + asked + "'",
          versions,
          near);
    }
    return new UnregisteredEnvException(
        Fault.VERSION,
        "expected a version of " + String.join(", ", versions) + ", got '" + asked + "'",
        versions,
        near);
  }
}
