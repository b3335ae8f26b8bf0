package org.metaworld4j.classic;

/** A range of a batch's environments that one thread steps. */
final class BatchSlice {

  final int from;
  final int to;
  int ended; // how many of them did with the last step
  int refusals; // how many of them had an impossible action in the last step

  private BatchSlice(int from, int to) {
    this.from = from;
    this.to = to;
  }

  /** Cuts so many environments into ranges of about equal size, one a thread. */
  static BatchSlice[] cut(int count, int threads) {
    BatchSlice[] slices = new BatchSlice[Math.min(count, threads)];
    for (int i = 0; i < slices.length; i++) {
      slices[i] = new BatchSlice(border(count, i, slices), border(count, i + 1, slices));
    }
    return slices;
  }

  private static int border(int count, int index, BatchSlice[] slices) {
    return (int) ((long) count * index / slices.length);
  }
}
