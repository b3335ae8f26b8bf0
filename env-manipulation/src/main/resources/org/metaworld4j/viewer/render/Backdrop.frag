#import "org/metaworld4j/viewer/render/Light.glsllib"

uniform vec3 g_CameraPosition;
uniform vec3 m_Centre;
uniform float m_Floor;
uniform float m_Reach;

in vec4 far;

out vec4 outFragColor;

const vec3 HIGH = vec3(0.40, 0.44, 0.50);
const vec3 HORIZON = vec3(0.72, 0.74, 0.77);
const vec3 LOW = vec3(0.46, 0.47, 0.49);

vec3 wall(vec3 ray) {
  float up = ray.z;
  return up > 0.0
      ? mix(HORIZON, HIGH, smoothstep(0.0, 0.9, up))
      : mix(HORIZON, LOW, smoothstep(0.0, 1.0, -up));
}

// Noise that breaks the steps of eight bits (interleaved gradient noise, Jimenez 2014).
float dither() {
  return (fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715)))) - 0.5) / 255.0;
}

void main() {
  vec3 ray = normalize(far.xyz / far.w - g_CameraPosition);
  vec3 colour = wall(ray);
  float fall = m_Floor - g_CameraPosition.z;
  if (ray.z * fall > 0.0 && fall < 0.0) {
    vec3 place = g_CameraPosition + ray * (fall / ray.z);
    float near = 1.0 - smoothstep(0.3, 1.0, distance(place, m_Centre) / m_Reach);
    vec3 key = m_LightColours[0].rgb * max(toLight(0, place).z, 0.0);
    float shade = 1.0 - lit(place, vec3(0.0, 0.0, 1.0));
    colour *= 1.0 - 0.55 * near * shade * min(key.g, 1.0);
  }
  outFragColor = vec4(colour + dither(), 1.0);
}
