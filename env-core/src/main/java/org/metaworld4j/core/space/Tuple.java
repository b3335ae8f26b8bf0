package org.metaworld4j.core.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.metaworld4j.core.random.Generator;

/**
 * The lists that hold a member of each of several spaces, in their order.
 *
 * @param spaces one for each place; may be none
 */
public record Tuple(List<Space<?>> spaces) implements Space<List<Object>> {

  /** Copies the list. */
  public Tuple {
    spaces = List.copyOf(spaces);
  }

  /** Creates a tuple. */
  public static Tuple of(Space<?>... spaces) {
    return new Tuple(List.of(spaces));
  }

  @Override
  public List<Space<?>> parts() {
    return spaces;
  }

  private Space<Object> part(int index) {
    return Untyped.of(spaces.get(index));
  }

  @Override
  public List<Object> sample(Streams streams, Mask mask) {
    List<Mask> masks = MaskedChoice.parts(mask, spaces.size());
    return collect(i -> part(i).sample(streams.part(i), masks.get(i)));
  }

  @Override
  public void sample(Generator random, double[] out, int offset) {
    int at = offset;
    for (int i = 0; i < spaces.size(); i++) {
      part(i).sample(random, out, at);
      at += part(i).packedSize();
    }
  }

  /** Returns whether a value is a {@link List} of the right size with a member in each place. */
  @Override
  public boolean contains(Object value) {
    return value instanceof List<?> list
        && list.size() == spaces.size()
        && IntStream.range(0, spaces.size()).allMatch(i -> part(i).contains(list.get(i)));
  }

  @Override
  public List<Object> zero() {
    return collect(i -> part(i).zero());
  }

  @Override
  public int packedSize() {
    int size = 0;
    for (int i = 0; i < spaces.size(); i++) {
      size = Math.addExact(size, part(i).packedSize());
    }
    return size;
  }

  @Override
  public void pack(List<Object> value, double[] out, int offset) {
    requireSize(value);
    int at = offset;
    for (int i = 0; i < spaces.size(); i++) {
      part(i).pack(value.get(i), out, at);
      at += part(i).packedSize();
    }
  }

  @Override
  public List<Object> unpack(double[] values, int offset) {
    int[] at = {offset};
    return collect(
        i -> {
          Object value = part(i).unpack(values, at[0]);
          at[0] += part(i).packedSize();
          return value;
        });
  }

  @Override
  public void checkAction(double[] action, int offset) {
    int at = offset;
    for (int i = 0; i < spaces.size(); i++) {
      try {
        part(i).checkAction(action, at);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("part " + i + ": " + e.getMessage(), e);
      }
      at += part(i).packedSize();
    }
  }

  @Override
  public int flatDim() {
    requireFlattenable();
    return spaces.stream().mapToInt(Space::flatDim).reduce(0, Math::addExact);
  }

  @Override
  public void flatten(List<Object> value, double[] out, int offset) {
    requireSize(value);
    requireFlattenable();
    int at = offset;
    for (int i = 0; i < spaces.size(); i++) {
      part(i).flatten(value.get(i), out, at);
      at += part(i).flatDim();
    }
  }

  @Override
  public List<Object> unflatten(double[] flat, int offset) {
    requireFlattenable();
    int[] at = {offset};
    return collect(
        i -> {
          Object value = part(i).unflatten(flat, at[0]);
          at[0] += part(i).flatDim();
          return value;
        });
  }

  /** {@inheritDoc} The box of an empty tuple is empty, of 64-bit numbers. */
  @Override
  public Box flatSpace() {
    requireFlattenable();
    List<Box> boxes = spaces.stream().map(Space::flatSpace).toList();
    double[] low = boxes.stream().flatMapToDouble(box -> Arrays.stream(box.low())).toArray();
    double[] high = boxes.stream().flatMapToDouble(box -> Arrays.stream(box.high())).toArray();
    Precision precision =
        boxes.stream().map(Box::precision).reduce(Precision::promoted).orElse(Precision.FLOAT64);
    return new Box(low, high, precision);
  }

  @Override
  public Tuple batch(int count) {
    List<Space<?>> batches = new ArrayList<>();
    spaces.forEach(space -> batches.add(space.batch(count)));
    return new Tuple(batches);
  }

  @Override
  public List<Object> concatenate(List<? extends List<Object>> members) {
    return collect(i -> part(i).concatenate(members.stream().map(list -> list.get(i)).toList()));
  }

  /** {@inheritDoc} An empty tuple gives none. */
  @Override
  public List<List<Object>> iterate(Object batch) {
    List<?> batches = (List<?>) batch;
    List<List<Object>> columns = new ArrayList<>();
    for (int i = 0; i < spaces.size(); i++) {
      columns.add(part(i).iterate(batches.get(i)));
    }
    int count = columns.isEmpty() ? 0 : columns.get(0).size();
    return IntStream.range(0, count)
        .mapToObj(row -> columns.stream().map(column -> column.get(row)).toList())
        .toList();
  }

  private List<Object> collect(IntFunction<Object> each) {
    return IntStream.range(0, spaces.size()).mapToObj(each).toList();
  }

  private void requireSize(List<Object> value) {
    if (value.size() != spaces.size()) {
      throw new IllegalArgumentException(
          "tuple: expected " + spaces.size() + " parts, got " + value.size());
    }
  }

  private void requireFlattenable() {
    if (!isFlattenable()) {
      throw NoFixedSize.flattening(this);
    }
  }

  /** Returns Gymnasium's text, such as {@code Tuple(Discrete(5), MultiBinary(2))}. */
  @Override
  public String toString() {
    return spaces.stream().map(String::valueOf).collect(Collectors.joining(", ", "Tuple(", ")"));
  }
}
