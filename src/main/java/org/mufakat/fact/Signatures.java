package org.mufakat.fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mufakat.fact.AgreementDraft.Signed;
import org.mufakat.fact.Institutions.Body;
import org.mufakat.mention.Mention;
import org.mufakat.mention.Mentions;
import org.mufakat.mention.rule.Match;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;

/**
 * Who signed, in whose place and before whose eyes, where a sentence says so without naming the
 * instrument: "Dokumen itu diteken P", "Dari Kenya, Q", "Swiss diwakili R".
 */
final class Signatures {

  private static final int LINES_BACK = 2;
  private static final Set<String> OF_SIGNERS = Set.of("signers", "signers-too", "proxy");

  private static final Set<String> ACTS = Set.of("act.sign", "act.signed", "act.signing");

  private final Mentions mentions;
  private final ReadText text;
  private final Institutions institutions;
  private final Persons persons;

  private final List<AgreementDraft> drafts;

  /**
   * @param drafts the agreements told of so far
   */
  Signatures(
      Mentions mentions, Institutions institutions, Persons persons, List<AgreementDraft> drafts) {
    this.drafts = drafts;
    this.mentions = mentions;
    this.text = mentions.text();
    this.institutions = institutions;
    this.persons = persons;
  }

  /** True where a sentence says who signed what the last sentences told of. */
  boolean areOf(List<AgreementDraft> focus, List<Match> matches, Sentence sentence) {
    return matches.stream()
        .anyMatch(
            match ->
                OF_SIGNERS.contains(match.rule().says())
                    && !signed(match, sentence, List.of(), focus).isEmpty());
  }

  /**
   * @param meant agreements that the sentence tells of or refers to
   * @param focus those spoken of last
   */
  void read(
      List<Match> matches,
      Sentence sentence,
      List<AgreementDraft> meant,
      List<AgreementDraft> focus) {
    for (Match match : matches) {
      List<AgreementDraft> signed = signed(match, sentence, meant, focus);
      switch (match.rule().says()) {
        case "proxy" -> signed.forEach(draft -> proxy(match, draft));
        case "signers", "signers-too" -> signed.forEach(draft -> signers(match, draft));
        case "witness" -> (meant.isEmpty() ? focus : meant).forEach(d -> witnesses(match, d));
        default -> {}
      }
    }
  }

  /**
   * The agreements whose signers a match names: one alone, or all where the sentence speaks of all
   * documents; further signers only of what has some.
   */
  private List<AgreementDraft> signed(
      Match match, Sentence sentence, List<AgreementDraft> meant, List<AgreementDraft> focus) {
    List<AgreementDraft> own = ofSide(match);
    List<AgreementDraft> near = near(focus, sentence);
    if (own.size() == 1 && (isOfSigning(sentence) || near.containsAll(own))) {
      return own;
    }
    if (meant.isEmpty() && near.size() > 1 && near.stream().allMatch(d -> isOfSigner(match, d))) {
      return near;
    }
    List<AgreementDraft> all = meant.isEmpty() ? near : meant;
    boolean one = all.size() == 1;
    boolean too = match.rule().says().equals("signers-too");
    if (!one && !isOfAll(sentence) && !(too && !meant.isEmpty())) {
      return match.rule().says().equals("proxy") ? meant : List.of();
    }
    return too ? all.stream().filter(draft -> !draft.signers().isEmpty()).toList() : all;
  }

  /** "Dari pihak JCU, naskah diteken …": of what that side is a party to, where it is just one. */
  private List<AgreementDraft> ofSide(Match match) {
    List<Body> sides =
        Stream.of("party", "absent")
            .flatMap(capture -> parties(match, capture).stream())
            .flatMap(party -> party.body().stream())
            .toList();
    return drafts.stream()
        .filter(draft -> draft.bodies().stream().anyMatch(sides::contains))
        .toList();
  }

  /** "The president of A signed for A": each of those that A is a party to. */
  private boolean isOfSigner(Match match, AgreementDraft draft) {
    List<Party> signers = parties(match, "signer");
    return !signers.isEmpty()
        && signers.stream()
            .allMatch(signer -> signer.body().filter(draft.bodies()::contains).isPresent());
  }

  private static List<AgreementDraft> near(List<AgreementDraft> focus, Sentence sentence) {
    return focus.stream()
        .filter(draft -> sentence.line() - draft.lastSentence().line() <= LINES_BACK)
        .toList();
  }

  private boolean isOfSigning(Sentence sentence) {
    return ACTS.stream()
        .anyMatch(act -> !mentions.cues(act, sentence.first(), sentence.end()).isEmpty());
  }

  private boolean isOfAll(Sentence sentence) {
    return !mentions.cues("all-documents", sentence.first(), sentence.end()).isEmpty();
  }

  private void signers(Match match, AgreementDraft draft) {
    for (Party signer : parties(match, "signer")) {
      draft.addParty(signer);
      signer
          .person()
          .ifPresent(p -> draft.addSigner(p, new Signed(signer.onBehalfOf(), Optional.empty())));
    }
    say(match, draft, EnumSet.of(Field.SIGNATORIES, Field.COUNTRIES, Field.INSTITUTIONS));
  }

  private void witnesses(Match match, AgreementDraft draft) {
    parties(match, "witness").stream()
        .flatMap(witness -> witness.person().stream())
        .forEach(draft::addWitness);
  }

  private void proxy(Match match, AgreementDraft draft) {
    Mention absent = match.mentions("absent").get(0);
    Party principal = Party.of(absent, institutions, persons);
    String post = text.words(absent.first(), absent.end());
    draft.addParty(principal);
    parties(match, "proxy").forEach(proxy -> stand(draft, proxy, principal, post));
    say(match, draft, EnumSet.of(Field.SIGNATORIES, Field.INSTITUTIONS));
  }

  /** A person signs for the absent principal; a body is the party itself. */
  private static void stand(AgreementDraft draft, Party proxy, Party principal, String post) {
    if (proxy.person().isPresent()) {
      draft.addProxy(proxy.person().get(), new Signed(principal.onBehalfOf(), Optional.of(post)));
    } else {
      draft.addParty(proxy);
    }
  }

  private static void say(Match match, AgreementDraft draft, EnumSet<Field> fields) {
    draft.say(match.first(), match.end(), match.rule().name(), Optional.empty(), fields);
  }

  private List<Party> parties(Match match, String capture) {
    return match.mentions(capture).stream()
        .map(mention -> Party.of(mention, institutions, persons))
        .filter(Party::isKnown)
        .toList();
  }
}
