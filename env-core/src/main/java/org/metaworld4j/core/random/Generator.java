package org.metaworld4j.core.random;

/** NumPy's generator on PCG64 (stub). */
public final class Generator {}
