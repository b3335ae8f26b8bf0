/**
 * Pictures of figures, drawn without a screen.
 *
 * <p>A {@link org.metaworld4j.agents.plot.LineChart} shows figures over steps, a {@link
 * org.metaworld4j.agents.plot.BarChart} one figure for each of several things; {@link
 * org.metaworld4j.agents.plot.Picture} makes PNG of them. Colours stay apart for the colour-blind
 * (Okabe and Ito 2008). Nothing is ever null.
 */
package org.metaworld4j.agents.plot;
