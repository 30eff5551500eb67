package org.mufakat.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mufakat.mention.Mention.CountryMention;
import org.mufakat.mention.Mention.InstitutionMention;
import org.mufakat.mention.Mention.PersonMention;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;

/**
 * Finds later uses of parts of a name that the article has given in full: "Menteri Brian", "Trump".
 */
final class ShortNames {

  private static final int SHORTEST = 2;

  private final ReadText text;
  private final TokenIndex<PersonMention> found;
  private final TokenIndex<CountryMention> countries;
  private final TokenIndex<InstitutionMention> bodies;

  ShortNames(
      ReadText text,
      TokenIndex<PersonMention> found,
      TokenIndex<CountryMention> countries,
      TokenIndex<InstitutionMention> bodies) {
    this.text = text;
    this.found = found;
    this.countries = countries;
    this.bodies = bodies;
  }

  void add() {
    Map<String, PersonMention> parts = parts();
    for (Sentence sentence : text.sentences()) {
      if (sentence.saysSomething()) {
        for (int i = sentence.first(); i < sentence.end(); i++) {
          int end = partsEnd(i, sentence.end(), parts);
          if (end > i) {
            found.add(new PersonMention(i, end, i, end, i, i, text.words(i, end), "short-name"));
            i = end - 1;
          }
        }
      }
    }
  }

  private int partsEnd(int i, int end, Map<String, PersonMention> parts) {
    int at = i;
    while (at < end
        && isFree(at)
        && parts.containsKey(text.token(at).key())
        && samePerson(parts, i, at)) {
      at++;
    }
    return at;
  }

  private boolean samePerson(Map<String, PersonMention> parts, int first, int at) {
    return parts.get(text.token(first).key()) == parts.get(text.token(at).key());
  }

  private boolean isFree(int at) {
    return text.token(at).isCapitalised()
        && found.at(at) == null
        && countries.at(at) == null
        && bodies.at(at) == null;
  }

  /** Words of full names and the person of each; a word of two names belongs to neither. */
  private Map<String, PersonMention> parts() {
    Map<String, PersonMention> parts = new HashMap<>();
    Map<String, Optional<PersonMention>> owners = new HashMap<>();
    for (PersonMention person : found.all()) {
      for (int i = person.nameFirst(); i < person.nameEnd(); i++) {
        Token token = text.token(i);
        if (token.isCapitalised() && token.form().length() >= SHORTEST) {
          owners.merge(
              token.key(), Optional.of(person), (a, b) -> sameName(a, b) ? a : Optional.empty());
        }
      }
    }
    owners.forEach((key, owner) -> owner.ifPresent(person -> parts.put(key, person)));
    return parts;
  }

  private static boolean sameName(Optional<PersonMention> a, Optional<PersonMention> b) {
    return a.isPresent() && b.isPresent() && Names.same(a.get().name(), b.get().name());
  }
}
