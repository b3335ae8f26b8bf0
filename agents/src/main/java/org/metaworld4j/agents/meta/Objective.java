package org.metaworld4j.agents.meta;

import java.util.function.Function;

/**
 * Which losses an algorithm makes of episodes.
 *
 * @param inner the loss that adaptation descends, of the episodes before each of its steps
 * @param outer the loss that adapted parameters are judged by, of episodes drawn with them
 * @param order how exactly the outer loss is differentiated through the adaptation
 */
record Objective(
    Function<Stage, Batch> inner, Function<Stage, Batch> outer, InnerLoop.Order order) {}
