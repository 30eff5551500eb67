package org.mufakat.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mufakat.fact.AgreementDraft.Signed;
import org.mufakat.fact.Introductions.Introduced;
import org.mufakat.fact.Persons.Person;
import org.mufakat.mention.DatedBy;
import org.mufakat.mention.Mention;
import org.mufakat.mention.Mention.CountryMention;
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

  private final RuleBook rules;
  private final Mentions mentions;
  private final ReadText text;
  private final Institutions institutions;
  private final Persons persons;
  private final Phrases phrases;
  private final SentenceTellings tellings;
  private final UnnamedSides unnamed;
  private final Antecedents antecedents;
  private final Signatures signatures;
  private final List<AgreementDraft> drafts = new ArrayList<>();
  private List<AgreementDraft> focus = List.of();
  private Optional<Match> team = Optional.empty();
  private Optional<AgreementDraft> lead = Optional.empty();
  private final CountedDocuments counted;
  private final Introductions introductions;
  private final Distinctions distinctions;
  private final Predecessors predecessors;

  Agreements(RuleBook rules, Mentions mentions, Institutions institutions, Persons persons) {
    this.rules = rules;
    this.mentions = mentions;
    this.text = mentions.text();
    this.institutions = institutions;
    this.persons = persons;
    this.phrases = Phrases.of(mentions);
    this.tellings = new SentenceTellings(mentions, institutions, persons);
    this.unnamed = new UnnamedSides(mentions, institutions, persons);
    this.antecedents = new Antecedents(mentions, institutions, drafts);
    this.counted = new CountedDocuments(mentions, phrases);
    this.distinctions = new Distinctions(mentions, phrases, drafts);
    this.introductions = new Introductions(mentions);
    this.predecessors = new Predecessors(mentions, phrases);
    this.signatures = new Signatures(mentions, institutions, persons, drafts);
    text.sentences().stream()
        .filter(sentence -> sentence.kind() == Sentence.Kind.BODY)
        .forEach(this::read);
    counted.close();
    new AgreementReview(drafts, lead, mentions, institutions, persons).review();
    readTitle();
  }

  /** The title of an article on one agreement may say what it is about. */
  private void readTitle() {
    Sentence first = text.sentences().get(0);
    if (drafts.size() == 1 && first.kind() == Sentence.Kind.TITLE) {
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
    team = matches.stream().filter(m -> m.rule().says().equals("team")).findFirst().or(() -> team);
    List<AgreementDraft> told = new ArrayList<>();
    for (Telling telling : tellings.of(sentence, matches)) {
      if (telling.counts()) {
        tell(telling, sentence, told);
      } else if (telling.sides() > 1) {
        antecedents.of(telling, told, focus).stream()
            .filter(draft -> !told.contains(draft))
            .forEach(told::add);
      }
    }
    introductions.signedIn(sentence).map(one -> signedBare(one, sentence)).ifPresent(told::add);
    List<AgreementDraft> news = told.stream().filter(draft -> !draft.isRecalled()).toList();
    if (!news.isEmpty()) {
      focus = news;
    }
    details(sentence, news.isEmpty() ? told : news, matches);
  }

  private List<Party> parties(Match match, String capture) {
    return match.mentions(capture).stream().map(this::party).filter(Party::isKnown).toList();
  }

  private Party party(Mention mention) {
    return Party.of(mention, institutions, persons);
  }

  /** Adds a telling to the agreement that it means, or begins a new one. */
  private void tell(Telling telling, Sentence sentence, List<AgreementDraft> told) {
    List<AgreementDraft> whole = antecedents.partsOf(telling);
    if (whole.size() > 1) {
      whole.stream().filter(draft -> !told.contains(draft)).forEach(told::add);
    } else if (!isVague(telling)) {
      List<AgreementDraft> meant = meant(telling, sentence, told);
      meant.forEach(draft -> add(telling, draft, sentence));
      meant.stream().filter(draft -> !told.contains(draft)).forEach(told::add);
    }
  }

  /** "Naskah itu menggantikan dokumen lain": the one before, of which nothing more is said. */
  private boolean isVague(Telling telling) {
    boolean replaced = predecessors.isReplaced(telling.what()) && telling.sides() < 2;
    return predecessors.date(telling.what()).isEmpty()
        && (replaced && !telling.isSigned() || Predecessors.isNoun(telling.what()));
  }

  private boolean isEarlier(InstrumentMention what) {
    return predecessors.isReplaced(what)
        || predecessors.isEarlier(what)
        || predecessors.date(what).isPresent();
  }

  private List<AgreementDraft> meant(
      Telling telling, Sentence sentence, List<AgreementDraft> told) {
    InstrumentMention what = telling.what();
    Optional<DatedBy> then = focus.isEmpty() ? Optional.empty() : predecessors.date(what);
    Optional<AgreementDraft> known = then.flatMap(this::recalledOf);
    if (known.isPresent()) {
      return List.of(known.get());
    }
    boolean recalls = then.isPresent();
    boolean first = drafts.isEmpty() && telling.sides() > 1;
    boolean begins =
        telling.begins() || (first || isEarlier(what)) && telling.isSigned() || recalls;
    boolean part = counted.isPart(telling, sentence);
    boolean next = isNext(telling, sentence, begins);
    List<AgreementDraft> spokenOf = next ? List.of() : spokenOf(telling, sentence, told);
    if (!spokenOf.isEmpty()) {
      return spokenOf;
    }
    if (next || part || begins || isUnheard(telling)) {
      return List.of(begin(telling, sentence));
    }
    if (telling.isSigned()) {
      Optional<AgreementDraft> introduced =
          introductions.meantBy(telling, sentence).map(this::begin);
      if (introduced.isPresent()) {
        return List.of(introduced.get());
      }
      umbrella(telling, sentence);
    }
    introductions.note(telling, sentence);
    return List.of();
  }

  /** The one before, where it has been told of: two sentences may recall it. */
  private Optional<AgreementDraft> recalledOf(DatedBy then) {
    return drafts.stream()
        .filter(AgreementDraft::isRecalled)
        .filter(
            draft ->
                draft
                    .signed()
                    .filter(date -> !Distinctions.areApart(date.date(), then.date(), 0))
                    .isPresent())
        .findFirst();
  }

  /** Whether it is none of those told of before. */
  private boolean isNext(Telling telling, Sentence sentence, boolean begins) {
    InstrumentMention what = telling.what();
    boolean another =
        what.fresh() || says("separate", sentence) && !what.definite() || isEarlier(what);
    boolean fresh = another || distinctions.isOfAnotherTime(telling, sentence, focus);
    return ListItems.isItem(text, sentence, what)
        || fresh && begins
        || counted.isNext(telling, sentence);
  }

  private List<AgreementDraft> spokenOf(
      Telling telling, Sentence sentence, List<AgreementDraft> told) {
    return antecedents.of(telling, told, focus).stream()
        .filter(draft -> !distinctions.differ(draft, telling, sentence))
        .filter(draft -> !telling.isJoined() || Distinctions.isAnother(draft, telling, told))
        .toList();
  }

  private AgreementDraft begin(Telling telling, Sentence sentence) {
    AgreementDraft draft = new AgreementDraft(telling.what(), telling.word(), sentence);
    drafts.add(draft);
    counted.note(draft, telling, sentence);
    if (isSimilar(telling.what()) && !focus.isEmpty()) {
      draft.likeKindOf(focus.get(focus.size() - 1));
    }
    if (telling.sides() == 0 && !unnamed.complete(draft, sentence, focus)) {
      team.filter(match -> isNear(match, sentence)).ifPresent(match -> teamUp(match, draft));
    }
    if (!focus.isEmpty() && telling.sides() < 2 && isEarlier(telling.what())) {
      draft.addOtherPartiesOf(focus.get(0), telling.all());
    }
    if (!focus.isEmpty()) {
      predecessors.date(telling.what()).ifPresent(then -> draft.recall(focus.get(0), then));
    }
    if (!focus.isEmpty() && says("same-occasion", sentence)) {
      draft.atOccasionOf(focus.get(focus.size() - 1));
    }
    return draft;
  }

  private AgreementDraft begin(Introduced before) {
    Telling telling = before.telling();
    AgreementDraft draft = new AgreementDraft(telling.what(), telling.word(), before.sentence());
    drafts.add(draft);
    add(telling, draft, before.sentence());
    return draft;
  }

  private AgreementDraft signedBare(Introduced before, Sentence sentence) {
    AgreementDraft draft = begin(before);
    draft.reach(Modality.SIGNED);
    draft.say(
        sentence.first(),
        Introductions.bareReach(sentence),
        "signed-bare",
        Optional.of(Modality.SIGNED),
        EnumSet.of(Field.STATUS));
    return draft;
  }

  /** "The share purchase agreement was signed …", of which nothing was said before. */
  private boolean isUnheard(Telling telling) {
    InstrumentMention what = telling.what();
    return what.definite()
        && !what.isWeak()
        && (!what.isGeneric() || drafts.isEmpty() && followsTwoSides(what))
        && telling.isSigned()
        && drafts.stream().noneMatch(draft -> draft.fits(what));
  }

  /** "A dan B akan saling mengakui ijazah. Kesepakatan itu dicapai …": what they do is agreed. */
  private boolean followsTwoSides(InstrumentMention what) {
    int first = text.sentenceAt(what.first()).first();
    if (first == 0) {
      return false;
    }
    if (Mentions.within(mentions.instruments(), text.sentenceAt(what.first())).size() > 1) {
      return false;
    }
    Sentence before = text.sentenceAt(first - 1);
    long bodies =
        Mentions.within(mentions.institutions(), before).stream()
            .map(institutions::of)
            .distinct()
            .count();
    long countries =
        Mentions.within(mentions.countries(), before).stream()
            .map(CountryMention::code)
            .distinct()
            .count();
    return before.kind() == Sentence.Kind.BODY && (bodies == 2 || countries == 2);
  }

  /** "perjanjian serupa", "a similar agreement": of the kind of the one before. */
  private boolean isSimilar(InstrumentMention what) {
    Sentence sentence = text.sentenceAt(what.first());
    int from = Math.max(sentence.first(), what.first() - 1);
    int until = Math.min(sentence.end(), what.end() + 1);
    return what.isGeneric() && !mentions.cues("similar", from, until).isEmpty();
  }

  private boolean says(String category, Sentence sentence) {
    return !mentions.cues(category, sentence.first(), sentence.end()).isEmpty();
  }

  /** A signing of what only a list will name: the list has its date and place. */
  private void umbrella(Telling telling, Sentence sentence) {
    AgreementDraft draft =
        lead.orElseGet(() -> new AgreementDraft(telling.what(), telling.what(), sentence));
    lead = Optional.of(draft);
    telling.modality().ifPresent(draft::reach);
    new AgreementDetails(mentions, phrases, draft, sentence, false, true).read();
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
    telling.subjects().forEach(draft::addSubject);
    draft.say(
        telling.what().first(), telling.what().end(), telling.rule(), telling.modality(), fields);
  }

  private void signers(Telling telling, AgreementDraft draft, EnumSet<Field> fields) {
    Set<Person> seen = new HashSet<>();
    for (Party signer : telling.signers()) {
      if (signer.person().filter(seen::add).isPresent()) {
        addSigner(signer, draft);
        fields.add(Field.SIGNATORIES);
      }
    }
  }

  /** What a sentence adds to the agreements that it tells of, or refers back to. */
  private void details(Sentence sentence, List<AgreementDraft> told, List<Match> matches) {
    if (told.isEmpty() && lead.filter(umbrella -> goesOn(umbrella, sentence)).isPresent()) {
      new AgreementDetails(mentions, phrases, lead.get(), sentence, false, false).read();
    }
    boolean back = refersBack(sentence) || signatures.areOf(focus, matches, sentence);
    List<AgreementDraft> meant = told.isEmpty() && back ? focus : told;
    signatures.read(matches, sentence, meant, focus);
    if (meant.size() > 1) {
      AgreementDetails.amounts(mentions, sentence, meant);
    }
    if (meant.size() == 1 && meant.get(0).signers().isEmpty()) {
      signedByBoth(meant.get(0), sentence);
    }
    for (AgreementDraft draft : meant) {
      boolean alone = meant.size() == 1;
      new AgreementDetails(mentions, phrases, draft, sentence, alone, !told.isEmpty()).read();
      if (draft.isSigned() && told.contains(draft) && isAtMeeting(sentence)) {
        Sentence meeting = text.sentenceAt(sentence.first() - 1);
        new AgreementDetails(mentions, phrases, draft, meeting, alone, false).readMeeting();
      }
    }
  }

  /** "Pertemuan itu diakhiri dengan …", "At the meeting, …": right behind what tells of it. */
  private boolean isAtMeeting(Sentence sentence) {
    int reach = Math.min(sentence.end(), sentence.first() + 4);
    return sentence.first() > 0
        && !mentions.cues("event.back.meeting", sentence.first(), reach).isEmpty();
  }

  private void signedByBoth(AgreementDraft draft, Sentence sentence) {
    List<Party> signers = unnamed.signers(sentence);
    signers.forEach(draft::addParty);
    signers.forEach(signer -> addSigner(signer, draft));
    if (!signers.isEmpty()) {
      draft.say(
          sentence.first(),
          sentence.end(),
          "both-signed",
          Optional.empty(),
          EnumSet.of(Field.SIGNATORIES, Field.COUNTRIES, Field.INSTITUTIONS));
    }
  }

  private static void addSigner(Party signer, AgreementDraft draft) {
    signer
        .person()
        .ifPresent(p -> draft.addSigner(p, new Signed(signer.onBehalfOf(), Optional.empty())));
  }

  /** "Acara berlangsung di Makassar, Kamis (11/9)" right after a signing of several documents. */
  private boolean goesOn(AgreementDraft umbrella, Sentence sentence) {
    return says("act.held", sentence)
        && text.sentenceAt(sentence.first() - 1).equals(umbrella.lastSentence());
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
    return near
        && (weak
            || !mentions.cues("refers-back", sentence.first(), reach).isEmpty()
            || says("refers-back.text", sentence)
            || isOccasionOf(sentence, reach));
  }

  /** "Kegiatan berlangsung di …" right behind the sentence that told of an agreement. */
  private boolean isOccasionOf(Sentence sentence, int reach) {
    boolean next = focus.stream().anyMatch(d -> d.lastSentence().end() == sentence.first());
    return next && !mentions.cues("refers-back.occasion", sentence.first(), reach).isEmpty();
  }
}
