#import "org/metaworld4j/viewer/render/Shadow.glsllib"

uniform mat4 g_ViewProjectionMatrix;
uniform mat4 g_WorldMatrix;

in vec3 inPosition;
in vec3 inNormal;

out vec3 place;
out vec3 normal;
out vec3 inKey;
out vec3 inSky;

void main() {
  vec4 world = g_WorldMatrix * vec4(inPosition, 1.0);
  place = world.xyz;
  normal = mat3(g_WorldMatrix) * inNormal;
  vec3 n = normalize(normal);
  inKey = inKeyMap(place, n);
  inSky = inSkyMap(place, n);
  gl_Position = g_ViewProjectionMatrix * world;
}
