package org.metaworld4j.manipulation.physics;

import com.bulletphysics.collision.broadphase.BroadphasePair;
import com.bulletphysics.collision.broadphase.BroadphaseProxy;
import com.bulletphysics.collision.broadphase.Dispatcher;
import com.bulletphysics.collision.broadphase.OverlapCallback;
import com.bulletphysics.collision.broadphase.OverlapFilterCallback;
import com.bulletphysics.collision.broadphase.OverlappingPairCache;
import com.bulletphysics.collision.broadphase.OverlappingPairCallback;
import com.bulletphysics.util.ObjectArrayList;

/**
 * Where Bullet's broadphase keeps the pairs whose bounds overlap: only those that can touch, each
 * in an object of its own that is made once. Bullet's own cache makes one each time a pair comes
 * near.
 */
final class NearPairs extends OverlappingPairCache {

  private final BodyPair[][] pairOf;
  private final BroadphasePair[][] made;
  private final boolean[][] near;
  private final ObjectArrayList<BroadphasePair> list = new ObjectArrayList<>();

  /**
   * Creates a cache.
   *
   * @param pairOf the pair of two bodies, null where they cannot touch; bodies are numbered as they
   *     are added to Bullet, which gives their proxies ascending ids
   */
  NearPairs(BodyPair[][] pairOf) {
    this.pairOf = pairOf;
    made = new BroadphasePair[pairOf.length][pairOf.length];
    near = new boolean[pairOf.length][pairOf.length];
  }

  /** Returns the pair of bodies behind a pair of bounds. */
  BodyPair bodies(BroadphasePair pair) {
    return pairOf[pair.pProxy0.uniqueId][pair.pProxy1.uniqueId];
  }

  @Override
  public BroadphasePair addOverlappingPair(BroadphaseProxy first, BroadphaseProxy second) {
    int i = Math.min(first.uniqueId, second.uniqueId);
    int j = Math.max(first.uniqueId, second.uniqueId);
    if (pairOf[i][j] == null) {
      return null;
    }
    if (made[i][j] == null) {
      made[i][j] = new BroadphasePair(first, second);
    }
    if (!near[i][j]) {
      near[i][j] = true;
      list.add(made[i][j]);
    }
    return made[i][j];
  }

  @Override
  public Object removeOverlappingPair(
      BroadphaseProxy first, BroadphaseProxy second, Dispatcher dispatcher) {
    int i = Math.min(first.uniqueId, second.uniqueId);
    int j = Math.max(first.uniqueId, second.uniqueId);
    if (near[i][j]) {
      near[i][j] = false;
      list.remove(list.indexOf(made[i][j]));
    }
    return null;
  }

  @Override
  public BroadphasePair findPair(BroadphaseProxy first, BroadphaseProxy second) {
    int i = Math.min(first.uniqueId, second.uniqueId);
    int j = Math.max(first.uniqueId, second.uniqueId);
    return near[i][j] ? made[i][j] : null;
  }

  @Override
  public void processAllOverlappingPairs(OverlapCallback callback, Dispatcher dispatcher) {
    for (int i = 0; i < list.size(); i++) {
      callback.processOverlap(list.getQuick(i));
    }
  }

  @Override
  public ObjectArrayList<BroadphasePair> getOverlappingPairArray() {
    return list;
  }

  @Override
  public int getNumOverlappingPairs() {
    return list.size();
  }

  @Override
  public boolean hasDeferredRemoval() {
    return false;
  }

  @Override
  public void cleanOverlappingPair(BroadphasePair pair, Dispatcher dispatcher) {
    // Contact memory belongs to the pairs of bodies.
  }

  @Override
  public void cleanProxyFromPairs(BroadphaseProxy proxy, Dispatcher dispatcher) {
    // Contact memory belongs to the pairs of bodies.
  }

  @Override
  public void removeOverlappingPairsContainingProxy(BroadphaseProxy proxy, Dispatcher dispatcher) {
    throw new UnsupportedOperationException("bodies stay in their world");
  }

  @Override
  public void setOverlapFilterCallback(OverlapFilterCallback callback) {
    // Which pairs can touch is known from the start.
  }

  @Override
  public void setInternalGhostPairCallback(OverlappingPairCallback callback) {
    // There are no ghosts.
  }
}
