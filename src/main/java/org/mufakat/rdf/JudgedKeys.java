package org.mufakat.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.mufakat.entity.ActorKey;
import org.mufakat.entity.AgreementReport;
import org.mufakat.entity.Decisions;
import org.mufakat.entity.EventReport;
import org.mufakat.entity.InstitutionTold;
import org.mufakat.entity.PersonTold;
import org.mufakat.entity.ReportKey;
import org.mufakat.entity.Told;
import org.mufakat.entity.ValueDecision;
import org.mufakat.entity.judged.Judgement;
import org.mufakat.entity.judged.Judgements;
import org.mufakat.entity.match.Constraints;

/**
 * Judgements of people in terms of what articles tell: keys in place of IRIs, fields in place of
 * properties. What no article tells (any more) decides nothing and is named.
 */
public final class JudgedKeys {

  private final Iris iris;
  private final Naming naming;
  private final Judgements judgements;
  private final Map<String, AgreementReport> agreements = new HashMap<>();
  private final Map<String, EventReport> events = new HashMap<>();
  private final Map<String, ActorKey> actors = new HashMap<>();
  private final Map<String, List<PersonTold>> persons = new HashMap<>();
  private final Map<String, List<InstitutionTold>> institutions = new HashMap<>();
  private final Map<ReportKey, List<ValueDecision>> ofAgreementValues = new HashMap<>();
  private final Map<ReportKey, List<ValueDecision>> ofEventValues = new HashMap<>();
  private final Map<ActorKey, List<ValueDecision>> ofActorValues = new HashMap<>();
  private final List<Judgements.Problem> problems = new ArrayList<>();

  private JudgedKeys(Judgements judgements, Collection<Told> articles, Naming naming) {
    this.iris = naming.iris();
    this.naming = naming;
    this.judgements = judgements;
    problems.addAll(judgements.contradictions());
    Set<String> names = judgements.names();
    if (!names.isEmpty()) {
      articles.forEach(told -> learn(told, names));
    }
  }

  /**
   * @param decisions that hold
   * @param problems rows that decide nothing
   */
  public record Judged(Decisions decisions, List<Judgements.Problem> problems) {}

  public static Judged of(Judgements judgements, Collection<Told> articles, Naming naming) {
    JudgedKeys keys = new JudgedKeys(judgements, articles, naming);
    Decisions decisions = keys.decisions();
    return new Judged(decisions, List.copyOf(keys.problems));
  }

  /** IRIs of all of an article that people can judge: its reports, persons and institutions. */
  public static Stream<String> names(Told article, Iris iris) {
    return Stream.of(
            article.agreements().stream().map(report -> iris.agreementReport(report.key())),
            article.events().stream().map(report -> iris.eventReport(report.key())),
            article.persons().stream().map(person -> iris.of(person.key())),
            article.institutions().stream().map(body -> iris.of(body.key())))
        .flatMap(nodes -> nodes)
        .map(Node::getURI);
  }

  private void learn(Told told, Set<String> names) {
    for (AgreementReport report : told.agreements()) {
      learn(iris.agreementReport(report.key()).getURI(), report, names, agreements);
    }
    for (EventReport report : told.events()) {
      learn(iris.eventReport(report.key()).getURI(), report, names, events);
    }
    for (PersonTold person : told.persons()) {
      String iri = iris.of(person.key()).getURI();
      learn(iri, person.key(), names, actors);
      if (names.contains(iri)) {
        persons.computeIfAbsent(iri, unseen -> new ArrayList<>()).add(person);
      }
    }
    for (InstitutionTold body : told.institutions()) {
      String iri = iris.of(body.key()).getURI();
      learn(iri, body.key(), names, actors);
      if (names.contains(iri)) {
        institutions.computeIfAbsent(iri, unseen -> new ArrayList<>()).add(body);
      }
    }
  }

