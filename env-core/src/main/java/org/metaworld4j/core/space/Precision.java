package org.metaworld4j.core.space;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;

/**
 * How finely the numbers of a space are told apart: NumPy's element types. All numbers are carried
 * as doubles, which hold the integers of up to 32 bits exactly and those of 64 bits up to 2^53.
 */
public enum Precision {
  /** 0 and 1. */
  BOOL(Kind.BOOL, 1, 0, 1),
  /** Integers of -128 to 127. */
  INT8(Kind.SIGNED, 8, -0x1p7, 0x1p7 - 1),
  /** Integers of -32768 to 32767. */
  INT16(Kind.SIGNED, 16, -0x1p15, 0x1p15 - 1),
  /** Integers of 32 bits. */
  INT32(Kind.SIGNED, 32, -0x1p31, 0x1p31 - 1),
  /** Integers of 64 bits, told apart as doubles are. */
  INT64(Kind.SIGNED, 64, -0x1p63, 0x1p63),
  /** Integers of 0 to 255, as the pixels of a picture. */
  UINT8(Kind.UNSIGNED, 8, 0, 0x1p8 - 1),
  /** Integers of 0 to 65535. */
  UINT16(Kind.UNSIGNED, 16, 0, 0x1p16 - 1),
  /** Unsigned integers of 32 bits. */
  UINT32(Kind.UNSIGNED, 32, 0, 0x1p32 - 1),
  /** Unsigned integers of 64 bits, told apart as doubles are. */
  UINT64(Kind.UNSIGNED, 64, 0, 0x1p64),
  /** Numbers of 32 bits, as most observations of Gymnasium are. */
  FLOAT32(Kind.FLOAT, 32, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
  /** Numbers of 64 bits. */
  FLOAT64(Kind.FLOAT, 64, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  private enum Kind {
    BOOL,
    SIGNED,
    UNSIGNED,
    FLOAT
  }

  private final Kind kind;
  private final int bits;
  private final double min;
  private final double max;

  Precision(Kind kind, int bits, double min, double max) {
    this.kind = kind;
    this.bits = bits;
    this.min = min;
    this.max = max;
  }

  /** Returns the nearest number of a floating precision; integers are left as they are. */
  public double round(double value) {
    return this == FLOAT32 ? (float) value : value;
  }

  /** Returns whether the numbers have no fractions; 0 and 1 of {@link #BOOL} count. */
  public boolean isWhole() {
    return kind != Kind.FLOAT;
  }

  /** Returns whether this is an integer precision, signed or not, other than {@link #BOOL}. */
  public boolean isInteger() {
    return kind == Kind.SIGNED || kind == Kind.UNSIGNED;
  }

  /** Returns the size of a number. */
  public int bits() {
    return bits;
  }

  /** Returns the least number; negative infinity for floating precisions. */
  public double min() {
    return min;
  }

  /** Returns the greatest number; infinity for floating precisions. */
  public double max() {
    return max;
  }

  /** Returns whether a number is of this precision; NaN is of none. */
  public boolean holds(double value) {
    return value >= min && value <= max && (!isWhole() || value == Math.rint(value));
  }

  /** Returns whether infinite bounds make sense: they stand for the limits of signed integers. */
  boolean allowsInfiniteBounds() {
    return kind == Kind.SIGNED || kind == Kind.FLOAT;
  }

  /**
   * Returns the least precision that holds the numbers of both, by NumPy's rules: 64-bit integers
   * and 32-bit floats give 64-bit floats.
   */
  public Precision promoted(Precision other) {
    if (this == other || other.kind == Kind.BOOL) {
      return this;
    }
    if (kind == Kind.BOOL) {
      return other;
    }
    if (kind == other.kind) {
      return bits > other.bits ? this : other;
    }
    if (kind == Kind.FLOAT || other.kind == Kind.FLOAT) {
      Precision floating = kind == Kind.FLOAT ? this : other;
      Precision integer = kind == Kind.FLOAT ? other : this;
      return integer.bits <= 16 ? floating : FLOAT64;
    }
    Precision signed = kind == Kind.SIGNED ? this : other;
    Precision unsigned = kind == Kind.SIGNED ? other : this;
    return signed.bits > unsigned.bits ? signed : unsigned.nextSigned();
  }

  private Precision nextSigned() {
    return switch (bits) {
      case 8 -> INT16;
      case 16 -> INT32;
      case 32 -> INT64;
      default -> FLOAT64;
    };
  }

  /** Returns NumPy's name, such as {@code float32}. */
  public String numPyName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the text that NumPy prints for the number alone, such as {@code -1.0} or {@code 3}. */
  String text(double value) {
    return isWhole() ? wholeText(value) : NumberText.scalar(value, this);
  }

  private String wholeText(double value) {
    if (this == BOOL) {
      return value == 0 ? "False" : "True";
    }
    BigInteger exact = new BigDecimal(value).toBigInteger();
    BigInteger limit = BigInteger.ONE.shiftLeft(kind == Kind.SIGNED ? bits - 1 : bits);
    return exact.min(limit.subtract(BigInteger.ONE)).toString();
  }
}
