package org.mufakat.fact;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.mufakat.fact.Persons.Person;
import org.mufakat.mention.Mention.InstrumentMention;
import org.mufakat.mention.Mentions;
import org.mufakat.text.Language;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;

/** The side of the country that an Indonesian article is written in, and need not name. */
final class HomeSide {

  /** ISO 3166. */
  static final String CODE = "ID";

  private static final int LONGEST_NOUN = 4;

  private final Mentions mentions;
  private final ReadText text;
  private final Persons persons;
  private final Set<String> named;
  private final Set<String> opening;

  /**
   * @param named codes of the countries that the article names
   * @param opening of these, those that its title and first sentences name
   */
  HomeSide(Mentions mentions, Persons persons, Set<String> named, Set<String> opening) {
    this.mentions = mentions;
    this.text = mentions.text();
    this.persons = persons;
    this.named = named;
    this.opening = opening;
  }

  /** Adds it where the agreement can only be its own. */
  void complete(AgreementDraft draft) {
    if (text.language() != Language.INDONESIAN) {
      return;
    }
    if (!draft.hasParties()) {
      ofBoth(draft);
      ofOfficer(draft);
    } else if (draft.bodies().size() == 1) {
      ofOwnGovernment(draft);
    }
    if (hasOwnBody(draft)) {
      draft.addHome(CODE);
      named.forEach(draft::addCountry);
    }
    if (isSignedAtHomeToo(draft) || isWithOnlyOther(draft) || isOfOwnBusiness(draft)) {
      draft.addHome(CODE);
    }
  }

  /** "kedua negara" where an Indonesian article names one other country: that and its own. */
  private void ofBoth(AgreementDraft draft) {
    Sentence told = text.sentenceAt(draft.anchor().first());
    boolean both = !mentions.cues("both", told.first(), told.end()).isEmpty();
    Set<String> partners = partners();
    if (both && partners.size() == 1) {
      draft.addHome(CODE);
      partners.forEach(draft::addCountry);
    }
  }

  /** "Dengan Kenya, badan kita …": what its sentence tells is done by the writer's country. */
  boolean isOfUs(AgreementDraft draft) {
    Sentence told = text.sentenceAt(draft.anchor().first());
    return !mentions.cues("us", told.first(), told.end()).isEmpty();
  }

  private Set<String> partners() {
    Set<String> partners = new HashSet<>(named);
    partners.remove(CODE);
    return partners;
  }

  /**
   * Its own country and the only other one that an Indonesian article names, or that stands in a
   * sentence on "us", as a guess.
   */
  void guess(AgreementDraft draft) {
    boolean ours = isOfUs(draft) && draft.countries().size() == 1;
    Set<String> partners = ours ? new HashSet<>(draft.countries()) : partners();
    partners.remove(CODE);
    boolean open = draft.bodies().size() < 2 && partners.containsAll(draft.countries());
    if (text.language() == Language.INDONESIAN
        && open
        && partners.size() == 1
        && !draft.isGeneral()
        && draft.modality().filter(far -> far.compareTo(Modality.SIGNED) >= 0).isPresent()) {
      partners.forEach(draft::guess);
      draft.guess(CODE);
    }
  }

  /**
   * "Menteri Perindustrian X mengatakan draf nota kesepahaman akan ditandatangani": with the one
   * country that the opening names.
   */
  private void ofOfficer(AgreementDraft draft) {
    Sentence told = text.sentenceAt(draft.anchor().first());
    boolean officer =
        Mentions.within(mentions.persons(), told).stream()
            .anyMatch(person -> persons.countryOfPost(person).filter(CODE::equals).isPresent());
    Set<String> partners = new HashSet<>(opening);
    partners.remove(CODE);
    if (officer && !draft.isGeneral() && partners.size() == 1) {
      draft.addHome(CODE);
      partners.forEach(draft::addCountry);
    }
  }

