package org.metaworld4j.manipulation.bench;

import java.util.List;

/**
 * What is to be drawn of an experiment.
 *
 * @param file name of the picture without ending
 * @param title what it shows
 * @param xAxis label with unit
 * @param yAxis label with unit
 * @param traces the curves
 */
public record Figure(String file, String title, String xAxis, String yAxis, List<Trace> traces) {}
