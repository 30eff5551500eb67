package org.mufakat.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.fact.AgreementDraft.Signed;
import org.mufakat.fact.Persons.Person;
import org.mufakat.mention.Mention;
import org.mufakat.mention.Mention.InstrumentMention;
import org.mufakat.mention.Mentions;
import org.mufakat.mention.rule.Items;
import org.mufakat.mention.rule.Match;
import org.mufakat.mention.rule.RuleBook;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;

/**
 * Reads the agreements of an article, sentence by sentence.
 *
 * <p>Rules say what each sentence tells of which instrument. A telling joins the agreement that it
 * can only mean: one of its parties and kind, or, where it names none ("nota kesepahaman
 * tersebut"), the one spoken of last. Without signing, plan, negotiation or effect there is no
 * agreement.
 */
final class Agreements {

  private static final int LINES_BACK = 2;
  private static final int LINES_BACK_TO_ONE = 6;
  private static final int LINES_TO_TEAM = 4;
  private static final int SUBJECT = 16;
  private static final Set<String> NO_MODALITY =
      Set.of("parties", "witness", "proxy", "signers", "team");

  private final RuleBook rules;
  private final Mentions mentions;
  private final ReadText text;
  private final Institutions institutions;
  private final Persons persons;
  private final Phrases phrases;
  private final List<AgreementDraft> drafts = new ArrayList<>();
  private List<AgreementDraft> focus = List.of();
  private Optional<Match> team = Optional.empty();
  private Optional<AgreementDraft> lead = Optional.empty();

  Agreements(RuleBook rules, Mentions mentions, Institutions institutions, Persons persons) {
    this.rules = rules;
    this.mentions = mentions;
    this.text = mentions.text();
    this.institutions = institutions;
    this.persons = persons;
    this.phrases = Phrases.of(mentions);
    text.sentences().stream()
        .filter(sentence -> sentence.kind() == Sentence.Kind.BODY)
        .forEach(this::read);
    new AgreementReview(drafts, lead, mentions).review();
    readTitle();
  }

  /** The title of an article on one agreement may say what it is about, where nothing else does. */
  private void readTitle() {
    Sentence first = text.sentences().get(0);
    if (drafts.size() == 1
        && drafts.get(0).fields().isEmpty()
        && first.kind() == Sentence.Kind.TITLE) {
      new AgreementFields(mentions, phrases.fields(), drafts.get(0)).readTitle(first);
    }
  }

  /** The agreements that hold up, in the order in which the article tells of them. */
  List<AgreementDraft> drafts() {
    return drafts;
  }

  private void read(Sentence sentence) {
    List<Match> matches =
        rules.matches(text.language(), Items.of(mentions, sentence.first(), sentence.end()));
    Map<InstrumentMention, Telling> tellings = new LinkedHashMap<>();
    Mentions.within(mentions.instruments(), sentence)
        .forEach(instrument -> tellings.put(instrument, new Telling(instrument)));
    matches.forEach(match -> hear(match, tellings));
    team = matches.stream().filter(m -> m.rule().says().equals("team")).findFirst().or(() -> team);
    List<AgreementDraft> told = new ArrayList<>();
    for (Telling telling : tellings.values()) {
      if (telling.counts()) {
        tell(telling, sentence, told);
      } else if (telling.sides() > 1) {
        meant(telling, told).stream().filter(draft -> !told.contains(draft)).forEach(told::add);
      }
    }
    if (!told.isEmpty()) {
      focus = List.copyOf(told);
    }
    details(sentence, told, matches);
  }

  private void hear(Match match, Map<InstrumentMention, Telling> tellings) {
    List<Mention> what = match.mentions("what");
    if (!what.isEmpty()) {
      Telling telling = tellings.get((InstrumentMention) what.get(0));
      telling.hear(match, parties(match, "party"), parties(match, "signer"), modality(match));
    }
  }

  private List<Party> parties(Match match, String capture) {
    return match.mentions(capture).stream().map(this::party).filter(Party::isKnown).toList();
  }

  private Party party(Mention mention) {
    return Party.of(mention, institutions, persons);
  }

