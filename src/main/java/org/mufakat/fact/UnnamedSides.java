package org.mufakat.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mufakat.mention.Mention;
import org.mufakat.mention.Mention.CueMention;
import org.mufakat.mention.Mentions;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;

/**
 * The sides that a sentence means without naming them: "kedua perusahaan", "the two ministers",
 * "ketiga negara". They are those of the agreement spoken of, or else the last ones of their sort
 * that the text has named.
 */
final class UnnamedSides {

  /**
   * Words for sides, and what they stand for.
   *
   * @param category of the words
   * @param count how many they are
   */
  private record Wording(String category, int count) {}

  private static final Wording BOTH_PERSONS = new Wording("both.persons", 2);

  private static final List<String> SIGNED = List.of("act.sign", "act.signed", "act.signing");
  private static final int ACT_REACH = 3;

  private static final List<Wording> WORDINGS =
      List.of(
          new Wording("both.bodies", 2),
          BOTH_PERSONS,
          new Wording("both.three", 3),
          new Wording("both", 2));

  private final Mentions mentions;
  private final Institutions institutions;
  private final Persons persons;

  UnnamedSides(Mentions mentions, Institutions institutions, Persons persons) {
    this.mentions = mentions;
    this.institutions = institutions;
    this.persons = persons;
  }

  /** Adds the sides that a sentence means; false where it means none, or none are to be found. */
  boolean complete(AgreementDraft draft, Sentence sentence, List<AgreementDraft> focus) {
    Optional<Wording> wording = WORDINGS.stream().filter(one -> stands(one, sentence)).findFirst();
    if (wording.isEmpty()) {
      return false;
    }
    if (!focus.isEmpty()) {
      draft.sidesOf(focus.get(0));
    }
    if (!focus.isEmpty() && wording.get().category().equals("both")) {
      focus.get(0).countries().forEach(draft::addCountry);
    } else if (!focus.isEmpty()) {
      draft.addPartiesOf(focus.get(0));
    } else {
      sides(wording.get(), sentence).forEach(draft::addParty);
    }
    return draft.hasParties();
  }

  /**
   * Who signed where a sentence says no more than "oleh kedua menteri" of it: the last two persons
   * who spoke for different countries, or none.
   */
  List<Party> signers(Sentence sentence) {
    boolean signed = SIGNED.stream().anyMatch(act -> stands(act, sentence));
    return signed && actsBothPersons(sentence)
        ? last(BOTH_PERSONS, mentions.persons(), sentence, Party::country)
        : List.of();
  }

  private boolean actsBothPersons(Sentence sentence) {
    return mentions.cues(BOTH_PERSONS.category(), sentence.first(), sentence.end()).stream()
        .anyMatch(both -> isBehindBy(both, sentence) || signs(both, sentence));
  }

  private boolean isBehindBy(CueMention both, Sentence sentence) {
    if (both.first() == sentence.first()) {
      return false;
    }
    Token before = mentions.text().token(both.first() - 1);
    return before.is("oleh") || before.is("by");
  }

  /** "keduanya menandatangani". */
  private boolean signs(CueMention both, Sentence sentence) {
    int reach = Math.min(sentence.end(), both.end() + ACT_REACH);
    return !mentions.cues("act.sign", both.end(), reach).isEmpty();
  }

  private boolean stands(String category, Sentence sentence) {
    return !mentions.cues(category, sentence.first(), sentence.end()).isEmpty();
  }

  private boolean stands(Wording wording, Sentence sentence) {
    return stands(wording.category(), sentence);
  }

  private List<Party> sides(Wording wording, Sentence sentence) {
    return switch (wording.category()) {
      case "both.bodies" -> last(wording, mentions.institutions(), sentence, Party::body);
      case "both.persons" -> {
        List<Party> holders = last(wording, mentions.persons(), sentence, Party::country);
        yield holders.isEmpty() ? countries(wording, sentence) : holders;
      }
      default -> countries(wording, sentence);
    };
  }

  private List<Party> countries(Wording wording, Sentence sentence) {
    return last(wording, mentions.countries(), sentence, Party::country);
  }

  /** The last parties of one sort before a sentence, each once, in the order of the text. */
  private List<Party> last(
      Wording wording,
      List<? extends Mention> all,
      Sentence sentence,
      Function<Party, Optional<?>> identity) {
    List<Party> named = new ArrayList<>();
    List<? extends Mention> before = Mentions.within(all, 0, sentence.first());
    for (int i = before.size() - 1; i >= 0 && named.size() < wording.count(); i--) {
      Party party = Party.of(before.get(i), institutions, persons);
      Optional<?> side = identity.apply(party);
      if (side.isPresent() && named.stream().noneMatch(o -> identity.apply(o).equals(side))) {
        named.add(0, party);
      }
    }
    return named.size() == wording.count() ? named : List.of();
  }
}
