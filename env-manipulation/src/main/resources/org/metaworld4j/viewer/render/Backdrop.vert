uniform mat4 g_ViewProjectionMatrixInverse;

in vec3 inPosition;

out vec4 far;

void main() {
  gl_Position = vec4(inPosition.xy, 1.0, 1.0);
  far = g_ViewProjectionMatrixInverse * gl_Position;
}
