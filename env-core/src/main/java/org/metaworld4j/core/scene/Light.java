package org.metaworld4j.core.scene;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;

/** A source of light; a scene without any is lit as the viewer sees fit. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Light.Sun.class, name = "sun"),
  @JsonSubTypes.Type(value = Light.Lamp.class, name = "lamp")
})
public sealed interface Light {

  /**
   * Parallel light from far away.
   *
   * @param direction that the light travels in, not zero
   * @param colour of the light; alpha is its strength
   */
  record Sun(Vec3 direction, Colour colour) implements Light {
    /** Refuses a direction of no length. */
    public Sun {
      Objects.requireNonNull(colour, "colour");
      Check.positive("length of direction", direction.length());
    }
  }

  /**
   * Light from a point.
   *
   * @param position of the lamp, m
   * @param colour of the light; alpha is its strength
   */
  record Lamp(Vec3 position, Colour colour) implements Light {
    /** Refuses missing parts. */
    public Lamp {
      Objects.requireNonNull(position, "position");
      Objects.requireNonNull(colour, "colour");
    }
  }
}