  /**
   * "Wali Kota Bandung … dan Wali Kota Liuzhou, Tiongkok, …": an Indonesian article leaves out the
   * country of those who sign at home.
   */
  private boolean isSignedAtHomeToo(AgreementDraft draft) {
    Set<Person> signers = draft.signers().keySet();
    Set<String> abroad = new HashSet<>();
    signers.forEach(signer -> signer.country().ifPresent(abroad::add));
    return draft.bodies().isEmpty()
        && signers.stream().anyMatch(signer -> signer.hasPost() && signer.country().isEmpty())
        && abroad.size() == 1
        && !abroad.contains(CODE);
  }

  /**
   * "MoU dengan Jepang yang diteken kemarin" where an Indonesian article is about no other country:
   * what is made with another country is made by its own.
   */
  private boolean isWithOnlyOther(AgreementDraft draft) {
    return !draft.kind().equals("contract")
        && draft.bodies().size() < 2
        && !draft.countries().isEmpty()
        && !draft.countries().contains(CODE)
        && (draft.countries().equals(named) || isOfNews(draft) || actsOwnBody(draft.anchor()))
        && isWith(draft.anchor());
  }

  /** Whether no other country is in the opening, nor before its instrument. */
  private boolean isOfNews(AgreementDraft draft) {
    Set<String> others = new HashSet<>(opening);
    others.remove(CODE);
    Sentence told = text.sentenceAt(draft.anchor().first());
    return draft.countries().containsAll(others)
        && Mentions.within(mentions.countries(), told.first(), draft.anchor().first()).stream()
            .allMatch(country -> country.code().equals(CODE));
  }

  /** "Badan pengawas nuklir sudah mengikat kerja sama dengan …": one that needs no country. */
  private boolean actsOwnBody(InstrumentMention what) {
    Sentence told = text.sentenceAt(what.first());
    return mentions.cues("body-noun", told.first(), what.first()).stream()
        .filter(noun -> !text.token(noun.first()).isCapitalised() || noun.first() == told.first())
        .anyMatch(
            noun -> Mentions.within(mentions.countries(), noun.first(), what.first()).isEmpty());
  }

  private boolean isWith(InstrumentMention what) {
    Sentence told = text.sentenceAt(what.first());
    return Stream.concat(
            Mentions.within(mentions.countries(), told).stream(),
            Mentions.within(mentions.institutions(), told).stream())
        .anyMatch(other -> isWithBefore(other.first()));
  }

  /** Nouns may stand between: "dengan perusahaan kereta api Zambia". */
  private boolean isWithBefore(int token) {
    for (int at = token - 1; at >= 0 && at >= token - 1 - LONGEST_NOUN; at--) {
      Token before = text.token(at);
      if (before.is("dengan") || before.is("bersama")) {
        return true;
      }
      if (!before.isWord() || before.isCapitalised()) {
        return false;
      }
    }
    return false;
  }

  /**
   * "Universitas Pattimura meneken …" where an Indonesian article names one other country: a body
   * that needs no country is of its own.
   */
  private boolean hasOwnBody(AgreementDraft draft) {
    return named.size() == 1
        && !named.contains(CODE)
        && named.containsAll(draft.countries())
        && draft.bodies().size() == 1
        && draft.bodies().stream().allMatch(body -> body.country().isEmpty() && body.isPublic());
  }

  /** "kontrak dengan perusahaan Zambia itu" of a company of its own that the article speaks of. */
  private boolean isOfOwnBusiness(AgreementDraft draft) {
    return draft.countries().size() == 1
        && !draft.countries().contains(CODE)
        && draft.bodies().size() < 2
        && isWith(draft.anchor())
        && mentions.institutions().stream()
            .anyMatch(body -> body.country().filter(CODE::equals).isPresent());
  }

  /** "utang dari KfW yang disepakati pemerintah pusat": the government of the country it is in. */
  private void ofOwnGovernment(AgreementDraft draft) {
    Sentence told = text.sentenceAt(draft.anchor().first());
    boolean own = !mentions.cues("own-government", told.first(), told.end()).isEmpty();
    if (own) {
      draft.addHome(CODE);
    }
  }
}
