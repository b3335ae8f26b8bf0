/** What is read and written in whole files: JSON, and the exception that says what went wrong. */
package org.metaworld4j.agents.run;
