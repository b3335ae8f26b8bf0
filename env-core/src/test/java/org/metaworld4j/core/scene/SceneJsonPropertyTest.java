package org.metaworld4j.core.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SceneJsonPropertyTest {

  private static final Arbitrary<Double> LENGTH =
      Arbitraries.doubles().between(1e-6, 1e6).ofScale(9);
  private static final Arbitrary<Double> NUMBER =
      Arbitraries.doubles().between(-1e9, 1e9).ofScale(9);
  private static final Arbitrary<Double> SHARE = Arbitraries.doubles().between(0, 1).ofScale(9);

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void scenesComeBackFromJsonAsTheyWere(@ForAll("scenes") Scene scene) {
    assertThat(Scene.fromJson(scene.toJson())).isEqualTo(scene);
  }

  @Provide
  Arbitrary<Scene> scenes() {
    return Combinators.combine(
            shapes().list().ofMinSize(1).ofMaxSize(6), materials(), lights().list().ofMaxSize(2))
        .as(
            (shapes, material, lights) ->
                new Scene(
                    IntStream.range(0, shapes.size())
                        .mapToObj(i -> node(i, shapes.get(i), material))
                        .toList(),
                    cameras(),
                    lights));
  }

  private static Node node(int i, Shape shape, Material material) {
    Layer[] layers = Layer.values();
    return new Node("node \"" + i, shape, material, layers[i % layers.length]);
  }

  private static List<Camera> cameras() {
    Camera still = Camera.fixed("still", new Vec3(0, -4, 1), Vec3.ZERO, 45);
    return List.of(
        still,
        new Camera(
            "up", Vec3.ZERO, new Vec3(1, 0, 0), Vec3.UP, 60, new Mount.Following("node \"0")),
        new Camera(
            "in", Vec3.ZERO, new Vec3(1, 0, 0), Vec3.UP, 60, new Mount.Attached("node \"0")));
  }

  private static Arbitrary<Shape> shapes() {
    return Arbitraries.oneOf(
        Combinators.combine(LENGTH, LENGTH, LENGTH).as(Shape.Box::new),
        LENGTH.map(Shape.Sphere::new),
        Combinators.combine(LENGTH, LENGTH).as(Shape.Cylinder::new),
        Combinators.combine(LENGTH, LENGTH).as(Shape.Capsule::new),
        Combinators.combine(LENGTH, LENGTH).as(Shape.Plane::new),
        NUMBER.array(double[].class).ofSize(15).map(Shape.ConvexMesh::new),
        LENGTH.array(double[].class).ofSize(8).uniqueElements().map(Shape.Lathe::new),
        meshes());
  }

  private static Arbitrary<Shape> meshes() {
    return Combinators.combine(
            NUMBER.array(double[].class).ofSize(12),
            Arbitraries.integers().between(0, 3).array(int[].class).ofSize(9),
            Arbitraries.of(true, false))
        .as(Shape.Mesh::new);
  }

  private static Arbitrary<Material> materials() {
    Arbitrary<Colour> colours = Combinators.combine(SHARE, SHARE, SHARE, SHARE).as(Colour::new);
    return Combinators.combine(colours, SHARE, SHARE).as(Material::new);
  }

  private static Arbitrary<Light> lights() {
    Arbitrary<Vec3> directions =
        Combinators.combine(NUMBER, NUMBER, LENGTH).as((x, y, z) -> new Vec3(x, y, z));
    return Arbitraries.oneOf(
        directions.map(direction -> new Light.Sun(direction, Colour.WHITE)),
        directions.map(position -> new Light.Lamp(position, Colour.ORANGE)));
  }
}
