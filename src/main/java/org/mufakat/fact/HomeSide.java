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

/** The side of the country that an Indonesian article is written in, and need not name. */
final class HomeSide {

  /** ISO 3166. */
  static final String CODE = "ID";

  private final Mentions mentions;
  private final ReadText text;
  private final Set<String> named;

  /**
   * @param named codes of the countries that the article names
   */
  HomeSide(Mentions mentions, Set<String> named) {
    this.mentions = mentions;
    this.text = mentions.text();
    this.named = named;
  }

  /** Adds it where the agreement can only be its own. */
  void complete(AgreementDraft draft) {
    if (text.language() != Language.INDONESIAN) {
      return;
    }
    if (!draft.hasParties()) {
      ofBoth(draft);
    } else if (draft.bodies().size() == 1) {
      ofOwnGovernment(draft);
    }
    if (isSignedAtHomeToo(draft) || isWithOnlyOther(draft)) {
      draft.addHome(CODE);
    }
  }

  /** "kedua negara" where an Indonesian article names one other country: that and its own. */
  private void ofBoth(AgreementDraft draft) {
    Sentence told = text.sentenceAt(draft.anchor().first());
    boolean both = !mentions.cues("both", told.first(), told.end()).isEmpty();
    boolean other = named.size() == 1 && !named.contains(CODE);
    if (both && other) {
      draft.addHome(CODE);
      named.forEach(draft::addCountry);
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
   * "MoU dengan Jepang yang diteken kemarin" where an Indonesian article names no other country:
   * what is made with another country is made by its own.
   */
  private boolean isWithOnlyOther(AgreementDraft draft) {
    return !draft.kind().equals("contract")
        && draft.bodies().size() < 2
        && draft.countries().size() == 1
        && draft.countries().equals(named)
        && !named.contains(CODE)
        && isWith(draft.anchor());
  }

  private boolean isWith(InstrumentMention what) {
    Sentence told = text.sentenceAt(what.first());
    return Stream.concat(
            Mentions.within(mentions.countries(), told).stream(),
            Mentions.within(mentions.institutions(), told).stream())
        .anyMatch(other -> isWithBefore(other.first()));
  }

  private boolean isWithBefore(int token) {
    return token > 0 && (text.token(token - 1).is("dengan") || text.token(token - 1).is("bersama"));
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
