package org.metaworld4j.core.space;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The directed graphs whose nodes, and edges if they carry values, are members of given spaces.
 *
 * @param nodes space of the nodes
 * @param edges space of the edges; without one there are no edges
 * @param <N> type of the nodes
 * @param <E> type of the edges
 */
public record Graph<N, E>(Space<N> nodes, Optional<Space<E>> edges)
    implements Space<Graph.Instance<N, E>> {

  /** How many nodes a sample has unless told otherwise. */
  public static final int NODES = 10;

  /**
   * A graph.
   *
   * @param nodes its nodes
   * @param edges what its edges carry
   * @param links which nodes each edge joins, as many as edges
   * @param <N> type of the nodes
   * @param <E> type of the edges
   */
  public record Instance<N, E>(List<N> nodes, List<E> edges, List<Link> links) {
    /** Copies the lists. */
    public Instance {
      nodes = List.copyOf(nodes);
      edges = List.copyOf(edges);
      links = List.copyOf(links);
    }
  }

  /**
   * What an edge joins.
   *
   * @param from index of a node
   * @param to index of a node, possibly the same
   */
  public record Link(int from, int to) {}

  /** Creates a space of graphs with edges that carry values. */
  public static <N, E> Graph<N, E> of(Space<N> nodes, Space<E> edges) {
    return new Graph<>(nodes, Optional.of(edges));
  }

  /** Creates a space of graphs without edges. */
  public static <N> Graph<N, Void> ofNodes(Space<N> nodes) {
    return new Graph<>(nodes, Optional.empty());
  }

  @Override
  public List<Space<?>> parts() {
    return Stream.concat(Stream.<Space<?>>of(nodes), edges.stream()).toList();
  }

  /** Draws a graph of {@value #NODES} nodes with any number of edges below n (n - 1). */
  @Override
  public Instance<N, E> sample(Streams streams, Mask mask) {
    return sample(streams, mask, NODES);
  }

  /**
   * Draws a graph with any number of edges below n (n - 1).
   *
   * @param mask one for all nodes and one for all edges, or any
   * @param nodeCount n, at least 1
   * @throws IllegalArgumentException if there is no node or the mask does not fit
   */
  public Instance<N, E> sample(Streams streams, Mask mask, int nodeCount) {
    requireNodes(nodeCount);
    int limit = Math.multiplyExact(nodeCount, nodeCount - 1);
    int edgeCount = limit == 0 ? 0 : (int) streams.own().integers(limit);
    return sample(streams, mask, nodeCount, edgeCount);
  }

  /**
   * Draws a graph of given size; one without a space of edges has none.
   *
   * @param mask one for all nodes and one for all edges, or any
   * @param nodeCount at least 1
   * @param edgeCount at least 0
   * @throws IllegalArgumentException if there is no node, a count is negative or the mask does not
   *     fit
   */
  public Instance<N, E> sample(Streams streams, Mask mask, int nodeCount, int edgeCount) {
    requireNodes(nodeCount);
    if (edgeCount < 0) {
      throw new IllegalArgumentException("edges: expected at least 0, got " + edgeCount);
    }
    List<Mask> masks = MaskedChoice.parts(mask, 2);
    List<N> drawn = draw(nodes, nodeCount, streams.part(0), masks.get(0));
    if (edges.isEmpty() || edgeCount == 0) {
      return new Instance<>(drawn, List.of(), List.of());
    }
    List<E> drawnEdges = draw(edges.get(), edgeCount, streams.part(1), masks.get(1));
    List<Link> links =
        Stream.generate(() -> new Link(node(streams, nodeCount), node(streams, nodeCount)))
            .limit(edgeCount)
            .toList();
    return new Instance<>(drawn, drawnEdges, links);
  }

  private static int node(Streams streams, int nodeCount) {
    return (int) streams.own().integers(nodeCount);
  }

  /** Draws all members at once, in the order of a batch, as Gymnasium does. */
  private static <T> List<T> draw(Space<T> space, int count, Streams streams, Mask mask) {
    Mask all = mask == Mask.any() ? mask : Mask.parts(Collections.nCopies(count, mask));
    Object batch = space.batch(count).sample(streams.batched(space, count), all);
    streams.leave();
    return space.iterate(batch);
  }

  private static void requireNodes(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("nodes: expected at least 1, got " + count);
    }
  }

  /** Returns whether a value is an {@link Instance} of members whose links join its own nodes. */
  @Override
  public boolean contains(Object value) {
    return value instanceof Instance<?, ?> graph
        && graph.nodes().stream().allMatch(nodes::contains)
        && graph.edges().stream().allMatch(edge -> edges.isPresent() && edges.get().contains(edge))
        && graph.links().size() == graph.edges().size()
        && graph.links().stream()
            .allMatch(link -> isNode(link.from(), graph) && isNode(link.to(), graph));
  }

  private static boolean isNode(int index, Instance<?, ?> graph) {
    return index >= 0 && index < graph.nodes().size();
  }

  /** Returns the graph of one node, with an edge to itself if there are edges, all of them zero. */
  @Override
  public Instance<N, E> zero() {
    List<E> edge = edges.map(space -> List.of(space.zero())).orElse(List.of());
    List<Link> link = edges.isPresent() ? List.of(new Link(0, 0)) : List.of();
    return new Instance<>(List.of(nodes.zero()), edge, link);
  }

  @Override
  public boolean isFlattenable() {
    return false;
  }

  /** Returns Gymnasium's text, such as {@code Graph(Discrete(3), None)}. */
  @Override
  public String toString() {
    return "Graph(" + nodes + ", " + edges.map(String::valueOf).orElse("None") + ")";
  }
}
