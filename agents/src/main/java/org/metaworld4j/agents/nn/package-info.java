/**
 * Networks on ND4J: flat parameter vectors, exact first and second derivatives, optimisers.
 *
 * <p>A {@link org.metaworld4j.agents.nn.NetworkShape} says how a fully connected network lies in
 * one flat parameter vector. {@link org.metaworld4j.agents.nn.BatchLoss} turns that vector, a batch
 * of inputs and a {@link org.metaworld4j.agents.nn.RowLoss} (a closed form of one row's outputs)
 * into a value, a gradient, and Hessian-vector or Gauss-Newton products. A {@link
 * org.metaworld4j.agents.nn.Distribution} gives outputs the meaning of an action distribution.
 * {@link org.metaworld4j.agents.nn.Inference} runs one observation at a time during rollouts. An
 * {@link org.metaworld4j.agents.nn.Initialiser} draws first weights, an {@link
 * org.metaworld4j.agents.nn.Optimiser} follows gradients. A {@link org.metaworld4j.agents.nn.Gru}
 * works on sequences, with second derivatives by its {@link org.metaworld4j.agents.nn.GruTangent}.
 *
 * <p>Letters for shapes: I inputs, O outputs, E extra parameters, P parameters. Everything works in
 * FLOAT for training and in DOUBLE for checking derivatives. Nothing is ever null. Objects with
 * working memory say so and belong to one thread; parameter vectors may be shared while nobody
 * writes them.
 */
package org.metaworld4j.agents.nn;