  /** The modality of a match, demoted by words of the future and by a negation. */
  private Optional<Modality> modality(Match match) {
    String says = match.rule().says();
    if (NO_MODALITY.contains(says)) {
      return Optional.empty();
    }
    Modality modality = Modality.valueOf(says.toUpperCase(Locale.ROOT).replace('-', '_'));
    Sentence sentence = text.sentenceAt(match.first());
    int from = Math.max(match.first() - 3, sentence.first());
    int until = Math.min(match.end() + 2, sentence.end());
    if (modality == Modality.EXTENDED && !mentions.cues("renewable", from, until).isEmpty()) {
      return Optional.empty();
    }
    if (modality == Modality.ENDED && !mentions.cues("may", from, match.end()).isEmpty()) {
      return Optional.empty();
    }
    boolean done = modality.compareTo(Modality.NEGOTIATING) > 0;
    if (done && !mentions.cues("negated", from, match.end()).isEmpty()) {
      return Optional.of(Modality.NEGOTIATING);
    }
    boolean future = !mentions.cues("future", from, match.end()).isEmpty();
    return Optional.of(future && done ? Modality.PLANNED : modality);
  }

  /** Adds a telling to the agreement that it means, or begins a new one. */
  private void tell(Telling telling, Sentence sentence, List<AgreementDraft> told) {
    boolean item = ListItems.isItem(text, sentence, telling.what());
    boolean fresh = telling.what().fresh() && telling.begins();
    List<AgreementDraft> meant = item || fresh ? List.of() : meant(telling, told);
    if (meant.isEmpty() && (item || telling.begins())) {
      AgreementDraft draft = new AgreementDraft(telling.what(), sentence);
      drafts.add(draft);
      meant = List.of(draft);
      if (telling.sides() == 0 && !both(sentence, draft)) {
        team.filter(match -> isNear(match, sentence)).ifPresent(match -> teamUp(match, draft));
      }
    }
    if (meant.isEmpty() && telling.modality().filter(Modality.SIGNED::equals).isPresent()) {
      umbrella(telling, sentence);
    }
    for (AgreementDraft draft : meant) {
      add(telling, draft, sentence);
      if (!told.contains(draft)) {
        told.add(draft);
      }
    }
  }

  /** A signing of what only a list will name: the list has its date and place. */
  private void umbrella(Telling telling, Sentence sentence) {
    AgreementDraft draft = lead.orElseGet(() -> new AgreementDraft(telling.what(), sentence));
    lead = Optional.of(draft);
    telling.modality().ifPresent(draft::reach);
    new AgreementDetails(mentions, phrases, draft, sentence, false, true).read();
  }

  /**
   * "kedua perusahaan", "the two sides": those of the agreement spoken of, or the last two
   * countries.
   */
  private boolean both(Sentence sentence, AgreementDraft draft) {
    boolean bodies = !mentions.cues("both.bodies", sentence.first(), sentence.end()).isEmpty();
    if (!bodies && mentions.cues("both", sentence.first(), sentence.end()).isEmpty()) {
      return false;
    }
    if (bodies && focus.isEmpty()) {
      lastBodies(sentence).forEach(draft::addParty);
    } else if (!focus.isEmpty()) {
      draft.addPartiesOf(focus.get(0));
    } else {
      lastCountries(sentence).forEach(draft::addCountry);
    }
    return draft.hasParties();
  }

  private List<Party> lastBodies(Sentence sentence) {
    List<Party> named = new ArrayList<>();
    List<Mention.InstitutionMention> before =
        Mentions.within(mentions.institutions(), 0, sentence.first());
    for (int i = before.size() - 1; i >= 0 && named.size() < 2; i--) {
      Party party = party(before.get(i));
      if (named.stream().noneMatch(other -> other.body().equals(party.body()))) {
        named.add(0, party);
      }
    }
    return named.size() == 2 ? named : List.of();
  }

