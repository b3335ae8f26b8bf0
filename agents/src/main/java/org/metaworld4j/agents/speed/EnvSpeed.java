package org.metaworld4j.agents.speed;

/**
 * How fast an environment runs.
 *
 * @param id the environment
 * @param stepsPerSecond control steps per second of all threads together, resets at the ends of
 *     episodes included
 * @param resetsPerSecond resets to another task per second of all threads together
 * @param bytesPerStep bytes that a step creates, resets not included
 * @param batch how many environments were stepped together; 1 for single ones
 */
public record EnvSpeed(
    String id, double stepsPerSecond, double resetsPerSecond, double bytesPerStep, int batch) {}
