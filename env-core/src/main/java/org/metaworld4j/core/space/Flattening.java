package org.metaworld4j.core.space;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Flattens members of any space, as far as that goes: what has a fixed size becomes one array, a
 * {@link Sequence} a list of arrays, a {@link Graph} one of flat nodes and edges, a tuple or
 * dictionary that holds such parts keeps its form with each part flattened.
 *
 * <p>For spaces that are {@linkplain Space#isFlattenable flattenable} as a whole this is {@link
 * Space#flatten(Object)}.
 */
public final class Flattening {

  private Flattening() {}

  /**
   * Returns the space of the flattened members.
   *
   * @throws UnsupportedOperationException for a {@link OneOf} of spaces that are not flattenable
   */
  public static Space<?> space(Space<?> space) {
    if (space.isFlattenable() || space instanceof OneOf) {
      return space.flatSpace(); // a choice of parts without a fixed size refuses by name
    }
    List<Space<?>> parts = new ArrayList<>();
    space.parts().forEach(part -> parts.add(space(part)));
    if (space instanceof Tuple) {
      return new Tuple(parts);
    }
    if (space instanceof Dict dict) {
      Map<String, Space<?>> flat = new LinkedHashMap<>();
      dict.spaces().keySet().forEach(key -> flat.put(key, parts.get(flat.size())));
      return new Dict(flat);
    }
    if (space instanceof Sequence) {
      return new Sequence<>(parts.get(0));
    }
    return parts.size() == 1 ? Graph.ofNodes(parts.get(0)) : Graph.of(parts.get(0), parts.get(1));
  }

  /**
   * Returns a flattened member: a {@code double[]}, or a list, map or graph of such.
   *
   * @throws UnsupportedOperationException for a {@link OneOf} of spaces that are not flattenable
   */
  public static <T> Object flatten(Space<T> space, T value) {
    return space.isFlattenable()
        ? space.flatten(value)
        : mapParts(space, value, (part, member) -> flatten(Untyped.of(part), member));
  }

  /**
   * Returns the member that was flattened.
   *
   * @throws UnsupportedOperationException for a {@link OneOf} of spaces that are not flattenable
   */
  @SuppressWarnings("unchecked")
  public static <T> T unflatten(Space<T> space, Object flat) {
    return space.isFlattenable()
        ? space.unflatten((double[]) flat, 0)
        : (T) mapParts(space, flat, Flattening::unflatten);
  }

  /** What happens to each part of a value. */
  private interface PartMapping {
    Object map(Space<?> part, Object value);
  }

  private static Object mapParts(Space<?> space, Object value, PartMapping mapping) {
    if (space instanceof Tuple tuple) {
      List<Object> mapped = new ArrayList<>();
      for (Object part : (List<?>) value) {
        mapped.add(mapping.map(tuple.spaces().get(mapped.size()), part));
      }
      return mapped;
    }
    if (space instanceof Dict dict) {
      Map<String, Object> mapped = new LinkedHashMap<>();
      dict.spaces()
          .forEach((key, part) -> mapped.put(key, mapping.map(part, ((Map<?, ?>) value).get(key))));
      return mapped;
    }
    if (space instanceof Sequence<?> sequence) {
      return mapAll(sequence.element(), (List<?>) value, mapping);
    }
    if (space instanceof Graph<?, ?> graph && value instanceof Graph.Instance<?, ?> instance) {
      return new Graph.Instance<>(
          mapAll(graph.nodes(), instance.nodes(), mapping),
          graph.edges().map(edges -> mapAll(edges, instance.edges(), mapping)).orElse(List.of()),
          instance.links());
    }
    throw NoFixedSize.flattening(space);
  }

  private static List<Object> mapAll(Space<?> space, List<?> values, PartMapping mapping) {
    List<Object> mapped = new ArrayList<>();
    values.forEach(value -> mapped.add(mapping.map(space, value)));
    return mapped;
  }
}
