uniform mat4 g_ViewProjectionMatrix;
uniform mat4 g_WorldMatrix;

in vec3 inPosition;
in vec3 inNormal;

out vec3 place;
out vec3 normal;

void main() {
  vec4 world = g_WorldMatrix * vec4(inPosition, 1.0);
  place = world.xyz;
  normal = mat3(g_WorldMatrix) * inNormal;
  gl_Position = g_ViewProjectionMatrix * world;
}
