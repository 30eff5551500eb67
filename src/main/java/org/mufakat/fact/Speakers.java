package org.mufakat.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mufakat.fact.Persons.Person;
import org.mufakat.mention.Mention;
import org.mufakat.mention.Mention.InstitutionMention;
import org.mufakat.mention.Mention.PersonMention;
import org.mufakat.mention.Mentions;
import org.mufakat.text.Quote;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;

/** Says who is named in a stretch of text as one who may speak: a person, or a body. */
final class Speakers {

  private static final int FEWEST_QUOTED = 4;
  private static final Set<String> STAFF =
      Set.of("management", "spokesman", "spokeswoman", "spokesperson", "officials", "statement");

  private final Mentions mentions;
  private final ReadText text;
  private final Persons persons;

  Speakers(Mentions mentions, Persons persons) {
    this.mentions = mentions;
    this.text = mentions.text();
    this.persons = persons;
  }

  /** The first one named in a stretch who begins before a limit. */
  Optional<String> firstNamed(int first, int end, int limit) {
    int before = Math.min(end, limit);
    Optional<PersonMention> person = firstFrom(mentions.persons(), first, before);
    Optional<InstitutionMention> body =
        firstFrom(mentions.institutions(), first, before).filter(b -> b.end() <= end);
    if (body.isPresent()) {
      Optional<PersonMention> officer =
          firstFrom(mentions.persons(), body.get().end(), body.get().end() + 2)
              .filter(p -> p.hasRole() && p.hasName());
      person = person.isPresent() ? person : officer;
      if (person.isEmpty() || !officer.equals(person) && isBefore(body.get(), person.get())) {
        return Optional.of(words(body.get()));
      }
    }
    return person.flatMap(persons::of).map(Person::name);
  }

  private static boolean isBefore(Mention a, Mention b) {
    return a.first() < b.first();
  }

  private static <M extends Mention> Optional<M> firstFrom(List<M> all, int first, int before) {
    for (M mention : all) {
      if (mention.first() >= first) {
        return mention.first() < before ? Optional.of(mention) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A body as the words name it, with those who speak for it: "Antam's management". */
  private String words(InstitutionMention body) {
    int end = body.end();
    boolean staff =
        end + 1 < text.tokens().size()
            && text.token(end).is("'s")
            && STAFF.contains(text.token(end + 1).key());
    return staff ? text.words(body.first(), end + 2) : body.name();
  }

  /** The last one named in a stretch outside quotations, a person rather than a body. */
  Optional<String> lastNamed(int first, int end) {
    Optional<String> person =
        Mentions.within(mentions.persons(), first, end).stream()
            .filter(p -> !isQuoted(p.first()))
            .flatMap(p -> persons.of(p).stream())
            .reduce((a, b) -> b)
            .map(Person::name);
    return person.or(
        () ->
            Mentions.within(mentions.institutions(), first, end).stream()
                .filter(b -> !isQuoted(b.first()))
                .reduce((a, b) -> b)
                .map(this::words));
  }

  /**
   * The body that "the ministry", "kedutaan tersebut" at a token stands for: the last one before
   * whose name has that word.
   */
  Optional<String> definite(int at, int end) {
    if (at + 1 >= end) {
      return Optional.empty();
    }
    Token next = text.token(at + 1);
    boolean behind = next.is("tersebut") || next.is("itu") || next.is("ini");
    String kind = text.token(at).is("the") ? next.key() : behind ? text.token(at).key() : "";
    Optional<String> found = Optional.empty();
    for (InstitutionMention body : mentions.institutions()) {
      if (!kind.isEmpty() && body.end() <= at && hasWord(body.name(), kind)) {
        found = Optional.of(body.name());
      }
    }
    return found;
  }

  private static boolean hasWord(String name, String word) {
    return List.of(name.toLowerCase(Locale.ROOT).split("\\s+")).contains(word);
  }

  /**
   * Who acted or spoke last before a quotation: nearest sentence first, in it the first one named.
   */
  Optional<String> lastActor(Quote quote) {
    int at = text.sentences().indexOf(text.sentenceAt(quote.first()));
    for (int i = at; i >= 0; i--) {
      Optional<String> person = firstActor(text.sentences().get(i), quote);
      if (person.isPresent()) {
        return person;
      }
    }
    return Optional.empty();
  }

  private Optional<String> firstActor(Sentence sentence, Quote quote) {
    return Mentions.within(mentions.persons(), sentence).stream()
        .filter(p -> p.first() < quote.first() && !isQuoted(p.first()))
        .flatMap(p -> persons.of(p).stream())
        .findFirst()
        .map(Person::name);
  }

  boolean isQuoted(int token) {
    return text.quoteAt(token).filter(quote -> quote.length() >= FEWEST_QUOTED).isPresent();
  }
}
