package org.metaworld4j.agents.cli;

/**
 * The machine that a result was made on; processors of different kinds may differ in the last bits.
 *
 * @param system name and version of the operating system
 * @param architecture kind of processor
 * @param processors how many this process may use
 * @param java version of the virtual machine
 */
record Machine(String system, String architecture, int processors, String java) {

  /** Returns this machine. */
  static Machine here() {
    return new Machine(
        System.getProperty("os.name") + " " + System.getProperty("os.version"),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        Runtime.version().toString());
  }
}
