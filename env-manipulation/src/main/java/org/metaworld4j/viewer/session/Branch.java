package org.metaworld4j.viewer.session;

/**
 * One of the ways that a run has taken.
 *
 * @param id 0 for the trunk
 * @param parent id of the branch that it left; -1 for the trunk
 * @param from index of the last frame that both have; -1 for the trunk
 * @param last index of its last frame
 */
public record Branch(int id, int parent, int from, int last) {}
