package org.metaworld4j.core;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/** Reads golden values: gzipped JSON beside the test class that asks for it. */
public final class GoldenJson {

  private GoldenJson() {}

  /** Reads a resource of the package of {@code owner}. */
  public static JsonNode read(Class<?> owner, String name) {
    try (var in = new GZIPInputStream(owner.getResourceAsStream(name))) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Reads a list of doubles; the texts NaN, Infinity and -Infinity count as numbers. */
  public static double[] doubles(JsonNode list) {
    return IntStream.range(0, list.size())
        .mapToDouble(i -> Double.parseDouble(list.get(i).asText()))
        .toArray();
  }

  /** Reads a list of integers of 64 bits, signed or unsigned. */
  public static long[] longs(JsonNode list) {
    return IntStream.range(0, list.size())
        .mapToLong(i -> new java.math.BigInteger(list.get(i).asText()).longValue())
        .toArray();
  }

  /** Reads a list of small integers. */
  public static int[] ints(JsonNode list) {
    return IntStream.range(0, list.size()).map(i -> list.get(i).asInt()).toArray();
  }
}
