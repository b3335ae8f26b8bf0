package org.metaworld4j.core.scene;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;

/** What a camera stands on, and so the frame in which its position, target and up are meant. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Mount.World.class, name = "world"),
  @JsonSubTypes.Type(value = Mount.Following.class, name = "following"),
  @JsonSubTypes.Type(value = Mount.Attached.class, name = "attached")
})
public sealed interface Mount {

  /** Returns the name of the node that the camera goes with; empty if it stands still. */
  Optional<String> carrier();

  /** The camera stands still in the world. */
  record World() implements Mount {
    @Override
    public Optional<String> carrier() {
      return Optional.empty();
    }
  }

  /**
   * The camera goes where a node goes, but does not turn with it.
   *
   * @param node the node's name
   */
  record Following(String node) implements Mount {
    /** Refuses a blank name. */
    public Following {
      Check.name("camera's node", node);
    }

    @Override
    public Optional<String> carrier() {
      return Optional.of(node);
    }
  }

  /**
   * The camera is screwed to a node: it goes and turns with it.
   *
   * @param node the node's name
   */
  record Attached(String node) implements Mount {
    /** Refuses a blank name. */
    public Attached {
      Check.name("camera's node", node);
    }

    @Override
    public Optional<String> carrier() {
      return Optional.of(node);
    }
  }
}
