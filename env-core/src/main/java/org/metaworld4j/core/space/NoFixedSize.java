package org.metaworld4j.core.space;

/** Says why a space has no array form. */
final class NoFixedSize {

  private NoFixedSize() {}

  static UnsupportedOperationException packing(Space<?> space) {
    return new UnsupportedOperationException(
        space + ": expected members of a fixed size, without which they cannot be packed");
  }

  static UnsupportedOperationException flattening(Space<?> space) {
    return new UnsupportedOperationException(
        space
            + ": expected members of a fixed size, without which they are no flat array; "
            + "flatten them part by part with Flattening");
  }
}
