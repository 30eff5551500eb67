package org.mufakat.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.rdf.InvalidTermException;
import org.mufakat.rdf.NamedSubject;
import org.mufakat.rdf.Site;

/**
 * Names and ids of other data in a file: Turtle, N-Triples or JSON-LD with labels, or tab-separated
 * text whose first line names the columns {@code id}, {@code name} and, if there is one, {@code
 * country} (alpha-2). An id is an IRI; of several lines with one id each gives a name.
 */
final class Extract {

  private static final long MOST_BYTES = 64L << 20;
  private static final String ID = "id";
  private static final String NAME = "name";
  private static final String COUNTRY = "country";

  private Extract() {}

  /**
   * @throws Failure naming the line that cannot be used
   */
  static List<Candidate> read(Path file) {
    return NamedSubject.inFile(file) ? rdf(file) : table(file);
  }

  private static List<Candidate> rdf(Path file) {
    List<Candidate> candidates = new ArrayList<>();
    for (NamedSubject subject : NamedSubject.read(file)) {
      candidates.add(
          new Candidate(iri(subject.iri(), file.toString()), subject.names(), subject.country()));
    }
    return candidates;
  }

  private static List<Candidate> table(Path file) {
    Tsv tsv = Tsv.read(file.toString(), text(file), List.of(ID, NAME));
    Map<String, Candidate> byIri = new LinkedHashMap<>();
    for (Tsv.Row row : tsv.rows()) {
      String iri = iri(row.required(ID), row.place());
      Candidate candidate =
          byIri.computeIfAbsent(
              iri, unseen -> new Candidate(iri, new ArrayList<>(), row.optional(COUNTRY)));
      candidate.names().add(row.required(NAME));
    }
    return List.copyOf(byIri.values());
  }

  private static String iri(String written, String place) {
    try {
      return Site.iriOf(written);
    } catch (InvalidTermException e) {
      throw new Failure(Exit.REFUSED, place + ": " + e.getMessage(), "write whole IRIs as ids", e);
    }
  }

  private static String text(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        String limit = file + " is larger than " + (MOST_BYTES >> 20) + " MiB";
        throw new Failure(Exit.REFUSED, limit, "divide it");
      }
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new Failure(Exit.REFUSED, file + " is not in UTF-8", "write it in UTF-8", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
