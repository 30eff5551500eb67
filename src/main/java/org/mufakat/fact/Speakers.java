package org.mufakat.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private final Map<String, List<InstitutionMention>> bodiesByWord = new HashMap<>();

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
    return Mentions.firstFrom(all, first).filter(mention -> mention.first() < before);
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
    return kind.isEmpty()
        ? Optional.empty()
        : Mentions.lastWithin(bodiesByWord().getOrDefault(kind, List.of()), 0, at)
            .map(InstitutionMention::name);
  }

  /** The mentions of bodies by each word of the name. */
  private Map<String, List<InstitutionMention>> bodiesByWord() {
    if (bodiesByWord.isEmpty()) {
      for (InstitutionMention body : mentions.institutions()) {
        for (String word : body.name().toLowerCase(Locale.ROOT).split("\\s+")) {
          bodiesByWord.computeIfAbsent(word, w -> new ArrayList<>()).add(body);
        }
      }
    }
    return bodiesByWord;
  }

  /**
   * Who acted or spoke last before a quotation: nearest sentence first, in it the first one named.
   */
  Optional<String> lastActor(Quote quote) {
    int end = quote.first();
    for (PersonMention last = lastBefore(end); last != null; last = lastBefore(end)) {
      Sentence sentence = text.sentenceAt(last.first());
      Optional<String> person = firstActor(sentence, quote);
      if (person.isPresent()) {
        return person;
      }
      end = sentence.first();
    }
    return Optional.empty();
  }

  private PersonMention lastBefore(int token) {
    return Mentions.lastBefore(mentions.persons(), token).orElse(null);
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
