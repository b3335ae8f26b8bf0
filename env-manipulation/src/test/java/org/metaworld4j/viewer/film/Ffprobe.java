package org.metaworld4j.viewer.film;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What a program of others says of a film. */
final class Ffprobe {

  private Ffprobe() {}

  /** Returns the properties of the film's pictures, with all of them counted. */
  static Map<String, String> of(Path file) throws IOException, InterruptedException {
    Process probe =
        new ProcessBuilder(
                Ffmpeg.program("ffprobe").toString(),
                "-v",
                "error",
                "-count_frames",
                "-show_entries",
                "stream=codec_name,width,height,pix_fmt,nb_read_frames,r_frame_rate",
                "-of",
                "default=noprint_wrappers=1",
                file.toString())
            .redirectErrorStream(true)
            .start();
    String told = new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (probe.waitFor() != 0) {
      throw new IOException(told);
    }
    Map<String, String> properties = new HashMap<>();
    told.lines().map(line -> line.split("=", 2)).forEach(p -> properties.put(p[0], p[1]));
    return properties;
  }
}
