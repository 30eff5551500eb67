package org.mufakat.change;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.rdf.Iris;

/** Finds the base of the IRIs of one side, which a dump states only in the names of its graphs. */
final class Base {

  private final Path place;
  private Optional<Iris> found;

  Base(Path place, Optional<String> known) {
    this.place = place;
    this.found = known.map(Iris::new);
  }

  /** Looks at a quad, and hands it on. */
  Quad seen(Quad quad) {
    if (found.isEmpty() && !quad.isDefaultGraph()) {
      found = Iris.byGraph(quad.getGraph());
    }
    return quad;
  }

  /**
   * @throws Failure if there is none, or the other side has another
   */
  Iris same(Base other) {
    Iris mine = orFail();
    String theirs = other.orFail().base();
    if (!mine.base().equals(theirs)) {
      throw new Failure(
          Exit.USAGE,
          other.place + " has the base " + theirs + ", and " + place + " has " + mine.base(),
          "compare dumps or stores of one base: no node of one has the name of one of the other");
    }
    return mine;
  }

  private Iris orFail() {
    return found.orElseThrow(
        () ->
            new Failure(
                Exit.USAGE,
                place + " holds no graph by which the base of its IRIs could be known",
                "name a dump of all graphs: `mufakat export --format nquads`"));
  }
}
