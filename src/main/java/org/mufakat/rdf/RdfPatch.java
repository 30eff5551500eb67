package org.mufakat.rdf;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.rdfpatch.PatchException;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.rdfpatch.text.RDFChangesWriterText;
import org.apache.jena.rdfpatch.text.RDFPatchReaderText;
import org.apache.jena.sparql.core.Quad;

/**
 * Changes as RDF Patch (https://afs.github.io/rdf-delta/rdf-patch.html): one transaction, a line
 * for each statement, {@code D} if it goes and {@code A} if it comes.
 */
public final class RdfPatch implements Changes {

  private final RDFChangesWriterText out;

  private RdfPatch(OutputStream out) {
    this.out = RDFChangesWriterText.create(out);
  }

  /** Begins a patch; {@link #end} must follow. */
  public static RdfPatch begin(OutputStream out) {
    RdfPatch patch = new RdfPatch(out);
    patch.out.start();
    patch.out.txnBegin();
    return patch;
  }

  @Override
  public void removed(Quad quad) {
    out.delete(graph(quad), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public void added(Quad quad) {
    out.add(graph(quad), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  private static Node graph(Quad quad) {
    return quad.isDefaultGraph() ? null : quad.getGraph();
  }

  /** Ends the transaction, and flushes what lies beneath without closing it. */
  public void end() {
    out.txnCommit();
    out.finish();
  }

  /**
   * Reads a patch to its end.
   *
   * @throws PatchException if it is none, or not whole
   */
  public static Delta read(InputStream in) {
    Collected collected = new Collected();
    new RDFPatchReaderText(in).apply(collected);
    if (!collected.complete) {
      throw new PatchException("the patch ends before its transaction does");
    }
    return new Delta(collected.removed, collected.added);
  }

  private static final class Collected extends RDFChangesBase {
    final List<Quad> removed = new ArrayList<>();
    final List<Quad> added = new ArrayList<>();
    boolean complete;

    @Override
    public void txnCommit() {
      complete = true;
    }

    @Override
    public void add(Node graph, Node subject, Node property, Node value) {
      added.add(quad(graph, subject, property, value));
    }

    @Override
    public void delete(Node graph, Node subject, Node property, Node value) {
      removed.add(quad(graph, subject, property, value));
    }

    private static Quad quad(Node graph, Node subject, Node property, Node value) {
      return Quad.create(graph == null ? Quad.defaultGraphIRI : graph, subject, property, value);
    }
  }
}
