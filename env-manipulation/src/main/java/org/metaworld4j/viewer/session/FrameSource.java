package org.metaworld4j.viewer.session;

import java.util.Optional;

/** Where the frames of recorded episodes come from, in order. */
interface FrameSource {

  /** Returns the first frame of an episode. */
  Frame begin(int episode);

  /** Returns the frame after one of the episode that was begun last; empty at its end. */
  Optional<Frame> next(Frame before);
}
