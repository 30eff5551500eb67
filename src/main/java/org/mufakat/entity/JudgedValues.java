package org.mufakat.entity;

import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mufakat.entity.judged.Judgement.Verdict;
import org.mufakat.fact.Field;
import org.mufakat.fact.Modality;
import org.mufakat.fact.SectorFact;
import org.mufakat.mention.DateBasis;
import org.mufakat.mention.DatedBy;
import org.mufakat.mention.ReportedDate;

/** How one decision changes one value, whatever the report. Remembers the accepted fields. */
final class JudgedValues {

  private final Set<Field> accepted = EnumSet.noneOf(Field.class);
  private final Function<ActorKey.Institution, Party> bodies;

  /**
   * @param bodies what is known of a body that stands in for another one
   */
  JudgedValues(Function<ActorKey.Institution, Party> bodies) {
    this.bodies = bodies;
  }

  Set<Field> accepted() {
    return accepted;
  }

  /** A single value: gone if rejected, another one if corrected, marked if accepted. */
  <V> Optional<V> single(
      Optional<V> value,
      ValueDecision decision,
      Function<V, String> lexical,
      Function<String, V> parse) {
    if (value.map(lexical).filter(decision.value()::equals).isEmpty()) {
      return value;
    }
    if (decision.verdict() == Verdict.REJECT) {
      return Optional.empty();
    }
    accepted.add(decision.field());
    return decision.verdict() == Verdict.CORRECT
        ? Optional.of(parse.apply(decision.replacement()))
        : value;
  }

  /** Values of which there may be several. */
  <V> List<V> several(
      List<V> values, ValueDecision decision, Predicate<V> judged, Function<String, V> parse) {
    List<V> changed = new ArrayList<>();
    for (V value : values) {
      if (!judged.test(value)) {
        changed.add(value);
      } else if (decision.verdict() == Verdict.ACCEPT) {
        accepted.add(decision.field());
        changed.add(value);
      } else if (decision.verdict() == Verdict.CORRECT) {
        changed.add(parse.apply(decision.replacement()));
      }
    }
    return List.copyOf(changed);
  }

  Optional<DatedBy> date(Optional<DatedBy> date, ValueDecision decision) {
    return single(date, decision, dated -> dated.date().lexical(), JudgedValues::dated);
  }

  private static DatedBy dated(String iso) {
    return new DatedBy(ReportedDate.parse(iso), DateBasis.EXPLICIT, iso);
  }

  Optional<Period> term(Optional<Period> term, ValueDecision decision) {
    return single(term, decision, Period::toString, Period::parse);
  }

  Optional<Boolean> truth(Optional<Boolean> truth, ValueDecision decision) {
    return single(truth, decision, String::valueOf, Boolean::valueOf);
  }

  Optional<String> text(Optional<String> text, ValueDecision decision) {
    return single(text, decision, Function.identity(), Function.identity());
  }

  List<String> countries(List<String> codes, ValueDecision decision) {
    return several(
        codes,
        decision,
        code -> new ActorKey.Country(code).sortKey().equals(decision.value()),
        sortKey -> ((ActorKey.Country) ActorKey.of(sortKey)).code());
  }

  List<Party> parties(List<Party> parties, ValueDecision decision) {
    return several(
        parties,
        decision,
        party -> party.key().sortKey().equals(decision.value()),
        sortKey -> bodies.apply((ActorKey.Institution) ActorKey.of(sortKey)));
  }

  /** Those who take part cannot be corrected. */
  <V> List<V> persons(
      List<V> takingPart, ValueDecision decision, Function<V, ActorKey.Person> person) {
    return several(
        takingPart,
        decision,
        one -> person.apply(one).sortKey().equals(decision.value()),
        replacement -> {
          throw new IllegalArgumentException("nobody can be put in place of somebody");
        });
  }

  /** By the id of the concept, or by the words. */
  List<SectorFact> sectors(List<SectorFact> sectors, ValueDecision decision) {
    return several(
        sectors,
        decision,
        sector ->
            sector.stated().equals(decision.value())
                || sector.concept().filter(decision.value()::equals).isPresent(),
        words -> new SectorFact(words, Optional.empty()));
  }

  /** The status of a report follows from how far its words go; of none it cannot be without. */
  Modality modality(Modality modality, ValueDecision decision) {
    return single(Optional.of(modality), decision, JudgedValues::status, JudgedValues::withStatus)
        .orElse(modality);
  }

  private static String status(Modality modality) {
    return modality.status().label();
  }

  private static Modality withStatus(String label) {
    return Arrays.stream(Modality.values())
        .filter(modality -> status(modality).equals(label))
        .max(Comparator.naturalOrder())
        .orElseThrow(() -> new IllegalArgumentException("no status: " + label));
  }
}
