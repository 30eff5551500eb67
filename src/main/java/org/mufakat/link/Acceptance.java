package org.mufakat.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.query.Linkable;
import org.mufakat.rdf.ExternalLink;
import org.mufakat.rdf.InvalidTermException;
import org.mufakat.rdf.Site;

/**
 * Proposals that a person accepts. A thing has one link into a site: a row that would give it
 * another is refused, whether the other is of the tables, accepted before, or in the same file.
 */
public final class Acceptance {

  /**
   * Who accepts, when and why.
   *
   * @param when moment in ISO 8601
   */
  public record Decision(String who, String when, String why) {}

  /**
   * What came of the rows.
   *
   * @param text of {@code links.tsv} as it is to be
   * @param refused one line for each row that was not taken: where, why, how to mend it
   */
  public record Outcome(String text, int accepted, int known, List<String> refused) {}

  private final Map<String, Linkable> things;
  private final String base;
  private final AcceptedLinks before;
  private final Decision decision;
  private final List<AcceptedLink> accepted = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private int known;

  private Acceptance(List<Linkable> things, String base, AcceptedLinks before, Decision decision) {
    this.things = things.stream().collect(Collectors.toMap(Linkable::iri, Function.identity()));
    this.base = base;
    this.before = before;
    this.decision = decision;
  }

  /**
   * @param file for messages
   * @param text rows as {@link Review} writes them
   * @param things of the store
   * @param base of the store's IRIs
   * @throws Failure if the text is no such rows at all
   */
  public static Outcome of(
      String file,
      String text,
      List<Linkable> things,
      String base,
      AcceptedLinks before,
      Decision decision) {
    Acceptance acceptance = new Acceptance(things, base, before, decision);
    Tsv rows = Tsv.read(file, text, List.of("entity", "candidate", "method", "source", "date"));
    rows.rows().forEach(acceptance::take);
    return new Outcome(
        before.and(acceptance.accepted).text(),
        acceptance.accepted.size(),
        acceptance.known,
        List.copyOf(acceptance.refused));
  }

  private void take(Tsv.Row row) {
    try {
      ExternalLink link = link(row);
      Set<String> there = linksOf(link);
      if (there.contains(link.target())) {
        known++;
      } else if (!there.isEmpty()) {
        throw new Failure(
            Exit.REFUSED,
            row.place() + ": " + link.entity() + " is linked to " + String.join(", ", there),
            "correct the table or the row of links.tsv that says so, or leave this one out");
      } else {
        accepted.add(accepted(row, link));
      }
    } catch (Failure bad) {
      refused.add(bad.getMessage() + "; " + bad.remedy());
    }
  }

  private ExternalLink link(Tsv.Row row) {
    String entity = row.required("entity");
    if (!entity.startsWith(base) || !things.containsKey(entity)) {
      throw new Failure(
          Exit.REFUSED,
          row.place() + ": " + entity + " is no country, institution or person of this store",
          "take the row from proposals for this store");
    }
    try {
      String target = Site.iriOf(row.required("candidate"));
      return AcceptedLink.link(row, entity.substring(base.length()), target);
    } catch (InvalidTermException e) {
      throw new Failure(Exit.REFUSED, row.place() + ": " + e.getMessage(), "correct the row", e);
    }
  }

  /** What the thing is linked to in the same site, or is about to be. */
  private Set<String> linksOf(ExternalLink link) {
    Stream<String> byPeople =
        Stream.concat(before.links().stream(), accepted.stream().map(AcceptedLink::link))
            .filter(one -> one.entity().equals(link.entity()))
            .map(ExternalLink::target);
    return Stream.concat(byPeople, things.get(base + link.entity()).links().stream())
        .filter(link::isInto)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private AcceptedLink accepted(Tsv.Row row, ExternalLink link) {
    return new AcceptedLink(
        link,
        row.optional("label").orElse(""),
        row.optional("candidate_label").orElse(""),
        row.optional("score").orElse(""),
        row.optional("features").orElse(""),
        decision.who(),
        decision.when(),
        row.optional("why").orElse(decision.why()));
  }
}
