/**
 * What a training run leaves on disk, and how it goes on after it was killed.
 *
 * <p>A {@link RunFolder} holds
 *
 * <table>
 * <caption>Files of a run</caption>
 * <tr><th>file</th><th>holds</th></tr>
 * <tr><td>config.json</td><td>what is trained and how: a {@link RunConfig}</td></tr>
 * <tr><td>metrics.csv</td><td>one row an iteration; equal to the last bit for equal configurations,
 * whatever the number of threads and however often the run was killed</td></tr>
 * <tr><td>timing.csv</td><td>when each iteration ended; differs from run to run</td></tr>
 * <tr><td>checkpoints/</td><td>the two newest states of the learner, each with a checksum</td></tr>
 * <tr><td>evaluation.json</td><td>success and return before and after adaptation</td></tr>
 * <tr><td>learning-curve.png</td><td>the metrics as a picture</td></tr>
 * </table>
 *
 * <p>Whole files are written beside their place and moved there, so that a reader never sees half
 * of one. What goes wrong is reported by {@link RunException} in one sentence. No parameter and no
 * result is null.
 */
package org.metaworld4j.agents.run;
