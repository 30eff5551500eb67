package org.mufakat.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * As many quads as fit into the memory allowed, held as numbers of terms: each distinct term is
 * encoded and compared once, the quads are then sorted by counting.
 */
final class QuadRun {

  /**
   * What a distinct term costs beside its bytes: the node, its entry in the map, its place in the
   * order.
   */
  private static final int TERM_OVERHEAD = 160;

  /** What a quad costs: four numbers, and two while it is sorted. */
  private static final int QUAD_BYTES = 24;

  private static final byte[] DEFAULT_GRAPH = new byte[0];

  private final Map<Node, Integer> numbers = new HashMap<>();
  private final List<byte[]> terms = new ArrayList<>();
  private int[] quads = new int[QuadPart.COUNT * 1024];
  private final Node[] before = new Node[QuadPart.COUNT];
  private final int[] numberBefore = new int[QuadPart.COUNT];
  private int size;
  private long bytes;

  void add(Quad quad) {
    if ((size + 1) * QuadPart.COUNT > quads.length) {
      quads = Arrays.copyOf(quads, quads.length * 2);
    }
    set(QuadPart.SUBJECT, quad.getSubject());
    set(QuadPart.PREDICATE, quad.getPredicate());
    set(QuadPart.OBJECT, quad.getObject());
    set(QuadPart.GRAPH, quad.isDefaultGraph() ? Quad.defaultGraphIRI : quad.getGraph());
    size++;
    bytes += QUAD_BYTES;
  }

  /** Neighbours often share a part, and then the very object: no look-up for those. */
  private void set(QuadPart part, Node node) {
    int i = part.ordinal();
    if (node != before[i]) {
      before[i] = node;
      numberBefore[i] = number(node);
    }
    quads[size * QuadPart.COUNT + i] = numberBefore[i];
  }

  /** An estimate of the memory held. */
  long bytes() {
    return bytes;
  }

  boolean isEmpty() {
    return size == 0;
  }

  void clear() {
    numbers.clear();
    terms.clear();
    Arrays.fill(before, null);
    size = 0;
    bytes = 0;
  }

  /** The quads in order; the run stays as it is. */
  Iterator<EncodedQuad> sorted(QuadOrder order) {
    int[] places = IntStream.range(0, size).toArray();
    int[] ranks = ranks();
    for (int place = QuadPart.COUNT - 1; place >= 0; place--) {
      places = sortedBy(order.part(place), places, ranks);
    }
    PrimitiveIterator.OfInt inOrder = Arrays.stream(places).iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return inOrder.hasNext();
      }

      @Override
      public EncodedQuad next() {
        return quad(inOrder.nextInt());
      }
    };
  }

  private int number(Node node) {
    Integer known = numbers.get(node);
    if (known != null) {
      return known;
    }
    byte[] term = node.equals(Quad.defaultGraphIRI) ? DEFAULT_GRAPH : TermBytes.of(node);
    int number = terms.size();
    numbers.put(node, number);
    terms.add(term);
    bytes += term.length + TERM_OVERHEAD;
    return number;
  }

  /** The rank of each term by its bytes. */
  private int[] ranks() {
    Integer[] byBytes = IntStream.range(0, terms.size()).boxed().toArray(Integer[]::new);
    Arrays.sort(byBytes, Comparator.comparing(terms::get, Arrays::compareUnsigned));
    int[] ranks = new int[byBytes.length];
    for (int rank = 0; rank < byBytes.length; rank++) {
      ranks[byBytes[rank]] = rank;
    }
    return ranks;
  }

  /** The places sorted by one part, equal ones left in the order they had: a counting sort. */
  private int[] sortedBy(QuadPart part, int[] places, int[] ranks) {
    int[] next = new int[ranks.length + 1];
    for (int place : places) {
      next[ranks[term(place, part)] + 1]++;
    }
    for (int rank = 1; rank < next.length; rank++) {
      next[rank] += next[rank - 1];
    }
    int[] sorted = new int[places.length];
    for (int place : places) {
      sorted[next[ranks[term(place, part)]]++] = place;
    }
    return sorted;
  }

  private int term(int place, QuadPart part) {
    return quads[place * QuadPart.COUNT + part.ordinal()];
  }

  private EncodedQuad quad(int place) {
    byte[][] parts = new byte[QuadPart.COUNT][];
    for (int i = 0; i < QuadPart.COUNT; i++) {
      parts[i] = terms.get(quads[place * QuadPart.COUNT + i]);
    }
    return new EncodedQuad(parts);
  }
}
