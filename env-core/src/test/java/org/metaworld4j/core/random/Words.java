package org.metaworld4j.core.random;

import java.math.BigInteger;

/** Shows pairs of 64-bit words as golden files do. */
final class Words {

  private Words() {}

  /** Returns the unsigned 128-bit number of two halves, in decimal. */
  static String unsigned(long high, long low) {
    return new BigInteger(Long.toUnsignedString(high))
        .shiftLeft(64)
        .add(new BigInteger(Long.toUnsignedString(low)))
        .toString();
  }
}
