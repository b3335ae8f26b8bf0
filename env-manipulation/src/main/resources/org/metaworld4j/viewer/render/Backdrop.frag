#import "org/metaworld4j/viewer/render/Light.glsllib"

uniform vec3 g_CameraPosition;
uniform vec3 m_Centre;
uniform float m_Floor;
uniform float m_Reach;

in vec4 far;

out vec4 outFragColor;

const vec3 HIGH = vec3(0.33, 0.37, 0.43);
const vec3 HORIZON = vec3(0.68, 0.71, 0.75);
const vec3 LOW = vec3(0.40, 0.42, 0.45);

vec3 wall(vec3 ray) {
  float up = ray.z;
  return up > 0.0
      ? mix(HORIZON, HIGH, smoothstep(0.0, 0.9, up))
      : mix(HORIZON, LOW, smoothstep(0.0, 1.0, -up));
}

void main() {
  vec3 ray = normalize(far.xyz / far.w - g_CameraPosition);
  vec3 colour = wall(ray);
  float fall = m_Floor - g_CameraPosition.z;
  if (ray.z * fall > 0.0 && fall < 0.0) {
    vec3 place = g_CameraPosition + ray * (fall / ray.z);
    vec3 up = vec3(0.0, 0.0, 1.0);
    float near = 1.0 - smoothstep(0.5, 1.0, distance(place, m_Centre) / m_Reach);
    float shade = 0.40 * (1.0 - lit(inKeyMap(place, up))) + 0.30 * (1.0 - open(inSkyMap(place, up)));
    colour *= 1.0 - near * shade;
  }
  outFragColor = vec4(colour + dither(), 1.0);
}
