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
    return mention instanceof PersonMention named
        ? ofPerson(named, persons)
        : new Party(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A person with the body and country of the post; where only the post is named, these alone. */
  private static Party ofPerson(PersonMention mention, Persons persons) {
    Optional<Person> person = persons.of(mention);
    return person.isPresent()
        ? new Party(person.flatMap(Person::body), person.flatMap(Person::country), person)
        : new Party(persons.bodyOfPost(mention), persons.countryOfPost(mention), person);
  }

  /** What the signer signs for: the body of the post, or its country. */
  Optional<String> onBehalfOf() {
    return body.map(Body::name).or(() -> country);
  }

  /** The person alone, with the country; whoever else takes part stays as it is. */
  Party withoutBodyOfPerson() {
    return person.isPresent() ? new Party(Optional.empty(), country, person) : this;
  }

  /** A state, or who holds a post of it: "Menteri Pertanian", with or without a name. */
  boolean isOfficial() {
    return country.isPresent() && body.map(Body::isState).orElse(true);
  }

  boolean isKnown() {
    return body.isPresent() || country.isPresent() || person.isPresent();
  }
}
