package org.mufakat.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mufakat.entity.judged.Judgement.Verdict;
import org.mufakat.fact.Field;
import org.mufakat.fact.InstitutionType;

/**
 * An institution as one article names it.
 *
 * @param plainName normalised, without its country
 * @param plainAliases likewise
 * @param kin ids of bodies of the tables that may be named in its place
 */
public record InstitutionTold(
    ActorKey.Institution key,
    String name,
    List<String> aliases,
    Optional<String> country,
    InstitutionType type,
    Optional<ActorKey.Institution> parent,
    String plainName,
    Set<String> plainAliases,
    Set<String> kin) {

  /** Without an alias that a person rejected. */
  InstitutionTold without(ValueDecision decision) {
    if (decision.verdict() != Verdict.REJECT || decision.field() != Field.ALIASES) {
      return this;
    }
    return new InstitutionTold(
        key,
        name,
        aliases.stream().filter(alias -> !alias.equals(decision.value())).toList(),
        country,
        type,
        parent,
        plainName,
        plainAliases,
        kin);
  }
}