  private static <V> void learn(String iri, V value, Set<String> names, Map<String, V> known) {
    if (names.contains(iri)) {
      known.put(iri, value);
    }
  }

  private Decisions decisions() {
    Pairs<ReportKey> ofAgreements = new Pairs<>();
    Pairs<ReportKey> ofEvents = new Pairs<>();
    Pairs<ActorKey> ofActors = new Pairs<>();
    for (Judgement row : judgements.holding()) {
      if (row.verdict().isOfPair()) {
        boolean known =
            ofAgreements.add(row, iri -> key(agreements.get(iri), AgreementReport::key))
                || ofEvents.add(row, iri -> key(events.get(iri), EventReport::key))
                || ofActors.add(row, iri -> Optional.ofNullable(actors.get(iri)));
        if (!known) {
          missing(row);
        }
      } else {
        value(row);
      }
    }
    return new Decisions(
        ofAgreements.constraints(),
        ofEvents.constraints(),
        ofActors.constraints(),
        ofAgreementValues,
        ofEventValues,
        ofActorValues,
        naming.known().bodies()::party);
  }

  private static <R> Optional<ReportKey> key(R report, Function<R, ReportKey> key) {
    return Optional.ofNullable(report).map(key);
  }

  private void missing(Judgement row) {
    for (String iri : List.of(row.subject(), row.object())) {
      boolean known =
          agreements.containsKey(iri) || events.containsKey(iri) || actors.containsKey(iri);
      if (!known) {
        problems.add(Judgements.Problem.of(row, "no article tells of " + iri + " now"));
        return;
      }
    }
    problems.add(Judgements.Problem.of(row, "both must be of one sort"));
  }

  private void value(Judgement row) {
    try {
      JudgedFields fields = new JudgedFields(iris);
      String iri = row.subject();
      if (agreements.containsKey(iri)) {
        AgreementReport report = agreements.get(iri);
        ValueDecision decision = fields.of(row, report);
        note(row, decision.changes(report));
        ofAgreementValues.computeIfAbsent(report.key(), unseen -> new ArrayList<>()).add(decision);
      } else if (events.containsKey(iri)) {
        EventReport report = events.get(iri);
        ValueDecision decision = fields.of(row, report);
        note(row, decision.changes(report));
        ofEventValues.computeIfAbsent(report.key(), unseen -> new ArrayList<>()).add(decision);
      } else if (actors.containsKey(iri)) {
        ActorKey key = actors.get(iri);
        List<ValueDecision> decisions =
            fields.of(
                row,
                persons.getOrDefault(iri, List.of()),
                institutions.getOrDefault(iri, List.of()));
        note(row, !decisions.isEmpty());
        ofActorValues.computeIfAbsent(key, unseen -> new ArrayList<>()).addAll(decisions);
      } else {
        problems.add(Judgements.Problem.of(row, "no article tells of " + iri + " now"));
      }
    } catch (UnjudgeableException e) {
      problems.add(Judgements.Problem.of(row, e.getMessage()));
    }
  }

  private void note(Judgement row, boolean changes) {
    if (!changes) {
      problems.add(Judgements.Problem.of(row, "the article does not say so now"));
    }
  }

  /** Pairs of one sort. */
  private static final class Pairs<K> {
    private final List<Constraints.Pair<K>> same = new ArrayList<>();
    private final List<Constraints.Pair<K>> apart = new ArrayList<>();

    /** Whether both are of this sort. */
    boolean add(Judgement row, Function<String, Optional<K>> key) {
      Optional<K> one = key.apply(row.subject());
      Optional<K> other = key.apply(row.object());
      if (one.isEmpty() || other.isEmpty()) {
        return false;
      }
      (row.verdict() == Judgement.Verdict.SAME ? same : apart)
          .add(new Constraints.Pair<>(one.get(), other.get()));
      return true;
    }

    Constraints<K> constraints() {
      return new Constraints<>(same, apart);
    }
  }
}
