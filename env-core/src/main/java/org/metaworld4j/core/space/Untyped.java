package org.metaworld4j.core.space;

/** Sees a space of unknown members as one of objects. */
final class Untyped {

  private Untyped() {}

  /**
   * Returns the same space. A value of another type than its members' makes it fail with a {@link
   * ClassCastException}, as the collections of Java do.
   */
  @SuppressWarnings("unchecked")
  static Space<Object> of(Space<?> space) {
    return (Space<Object>) space;
  }
}
