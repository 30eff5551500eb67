package org.mufakat.serve.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mufakat.query.Prefixes;

/**
 * What classes and properties are called on pages, and in which order they are shown: the rows of
 * {@code terms.tsv}.
 *
 * @param rank the lower, the earlier
 * @param computed whether its values are counted or reckoned and so have no sentence
 */
public record Term(int rank, String english, String indonesian, boolean computed) {

  private static final Map<String, Term> ALL = read();

  /** Of an IRI; empty if the table does not have it. */
  public static Optional<Term> of(String iri) {
    return Optional.ofNullable(ALL.get(iri));
  }

  public String label(Language language) {
    return language == Language.ID ? indonesian : english;
  }

  private static Map<String, Term> read() {
    Map<String, Term> terms = new LinkedHashMap<>();
    List<String[]> rows = Resource.table(Term.class, "terms.tsv");
    for (String[] row : rows) {
      terms.put(iri(row[0]), new Term(terms.size(), row[1], row[2], row[3].equals("computed")));
    }
    return Map.copyOf(terms);
  }

  private static String iri(String prefixed) {
    int colon = prefixed.indexOf(':');
    return Prefixes.all().get(prefixed.substring(0, colon)) + prefixed.substring(colon + 1);
  }
}