  private List<String> lastCountries(Sentence sentence) {
    List<String> named = new ArrayList<>();
    List<Mention.CountryMention> before =
        Mentions.within(mentions.countries(), 0, sentence.first());
    for (int i = before.size() - 1; i >= 0 && named.size() < 2; i--) {
      String code = before.get(i).code();
      if (!named.contains(code)) {
        named.add(0, code);
      }
    }
    return named.size() == 2 ? named : List.of();
  }

  private boolean isNear(Match match, Sentence sentence) {
    return sentence.line() - text.sentenceAt(match.first()).line() <= LINES_TO_TEAM;
  }

  /** An instrument that names no parties is that of those who were said to team up before. */
  private void teamUp(Match match, AgreementDraft draft) {
    parties(match, "party").forEach(draft::addParty);
    draft.say(
        match.first(),
        match.end(),
        match.rule().name(),
        Optional.empty(),
        EnumSet.of(Field.COUNTRIES, Field.INSTITUTIONS));
  }

  private List<AgreementDraft> meant(Telling telling, List<AgreementDraft> told) {
    if (telling.sides() == 0) {
      return spokenOf(telling, told);
    }
    List<AgreementDraft> fitting =
        drafts.stream().filter(draft -> draft.fits(telling.what()) && telling.fits(draft)).toList();
    Optional<AgreementDraft> recent =
        fitting.stream()
            .filter(told::contains)
            .findFirst()
            .or(() -> fitting.stream().filter(focus::contains).findFirst());
    return recent.or(() -> fitting.stream().findFirst()).map(List::of).orElse(List.of());
  }

  /**
   * An instrument named without parties: the one that the sentence has just told of, or those of
   * the focus, all of them where each is meant; never an indefinite new one.
   */
  private List<AgreementDraft> spokenOf(Telling telling, List<AgreementDraft> told) {
    InstrumentMention what = telling.what();
    if ((what.fresh() || what.count() > 1) && telling.modality().isEmpty()) {
      return List.of();
    }
    List<AgreementDraft> here = fitting(told, what);
    if (!here.isEmpty()) {
      return here;
    }
    List<AgreementDraft> before = fitting(drafts, what);
    List<AgreementDraft> inFocus = fitting(focus, what);
    if (!inFocus.isEmpty()) {
      return isEach(what) ? named(before) : inFocus;
    }
    boolean known = what.definite() || telling.modality().isEmpty();
    return known && !before.isEmpty()
        ? before.subList(before.size() - 1, before.size())
        : List.of();
  }

  private static List<AgreementDraft> fitting(List<AgreementDraft> drafts, InstrumentMention what) {
    return drafts.stream().filter(draft -> draft.fits(what)).toList();
  }

  /** Without the general cooperation that they stand for, where there are others. */
  private static List<AgreementDraft> named(List<AgreementDraft> drafts) {
    List<AgreementDraft> named = drafts.stream().filter(draft -> !draft.isGeneral()).toList();
    return named.isEmpty() ? drafts : named;
  }

  private boolean isEach(InstrumentMention what) {
    Sentence sentence = text.sentenceAt(what.first());
    return !mentions.cues("each", sentence.first(), sentence.end()).isEmpty();
  }

  private void add(Telling telling, AgreementDraft draft, Sentence sentence) {
    EnumSet<Field> fields = EnumSet.noneOf(Field.class);
    draft.seenIn(sentence);
    if (draft.refineKind(telling.what()) || draft.anchor() == telling.what()) {
      fields.add(Field.KIND);
      fields.add(Field.LABEL);
    }
    for (Party party : telling.all()) {
      draft.addParty(party);
      party.country().ifPresent(code -> fields.add(Field.COUNTRIES));
      party.body().ifPresent(body -> fields.add(Field.INSTITUTIONS));
    }
    telling.modality().ifPresent(draft::reach);
    telling.modality().ifPresent(modality -> fields.add(Field.STATUS));
    if (telling.confirms()) {
      draft.confirm();
    }
    signers(telling, draft, fields);
    draft.say(
        telling.what().first(), telling.what().end(), telling.rule(), telling.modality(), fields);
  }

