#import "org/metaworld4j/viewer/render/Light.glsllib"

uniform vec4 m_Colour;
uniform float m_Roughness;
uniform float m_Metallic;
uniform vec3 g_CameraPosition;

in vec3 place;
in vec3 normal;
in vec3 inKey;
in vec3 inSky;

out vec4 outFragColor;

void main() {
  vec3 n = normalize(normal);
  vec3 v = normalize(g_CameraPosition - place);
  vec3 base = max(m_Colour.rgb, vec3(0.012)); // soot is no darker
  float rough = max(m_Roughness, 0.08);
  vec3 diffuse = base * (1.0 - m_Metallic);
  vec3 reflectance = mix(vec3(0.04), base, m_Metallic);

  float sky = 1.0 - (0.3 + 0.4 * max(n.z, 0.0)) * (1.0 - open(inSky)); // walls see less of it
  vec3 light = sky * (diffuse * ambient(n)
      + reflected(reflectance, rough, max(dot(n, v), 0.0)) * mirrored(reflect(-v, n), rough));
  for (int i = 0; i < LIGHTS; i++) {
    vec3 l = toLight(i, place);
    float facing = dot(n, l);
    if (facing > 0.0) {
      float seen = i == 0 ? lit(inKey) : 1.0;
      light += m_LightColours[i].rgb * (facing * seen)
          * (diffuse + glint(reflectance, rough, n, v, l));
    }
  }
  outFragColor = vec4(toned(light) + dither(), m_Colour.a);
}
