package org.mufakat.link;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.mufakat.query.Linkable;
import org.mufakat.rdf.LinkMethod;

/** Proposes links for things of a store, from a local extract or from a service. */
public final class Linking {

  private static final int BATCH = 10;
  private static final Duration TIME = Duration.ofSeconds(30);
  private static final int MOST_BYTES = 4 << 20;

  private static final Comparator<Proposal> ORDER =
      Comparator.comparing(Proposal::entity)
          .thenComparing(Comparator.comparingInt(Proposal::score).reversed())
          .thenComparing(Proposal::candidate);

  private final List<Linkable> things;
  private final int most;
  private final int leastScore;

  /**
   * @param most candidates for each thing
   * @param leastScore proposals below it are left out
   */
  public Linking(List<Linkable> things, int most, int leastScore) {
    this.things = things;
    this.most = most;
    this.leastScore = leastScore;
  }

  /**
   * By the names of an extract.
   *
   * @param source what the extract was taken from
   * @param date of the extract: day, month or year
   */
  public List<Proposal> from(Path extract, String source, String date) {
    List<Candidate> candidates = Extract.read(extract);
    NameMatch match = new NameMatch(candidates);
    List<Proposal> proposals = new ArrayList<>();
    for (Linkable thing : things) {
      for (NameMatch.Scored best : match.best(thing, most)) {
        if (!thing.links().contains(best.candidate().iri()) && best.score() >= leastScore) {
          proposals.add(
              new Proposal(
                  thing.iri(),
                  thing.labels().get(0),
                  best.candidate().iri(),
                  best.name(),
                  best.score(),
                  best.features(),
                  LinkMethod.EXTRACT,
                  source,
                  date));
        }
      }
    }
    return sorted(proposals);
  }

  /**
   * By a reconciliation service. Things that have a link into its site are not asked for.
   *
   * @param type identifier of a type of the service
   * @param date of today
   */
  public List<Proposal> by(
      String address, AllowedServices allowed, Optional<String> type, String date) {
    ReconciliationService service =
        ReconciliationService.at(address, new ServiceClient(allowed, TIME, MOST_BYTES));
    Predicate<Linkable> open = thing -> thing.links().stream().noneMatch(service::proposes);
    List<Asked> asked = things.stream().filter(open).flatMap(Asked::of).toList();
    Map<String, Proposal> best = new HashMap<>();
    for (int from = 0; from < asked.size(); from += BATCH) {
      List<Asked> batch = asked.subList(from, Math.min(from + BATCH, asked.size()));
      List<List<ReconciliationService.Found>> answers =
          service.candidates(batch.stream().map(Asked::name).toList(), type, most);
      for (int i = 0; i < batch.size(); i++) {
        Linkable thing = batch.get(i).thing();
        answers.get(i).stream()
            .map(found -> proposal(thing, found, service.name() + ", " + address, date))
            .filter(proposal -> proposal.score() >= leastScore)
            .forEach(
                proposal ->
                    best.merge(
                        proposal.entity() + " " + proposal.candidate(),
                        proposal,
                        (one, other) -> one.score() >= other.score() ? one : other));
      }
    }
    return sorted(best.values().stream().toList());
  }

  /** A thing and one of its names. */
  private record Asked(Linkable thing, String name) {
    static java.util.stream.Stream<Asked> of(Linkable thing) {
      return thing.labels().stream().map(name -> new Asked(thing, name));
    }
  }

  private static Proposal proposal(
      Linkable thing, ReconciliationService.Found found, String source, String date) {
    int score = (int) Math.round(Math.max(0, Math.min(100, found.score())));
    return new Proposal(
        thing.iri(),
        thing.labels().get(0),
        found.iri(),
        found.name(),
        score,
        found.features(),
        LinkMethod.RECONCILIATION,
        source,
        date);
  }

  private static List<Proposal> sorted(List<Proposal> proposals) {
    return proposals.stream().sorted(ORDER).toList();
  }
}