  private void signers(Telling telling, AgreementDraft draft, EnumSet<Field> fields) {
    Set<Person> seen = new HashSet<>();
    for (Party signer : telling.signers()) {
      Optional<Person> person = signer.person();
      if (person.isPresent() && seen.add(person.get())) {
        draft.addSigner(person.get(), new Signed(signer.onBehalfOf(), Optional.empty()));
        fields.add(Field.SIGNATORIES);
      }
    }
  }

  /** What a sentence adds to the agreements that it tells of, or refers back to. */
  private void details(Sentence sentence, List<AgreementDraft> told, List<Match> matches) {
    List<AgreementDraft> meant = told.isEmpty() && refersBack(sentence) ? focus : told;
    for (Match match : matches) {
      proxy(match, meant);
      signersOfIt(match, meant);
      List<AgreementDraft> watched = meant.isEmpty() ? focus : meant;
      parties(match, "witness").stream()
          .flatMap(witness -> witness.person().stream())
          .forEach(person -> watched.forEach(draft -> draft.addWitness(person)));
    }
    for (AgreementDraft draft : meant) {
      boolean alone = meant.size() == 1;
      new AgreementDetails(mentions, phrases, draft, sentence, alone, !told.isEmpty()).read();
    }
  }

  /** "Kerja sama yang dikembangkan …", "Kedua pihak …" right after the sentence that told of it. */
  private boolean refersBack(Sentence sentence) {
    int reach = Math.min(sentence.end(), sentence.first() + 4);
    int back = drafts.size() == 1 ? LINES_BACK_TO_ONE : LINES_BACK;
    boolean near = focus.stream().anyMatch(d -> sentence.line() - d.lastSentence().line() <= back);
    int subject = Math.min(sentence.end(), sentence.first() + SUBJECT);
    boolean weak =
        Mentions.within(mentions.instruments(), sentence.first(), subject).stream()
            .anyMatch(InstrumentMention::isWeak);
    return near && (weak || !mentions.cues("refers-back", sentence.first(), reach).isEmpty());
  }

  /** Signers that a sentence names without the instrument: of the agreement that it refers to. */
  private void signersOfIt(Match match, List<AgreementDraft> meant) {
    List<AgreementDraft> signed = meant.isEmpty() ? focus : meant;
    if (!match.rule().says().equals("signers")
        || signed.size() != 1
        || !isNear(match, signed.get(0))) {
      return;
    }
    AgreementDraft draft = signed.get(0);
    for (Party signer : parties(match, "signer")) {
      draft.addParty(signer);
      signer
          .person()
          .ifPresent(p -> draft.addSigner(p, new Signed(signer.onBehalfOf(), Optional.empty())));
    }
    draft.say(
        match.first(),
        match.end(),
        match.rule().name(),
        Optional.empty(),
        EnumSet.of(Field.SIGNATORIES, Field.COUNTRIES, Field.INSTITUTIONS));
  }

  private boolean isNear(Match match, AgreementDraft draft) {
    return text.sentenceAt(match.first()).line() - draft.lastSentence().line() <= LINES_BACK;
  }

  private void proxy(Match match, List<AgreementDraft> meant) {
    if (!match.rule().says().equals("proxy")) {
      return;
    }
    Mention absent = match.mentions("absent").get(0);
    Party principal = party(absent);
    String post = text.words(absent.first(), absent.end());
    List<Party> proxies = parties(match, "proxy");
    for (AgreementDraft draft : meant) {
      draft.addParty(principal);
      proxies.forEach(proxy -> stand(draft, proxy, principal, post));
      draft.say(
          match.first(),
          match.end(),
          match.rule().name(),
          Optional.empty(),
          EnumSet.of(Field.SIGNATORIES, Field.INSTITUTIONS));
    }
  }

  /** A person signs for the absent principal; a body is the party itself. */
  private static void stand(AgreementDraft draft, Party proxy, Party principal, String post) {
    if (proxy.person().isPresent()) {
      draft.addProxy(proxy.person().get(), new Signed(principal.onBehalfOf(), Optional.of(post)));
    } else {
      draft.addParty(proxy);
    }
  }
}
