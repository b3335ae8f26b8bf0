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
 * <tr><td>evaluations.csv</td><td>one row an early evaluation; equal to the last bit likewise</td></tr>
 * <tr><td>events.out.tfevents.metaworld4j</td><td>both tables for TensorBoard</td></tr>
 * <tr><td>timing.csv</td><td>when each iteration ended; differs from run to run</td></tr>
 * <tr><td>checkpoints/</td><td>the two newest states of the learner, each with a checksum</td></tr>
 * <tr><td>evaluation.json</td><td>success and return before and after adaptation</td></tr>
 * <tr><td>policy.json, policy.npy</td><td>the policy before it adapts to anything</td></tr>
 * <tr><td>learning-curve.png, tasks.png</td><td>tables and result as pictures</td></tr>
 * </table>
 *
 * <p>A {@link RunGroup} is a folder of such folders, which differ in the seed alone; a {@link
 * Comparison} puts groups side by side. {@link Presets} are configurations that are known to work.
 *
 * <p>Whole files are written beside their place and moved there, so that a reader never sees half
 * of one. What goes wrong is reported by {@link RunException} in one sentence. No parameter and no
 * result is null.
 */
package org.metaworld4j.agents.run;
