package org.metaworld4j.core.scene;

/** What a node is there for; a viewer shows and hides the nodes of a layer together. */
public enum Layer {
  /** Something that is there: seen unless somebody hides it. */
  THINGS,

  /** A mark, such as a goal, that nothing can touch: seen unless somebody hides it. */
  MARKS,

  /** The form that physics gives to a thing that looks otherwise: not seen unless asked for. */
  COLLISION
}
