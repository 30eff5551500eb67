package org.mufakat.serve.linked;

import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * An evidence node.
 *
 * @param graph of the article
 * @param about the node that it says something of, one of those it is about
 * @param supports properties
 * @param words that it cites
 */
record Evidence(Node graph, Node node, Node about, Set<Node> supports, String words) {}
