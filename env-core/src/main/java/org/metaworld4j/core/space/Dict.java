package org.metaworld4j.core.space;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.metaworld4j.core.random.Generator;

/**
 * The maps that hold a member of each of several named spaces.
 *
 * <p>The order of the keys decides the order of draws and numbers, but not equality.
 */
public final class Dict implements Space<Map<String, Object>> {

  private final Map<String, Space<?>> spaces;
  private final List<String> keys;
  private final Tuple values; // the spaces in key order

  /**
   * Creates a space whose keys keep the order of the map.
   *
   * @param spaces by key; copied
   */
  public Dict(Map<String, Space<?>> spaces) {
    this.spaces = Collections.unmodifiableMap(new LinkedHashMap<>(spaces));
    this.keys = List.copyOf(this.spaces.keySet());
    this.values = new Tuple(List.copyOf(this.spaces.values()));
  }

  /** Creates a space whose keys are sorted, as Gymnasium does with plain mappings. */
  public static Dict sorted(Map<String, Space<?>> spaces) {
    return new Dict(new TreeMap<>(spaces));
  }

  /**
   * Creates a space whose keys keep their order.
   *
   * @throws IllegalArgumentException if a key comes twice
   */
  @SafeVarargs
  public static Dict of(Map.Entry<String, ? extends Space<?>>... entries) {
    Map<String, Space<?>> spaces = new LinkedHashMap<>();
    for (var entry : entries) {
      if (spaces.put(entry.getKey(), entry.getValue()) != null) {
        throw new IllegalArgumentException(
            "keys: expected each once, got " + entry.getKey() + " twice");
      }
    }
    return new Dict(spaces);
  }

  /** Returns the spaces by key, in order; not to be changed. */
  public Map<String, Space<?>> spaces() {
    return spaces;
  }

  /**
   * Returns the space of a key.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public Space<?> space(String key) {
    Space<?> space = spaces.get(key);
    if (space == null) {
      throw new IllegalArgumentException("key: expected one of " + keys + ", got " + key);
    }
    return space;
  }

  @Override
  public List<Space<?>> parts() {
    return values.spaces();
  }

  @Override
  public Map<String, Object> sample(Streams streams, Mask mask) {
    return named(values.sample(streams, inKeyOrder(mask)));
  }

  private Mask inKeyOrder(Mask mask) {
    if (mask == Mask.any()) {
      return mask;
    }
    if (mask instanceof Mask.Keys named && named.keys().keySet().equals(spaces.keySet())) {
      return Mask.parts(keys.stream().map(named.keys()::get).toList());
    }
    throw new IllegalArgumentException(
        "mask: expected one for each of the keys " + keys + ", got " + mask);
  }

  @Override
  public void sample(Generator random, double[] out, int offset) {
    values.sample(random, out, offset);
  }

  /** Returns whether a value is a {@link Map} of the same keys with a member for each. */
  @Override
  public boolean contains(Object value) {
    return value instanceof Map<?, ?> map
        && map.keySet().equals(spaces.keySet())
        && keys.stream().allMatch(key -> spaces.get(key).contains(map.get(key)));
  }

  @Override
  public Map<String, Object> zero() {
    return named(values.zero());
  }

  @Override
  public int packedSize() {
    return values.packedSize();
  }

  @Override
  public void pack(Map<String, Object> value, double[] out, int offset) {
    values.pack(inKeyOrder(value), out, offset);
  }

  @Override
  public Map<String, Object> unpack(double[] numbers, int offset) {
    return named(values.unpack(numbers, offset));
  }

  @Override
  public void checkAction(double[] action, int offset) {
    values.checkAction(action, offset);
  }

  @Override
  public int flatDim() {
    return values.flatDim();
  }

  @Override
  public void flatten(Map<String, Object> value, double[] out, int offset) {
    values.flatten(inKeyOrder(value), out, offset);
  }

  @Override
  public Map<String, Object> unflatten(double[] flat, int offset) {
    return named(values.unflatten(flat, offset));
  }

  @Override
  public Box flatSpace() {
    return values.flatSpace();
  }

  @Override
  public Dict batch(int count) {
    Map<String, Space<?>> batches = new LinkedHashMap<>();
    spaces.forEach((key, space) -> batches.put(key, space.batch(count)));
    return new Dict(batches);
  }

  @Override
  public Map<String, Object> concatenate(List<? extends Map<String, Object>> members) {
    return named(values.concatenate(members.stream().map(this::inKeyOrder).toList()));
  }

  @Override
  public List<Map<String, Object>> iterate(Object batch) {
    Map<?, ?> batches = (Map<?, ?>) batch;
    List<?> columns = keys.stream().map(batches::get).toList();
    return values.iterate(columns).stream().map(this::named).toList();
  }

  private Map<String, Object> named(List<Object> members) {
    Map<String, Object> named = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      named.put(keys.get(i), members.get(i));
    }
    return Collections.unmodifiableMap(named);
  }

  private List<Object> inKeyOrder(Map<String, Object> value) {
    if (!value.keySet().equals(spaces.keySet())) {
      throw new IllegalArgumentException(
          "keys: expected " + spaces.keySet() + ", got " + value.keySet());
    }
    return keys.stream().<Object>map(value::get).toList();
  }

  /** Spaces are equal if they have equal spaces for the same keys, in any order. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Dict dict && spaces.equals(dict.spaces);
  }

  @Override
  public int hashCode() {
    return spaces.hashCode();
  }

  /** Returns Gymnasium's text, such as {@code Dict('a': Discrete(3))}. */
  @Override
  public String toString() {
    return spaces.entrySet().stream()
        .map(entry -> "'" + entry.getKey() + "': " + entry.getValue())
        .collect(Collectors.joining(", ", "Dict(", ")"));
  }
}
