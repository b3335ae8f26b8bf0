package org.metaworld4j.core.space;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The members of any of several spaces, each with the number of its space.
 *
 * @param spaces at least one
 */
public record OneOf(List<Space<?>> spaces) implements Space<OneOf.Choice> {

  /**
   * A member.
   *
   * @param index number of the space it is from
   * @param value member of that space
   */
  public record Choice(int index, Object value) {}

  /** Copies the list; refuses an empty one. */
  public OneOf {
    spaces = List.copyOf(spaces);
    if (spaces.isEmpty()) {
      throw new IllegalArgumentException("spaces: expected at least one, got none");
    }
  }

  /** Creates a space of the members of several. */
  public static OneOf of(Space<?>... spaces) {
    return new OneOf(List.of(spaces));
  }

  @Override
  public List<Space<?>> parts() {
    return spaces;
  }

  private Space<Object> part(int index) {
    if (index < 0 || index >= spaces.size()) {
      throw new IllegalArgumentException(
          "index: expected 0.." + (spaces.size() - 1) + ", got " + index);
    }
    return Untyped.of(spaces.get(index));
  }

  @Override
  public Choice sample(Streams streams, Mask mask) {
    List<Mask> masks = MaskedChoice.parts(mask, spaces.size());
    int index = (int) streams.own().integers(spaces.size());
    return new Choice(index, part(index).sample(streams.part(index), masks.get(index)));
  }

  /** Returns whether a value is a {@link Choice} of one of the spaces' members. */
  @Override
  public boolean contains(Object value) {
    return value instanceof Choice choice
        && choice.index >= 0
        && choice.index < spaces.size()
        && part(choice.index).contains(choice.value);
  }

  @Override
  public Choice zero() {
    return new Choice(0, part(0).zero());
  }

  @Override
  public int packedSize() {
    return 1 + spaces.stream().mapToInt(Space::packedSize).max().orElseThrow();
  }

  /** Writes the number of the space and the packed member, filled up with zeros. */
  @Override
  public void pack(Choice value, double[] out, int offset) {
    Arrays.fill(out, offset, offset + packedSize(), 0);
    out[offset] = value.index;
    part(value.index).pack(value.value, out, offset + 1);
  }

  @Override
  public Choice unpack(double[] values, int offset) {
    int index = (int) values[offset];
    return new Choice(index, part(index).unpack(values, offset + 1));
  }

  @Override
  public void checkAction(double[] action, int offset) {
    Actions.requireRoom(action, offset, packedSize());
    Actions.requireChoice("action[0]", action[offset], 0, spaces.size() - 1L);
    part((int) action[offset]).checkAction(action, offset + 1);
  }

  @Override
  public int flatDim() {
    requireFlattenable();
    return 1 + spaces.stream().mapToInt(Space::flatDim).max().orElseThrow();
  }

  /** Writes the number of the space and the flat member, filled up with its first number. */
  @Override
  public void flatten(Choice value, double[] out, int offset) {
    int end = offset + flatDim();
    Space<Object> part = part(value.index);
    part.flatten(value.value, out, offset + 1);
    out[offset] = value.index;
    Arrays.fill(out, offset + 1 + part.flatDim(), end, out[offset + 1]);
  }

  @Override
  public Choice unflatten(double[] flat, int offset) {
    int index = (int) flat[offset];
    return new Choice(index, part(index).unflatten(flat, offset + 1));
  }

  @Override
  public Box flatSpace() {
    requireFlattenable();
    List<Box> boxes = spaces.stream().map(Space::flatSpace).toList();
    double[] low = new double[flatDim()];
    double[] high = new double[low.length];
    Arrays.fill(
        low, boxes.stream().flatMapToDouble(box -> Arrays.stream(box.low())).min().orElse(0));
    Arrays.fill(
        high, boxes.stream().flatMapToDouble(box -> Arrays.stream(box.high())).max().orElse(0));
    low[0] = 0;
    high[0] = spaces.size() - 1.0;
    return new Box(low, high, precision(boxes));
  }

  /** Returns the least precision that holds the flat members and the number of the space. */
  private Precision precision(List<Box> boxes) {
    int last = spaces.size() - 1;
    Precision precision =
        boxes.stream().map(Box::precision).reduce(Precision::promoted).orElseThrow();
    if (last <= precision.max()) {
      return precision;
    }
    return precision.promoted(last <= Precision.UINT8.max() ? Precision.UINT8 : Precision.UINT16);
  }

  private void requireFlattenable() {
    if (!isFlattenable()) {
      throw NoFixedSize.flattening(this);
    }
  }

  /** Returns Gymnasium's text, such as {@code OneOf(Discrete(3), MultiBinary(2))}. */
  @Override
  public String toString() {
    return spaces.stream().map(String::valueOf).collect(Collectors.joining(", ", "OneOf(", ")"));
  }
}
