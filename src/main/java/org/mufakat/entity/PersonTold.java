package org.mufakat.entity;

import java.util.List;
import java.util.Optional;
import org.mufakat.entity.judged.Judgement.Verdict;
import org.mufakat.fact.Field;

/**
 * A person as one article names them.
 *
 * @param role title of the post as written, without the word that says it is no longer held
 * @param former whether the article says so
 */
public record PersonTold(
    ActorKey.Person key,
    String name,
    List<String> aliases,
    Optional<PostKey> post,
    Optional<String> role,
    boolean former) {

  /** Without an alias or post that a person rejected. */
  PersonTold without(ValueDecision decision) {
    if (decision.verdict() != Verdict.REJECT) {
      return this;
    }
    boolean ofPost =
        decision.field() == Field.ROLE && role.filter(decision.value()::equals).isPresent();
    return new PersonTold(
        key,
        name,
        aliases.stream()
            .filter(alias -> decision.field() != Field.ALIASES || !alias.equals(decision.value()))
            .toList(),
        ofPost ? Optional.empty() : post,
        ofPost ? Optional.empty() : role,
        former && !ofPost);
  }
}
