package org.mufakat.entity;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mufakat.entity.match.Comparer;
import org.mufakat.entity.match.Ledger;
import org.mufakat.entity.match.Outcome;
import org.mufakat.entity.match.Scale;
import org.mufakat.fact.SectorFact;

/** What the cooperation is about: topics across languages, words within one. */
final class CommonField implements Comparer<Report> {

  private static final int SHORTEST_WORD = 4;

  private final Outcome same;
  private final Outcome partly;
  private final Outcome wider;
  private final Outcome other;
  private final Outcome otherWords;
  private final Outcome otherNamed;
  private final Outcome unknown;
  private final Outcome hinted;
  private final Outcome doubtful;
  private final Outcome silent;
  private final WiderTopics widerTopics = new WiderTopics();

  CommonField(Scale scale) {
    same = scale.outcome("field", "same");
    partly = scale.outcome("field", "partly");
    wider = scale.outcome("field", "wider");
    other = scale.outcome("field", "other");
    otherWords = scale.outcome("field", "other-words");
    otherNamed = scale.outcome("field", "other-named");
    unknown = scale.outcome("field", "unknown");
    hinted = scale.outcome("field", "hinted");
    doubtful = scale.outcome("field", "doubtful");
    silent = scale.outcome("field", "silent");
  }

  @Override
  public void compare(Report left, Report right, Ledger ledger) {
    ledger.enter(outcome(left, right), new Stated(left), new Stated(right));
  }

  private record Stated(Report report) {
    @Override
    public String toString() {
      return String.join(", ", report.sectors().stream().map(SectorFact::stated).toList());
    }
  }

  private Outcome outcome(Report left, Report right) {
    if (left.sectors().isEmpty() || right.sectors().isEmpty()) {
      return named(left, right, surroundings(left, right));
    }
    Outcome topics = topics(left.topics(), right.topics());
    boolean oneLanguage = left.language().equals(right.language());
    Outcome words = oneLanguage ? outcome(words(left), words(right), otherWords) : unknown;
    if (topics == same || words == same) {
      return same;
    }
    if (topics == unknown) {
      return named(left, right, words);
    }
    if (meet(left.named(), right.named())) {
      return same;
    }
    if (topics != other) {
      return topics;
    }
    if (names(left, right) || names(right, left)) {
      return partly;
    }
    if (widerTopics.connect(left.topics(), right.topics())) {
      return wider;
    }
    return meet(all(left), right.around()) || meet(all(right), left.around()) ? doubtful : other;
  }

  /** What two have in common once means such as training are left out may be all of it. */
  private Outcome topics(Set<String> left, Set<String> right) {
    Outcome all = outcome(left, right, other);
    return all == partly && outcome(subjects(left), subjects(right), other) == same ? same : all;
  }

  private static Set<String> subjects(Set<String> topics) {
    Set<String> subjects = new HashSet<>(topics);
    subjects.removeIf(Topics::isMeans);
    return subjects;
  }

  /** Where no field is known, the words for the instrument may name one. */
  private Outcome named(Report left, Report right, Outcome otherwise) {
    Outcome named = outcome(all(left), all(right), otherNamed);
    boolean tells = !left.named().isEmpty() || !right.named().isEmpty();
    return tells && (named == same || named == otherNamed) ? named : otherwise;
  }

  /** Whether the sentences of one that names no field speak of what the other is about. */
  private Outcome surroundings(Report left, Report right) {
    if (meet(all(left), right.around())
        || meet(all(right), left.around())
        || all(left).isEmpty() && all(right).isEmpty() && meet(left.around(), right.around())) {
      return hinted;
    }
    return silent;
  }

  private static boolean meet(Set<String> one, Set<String> other) {
    return !Collections.disjoint(Topics.asCoarseAs(other, one), Topics.asCoarseAs(one, other));
  }

  /** Topics of its fields and of the words for it. */
  private static Set<String> all(Report report) {
    Set<String> all = new HashSet<>(report.topics());
    all.addAll(report.named());
    return all;
  }

  /** Whether the words for one name a field of the other, and its own fields are details. */
  private static boolean names(Report one, Report other) {
    return meet(one.named(), other.topics());
  }

  private Outcome outcome(Set<String> one, Set<String> another, Outcome disjoint) {
    Set<String> left = Topics.asCoarseAs(another, one);
    Set<String> right = Topics.asCoarseAs(one, another);
    if (left.isEmpty() || right.isEmpty()) {
      return unknown;
    }
    Set<String> common = new HashSet<>(left);
    common.retainAll(right);
    int all = left.size() + right.size() - common.size();
    boolean part = common.size() == Math.min(left.size(), right.size());
    if (part || 2 * common.size() >= all) {
      return same;
    }
    return common.isEmpty() ? disjoint : partly;
  }

  private static Set<String> words(Report report) {
    Set<String> words = new HashSet<>();
    for (SectorFact field : report.sectors()) {
      List<String> all = NormalisedName.words(field.stated());
      all.stream().filter(word -> word.length() >= SHORTEST_WORD).forEach(words::add);
    }
    return words;
  }
}
