/**
 * The command line.
 *
 * <p>{@link Main} holds the commands together; each command is one class. Results go to standard
 * output, progress and complaints to standard error. Exit codes are 0 for done, 1 for failed, 2 for
 * wrong usage; every failure says in one sentence what is wrong and what to do.
 *
 * <p>The JSON that commands write is read by other tools: fields may be added, none is renamed.
 */
package org.metaworld4j.agents.cli;
