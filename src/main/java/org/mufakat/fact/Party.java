package org.mufakat.fact;

import java.util.Optional;
import org.mufakat.fact.Institutions.Body;
import org.mufakat.fact.Persons.Person;
import org.mufakat.mention.Mention;
import org.mufakat.mention.Mention.CountryMention;
import org.mufakat.mention.Mention.InstitutionMention;
import org.mufakat.mention.Mention.PersonMention;

/**
 * Somebody who takes part in an act: a body, a country, or a person who stands for one of them.
 *
 * @param country ISO code
 */
record Party(Optional<Body> body, Optional<String> country, Optional<Person> person) {

  static Party of(Mention mention, Institutions institutions, Persons persons) {
    if (mention instanceof InstitutionMention institution) {
      Body body = institutions.of(institution);
      return new Party(Optional.of(body), body.country(), Optional.empty());
    }
    if (mention instanceof CountryMention country) {
      return new Party(Optional.empty(), Optional.of(country.code()), Optional.empty());
    }
    Optional<Person> person =
        mention instanceof PersonMention named ? persons.of(named) : Optional.empty();
    return new Party(person.flatMap(Person::body), person.flatMap(Person::country), person);
  }

  /** What the signer signs for: the body of the post, or its country. */
  Optional<String> onBehalfOf() {
    return body.map(Body::name).or(() -> country);
  }

  boolean isKnown() {
    return body.isPresent() || country.isPresent() || person.isPresent();
  }
}
