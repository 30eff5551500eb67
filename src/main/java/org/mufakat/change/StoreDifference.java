package org.mufakat.change;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.mufakat.query.Answer;
import org.mufakat.rdf.Delta;
import org.mufakat.rdf.Iris;
import org.mufakat.rdf.RdfPatch;

/**
 * What differs, ready to be told.
 *
 * @param mergedView after the difference, or as much of it as the difference touches
 * @param atWork what is known to have changed, where that is known
 */
public record StoreDifference(
    Delta delta, Iris iris, Graph mergedView, Optional<Set<Cause>> atWork) {

  /** The difference in words, a row for each change. */
  public Answer.Rows rows(String language) {
    Known known = new Known(mergedView, delta, language);
    ArticleChanges articles = new ArticleChanges(delta, iris);
    List<Change> changes = Telling.of(delta, known, articles, new Reasons(articles, known, atWork));
    return ChangeRows.of(changes);
  }

  /** The base of the IRIs. */
  public String base() {
    return iris.base();
  }

  /** How much differs, in one line. */
  public String summary() {
    if (delta.isEmpty()) {
      return "no difference";
    }
    long alike = new ArticleChanges(delta, iris).rereadAlike();
    return "%d statements removed, %d added%s"
        .formatted(
            delta.removed().size(),
            delta.added().size(),
            alike == 0
                ? ""
                : "; " + alike + " articles read by other rules, with the same outcome");
  }

  /** Writes the difference as RDF Patch; does not close the stream. */
  public void writePatch(OutputStream out) {
    RdfPatch patch = RdfPatch.begin(out);
    patch.all(delta);
    patch.end();
  }
}
