package org.mufakat.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mufakat.mention.Mention.PersonMention;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;

/**
 * Finds later uses of parts of a name that the article has given in full: "Menteri Brian", "Trump".
 */
final class ShortNames {

  private static final int SHORTEST = 2;

  private final PersonScan scan;

  ShortNames(PersonScan scan) {
    this.scan = scan;
  }

  void add() {
    Map<String, PersonMention> parts = parts();
    for (Sentence sentence : scan.text().sentences()) {
      if (sentence.saysSomething()) {
        for (int i = sentence.first(); i < sentence.end(); i++) {
          int end = partsEnd(i, sentence.end(), parts);
          if (end > i) {
            String name = scan.text().words(i, end);
            scan.found().add(new PersonMention(i, end, i, end, i, i, name, "short-name"));
            i = end - 1;
          }
        }
      }
    }
  }

  private int partsEnd(int i, int end, Map<String, PersonMention> parts) {
    int at = i;
    while (at < end && scan.isCapitalised(at) && scan.isFree(at)) {
      PersonMention person = parts.get(scan.token(at).key());
      if (person == null || person != parts.get(scan.token(i).key())) {
        break;
      }
      at++;
    }
    return at;
  }

  /** Words of full names and the person of each; a word of two names belongs to neither. */
  private Map<String, PersonMention> parts() {
    Map<String, Optional<PersonMention>> owners = new HashMap<>();
    for (PersonMention person : scan.found().all()) {
      for (int i = person.nameFirst(); i < person.nameEnd(); i++) {
        Token token = scan.token(i);
        if (token.isCapitalised() && token.form().length() >= SHORTEST) {
          owners.merge(
              token.key(), Optional.of(person), (a, b) -> sameName(a, b) ? a : Optional.empty());
        }
      }
    }
    Map<String, PersonMention> parts = new HashMap<>();
    owners.forEach((key, owner) -> owner.ifPresent(person -> parts.put(key, person)));
    return parts;
  }

  private static boolean sameName(Optional<PersonMention> a, Optional<PersonMention> b) {
    return a.isPresent() && b.isPresent() && same(a.get(), b.get());
  }

  private static boolean same(PersonMention a, PersonMention b) {
    return a.name().equals(b.name()) || SpelledName.of(a.name()).same(SpelledName.of(b.name()));
  }
}
