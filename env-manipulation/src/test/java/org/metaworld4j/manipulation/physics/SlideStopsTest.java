package org.metaworld4j.manipulation.physics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metaworld4j.manipulation.physics.collision.BoxShape;

/** A bar, 2 cm thick, slides from where it touches a post, 3 cm thick, to 20 cm away from it. */
class SlideStopsTest {

  private static final Pose ORIGIN = Pose.at(0, 0, 0);
  private static final Geom POST = box(0.015, 0.03, 0.1, -0.025);
  private static final Geom BAR = box(0.01, 0.012, 0.08, 0);
  private static final Joint SLIDE = Joint.slide(1, 0, 0, 0, 0.2, 2, 0.001);
  private static final int ALL_BUT_TOWARDS_X = 0b111110;
  private static final int ALL_BUT_AGAINST_X = 0b111101;
  private static final int ALL_BUT_AGAINST_Y = 0b110111;

  private final WorldBuilder builder = new WorldBuilder();

  private static Geom box(double halfX, double halfY, double halfZ, double x) {
    return new Geom(new BoxShape(halfX, halfY, halfZ), Pose.at(x, 0, 0), Surface.STIFF);
  }

  private FixedBody frame(Geom... geoms) {
    return (FixedBody) builder.fixed("frame", Pose.at(0, 0.7, 0.2), List.of(geoms));
  }

  private LinkBody pane(Body frame, Joint joint) {
    return pane(frame, ORIGIN, joint);
  }

  private LinkBody pane(Body frame, Pose pose, Joint joint) {
    MassProperties mass = new MassProperties(0.6, ORIGIN, 0.01, 0.01, 0.01);
    return (LinkBody) builder.jointed("pane", frame, pose, joint, mass, List.of(BAR));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.005, -0.022, -0.024, -0.03, -0.044})
  void aBarRammedIntoItsPostComesOutTheWayItWentIn(double position) {
    FixedBody frame = frame(POST);
    LinkBody pane = pane(frame, SLIDE);
    builder.letTouch(pane, frame);
    World world = builder.build();
    pane.setJoint(position, 0);
    for (int step = 0; step < 800; step++) {
      world.step();
    }
    assertThat(pane.jointPosition()).isGreaterThan(-1e-4);
  }

  @Test
  void theOnlyWayOutLeadsAlongTheSlideAndBackIntoItsRange() {
    FixedBody frame = frame(POST);
    LinkBody pane = pane(frame, SLIDE);
    assertThat(SlideStops.of(frame, 0, pane, 0)).isEqualTo(ALL_BUT_TOWARDS_X);
    assertThat(SlideStops.of(pane, 0, frame, 0)).isEqualTo(ALL_BUT_AGAINST_X);
  }

  @Test
  void whereTheSlideIsWhenTheWorldIsBuiltDoesNotMatter() {
    FixedBody frame = frame(POST);
    LinkBody pane = pane(frame, SLIDE);
    pane.setJoint(-0.03, 0);
    assertThat(SlideStops.of(frame, 0, pane, 0)).isEqualTo(ALL_BUT_TOWARDS_X);
  }

  @Test
  void aFaceAlongWhichTheSlideRunsIsOpen() {
    FixedBody frame = frame(box(0.3, 0.03, 0.02, 0.1)); // a rail 2 mm wider than the bar
    LinkBody pane = pane(frame, Pose.at(0, -0.044, 0), SLIDE);
    assertThat(SlideStops.of(frame, 0, pane, 0)).isEqualTo(ALL_BUT_AGAINST_Y);
  }

  @Test
  void whatIsALittleTooWideRubsPast() {
    FixedBody frame = frame(box(0.3, 0.03, 0.02, 0.1));
    LinkBody pane = pane(frame, Pose.at(0, -0.038, 0), SLIDE); // 4 mm in the rail
    assertThat(SlideStops.of(frame, 0, pane, 0)).isEqualTo(ALL_BUT_AGAINST_Y);
  }

  @Test
  void aHingeClosesNothing() {
    FixedBody frame = frame(POST);
    LinkBody pane = pane(frame, Joint.hinge(0, 0, 1, 0, 0.2, 2, 0.001));
    assertThat(SlideStops.of(frame, 0, pane, 0)).isZero();
  }

  @Test
  void nothingIsClosedForWhatIsNoBase() {
    FixedBody frame = frame(POST);
    LinkBody pane = pane(builder.fixed("base", Pose.at(0, 0.7, 0.2), List.of()), SLIDE);
    assertThat(SlideStops.of(frame, 0, pane, 0)).isZero();
    assertThat(SlideStops.of(pane, 0, frame, 0)).isZero();
  }

  @Test
  void partsThatOverlapAllAlongTheSlideDoNotTouch() {
    FixedBody frame = frame(box(0.5, 0.03, 0.1, 0));
    LinkBody pane = pane(frame, SLIDE);
    builder.letTouch(pane, frame);
    World world = builder.build();
    pane.setJoint(0.1, 0);
    for (int step = 0; step < 100; step++) {
      world.step();
    }
    assertThat(pane.jointPosition()).isCloseTo(0.1, within(1e-12));
  }
}
