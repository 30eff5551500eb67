package org.mufakat.load;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mufakat.entity.Told;
import org.mufakat.entity.judged.Judgement;
import org.mufakat.entity.judged.Judgements;
import org.mufakat.rdf.Iris;
import org.mufakat.rdf.JudgedKeys;

/** Of what people decide on values the articles must say otherwise than before. */
record JudgedArticles(Set<String> subjects, Iris iris) {

  /** By the rows of a generation and those of the next. */
  static JudgedArticles between(List<Judgement> before, List<Judgement> after, Iris iris) {
    Set<Judgement> earlier = new HashSet<>(new Judgements(before).holding());
    Set<Judgement> later = new HashSet<>(new Judgements(after).holding());
    Set<String> subjects =
        Stream.concat(
                earlier.stream().filter(row -> !later.contains(row)),
                later.stream().filter(row -> !earlier.contains(row)))
            .filter(row -> !row.verdict().isOfPair())
            .map(Judgement::subject)
            .collect(Collectors.toUnmodifiableSet());
    return new JudgedArticles(subjects, iris);
  }

  /** Whether the graph of an article has to be written anew. */
  boolean contain(Told article) {
    return !subjects.isEmpty() && JudgedKeys.names(article, iris).anyMatch(subjects::contains);
  }
}
