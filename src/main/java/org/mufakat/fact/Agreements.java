package org.mufakat.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.fact.AgreementDraft.Signed;
import org.mufakat.fact.Institutions.Body;
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
 * agreement, and without two sides neither.
 */
final class Agreements {

  private final RuleBook rules;
  private final Mentions mentions;
  private final ReadText text;
  private final Institutions institutions;
  private final Persons persons;
  private final Phrases phrases;
  private final List<AgreementDraft> drafts = new ArrayList<>();
  private List<AgreementDraft> focus = List.of();

  Agreements(RuleBook rules, Mentions mentions, Institutions institutions, Persons persons) {
    this.rules = rules;
    this.mentions = mentions;
    this.text = mentions.text();
    this.institutions = institutions;
    this.persons = persons;
    this.phrases = new Phrases(mentions);
    text.sentences().stream()
        .filter(sentence -> sentence.kind() == Sentence.Kind.BODY)
        .forEach(this::read);
    finish();
  }

  /** What the rules say of one instrument of a sentence. */
  private static final class Telling {
    private final InstrumentMention what;
    private final List<Match> matches = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();
    private final List<Party> signers = new ArrayList<>();
    private Optional<Modality> modality = Optional.empty();
    private String rule = "instrument";

    Telling(InstrumentMention what) {
      this.what = what;
    }

    void reach(Modality other, String by) {
      if (modality.isEmpty() || other.compareTo(modality.get()) > 0) {
        modality = Optional.of(other);
        rule = by;
      }
    }
  }

  private void read(Sentence sentence) {
    List<InstrumentMention> instruments = Mentions.within(mentions.instruments(), sentence);
    Items items = Items.of(mentions, sentence.first(), sentence.end());
    List<Match> matches = rules.matches(text.language(), items);
    Map<InstrumentMention, Telling> tellings = new LinkedHashMap<>();
    instruments.forEach(instrument -> tellings.put(instrument, new Telling(instrument)));
    matches.forEach(match -> hear(match, tellings));
    List<AgreementDraft> told = new ArrayList<>();
    for (Telling telling : tellings.values()) {
      tell(telling, sentence, told);
    }
    if (!told.isEmpty()) {
      focus = List.copyOf(told);
    }
    details(sentence, told, matches);
  }

  private void hear(Match match, Map<InstrumentMention, Telling> tellings) {
    List<Mention> what = match.mentions("what");
    if (what.isEmpty()) {
      return;
    }
    Telling telling = tellings.get((InstrumentMention) what.get(0));
    telling.matches.add(match);
    match.mentions("party").stream()
        .map(this::party)
        .filter(Party::isKnown)
        .forEach(telling.parties::add);
    match.mentions("signer").stream()
        .map(this::party)
        .filter(Party::isKnown)
        .forEach(telling.signers::add);
    modality(match).ifPresent(modality -> telling.reach(modality, match.rule().name()));
  }

  private Party party(Mention mention) {
    return Party.of(mention, institutions, persons);
  }

  /** The modality of a match, demoted by words of the future and undone by a negation. */
  private Optional<Modality> modality(Match match) {
    String says = match.rule().says();
    if (says.equals("parties") || says.equals("witness") || says.equals("proxy")) {
      return Optional.empty();
    }
    Modality modality = Modality.valueOf(says.toUpperCase(Locale.ROOT).replace('-', '_'));
    int from = Math.max(match.first() - 3, text.sentenceAt(match.first()).first());
    if (modality == Modality.EXTENDED
        && !mentions
            .cues(
                "renewable",
                from,
                match.end() + 2 > text.tokens().size() ? match.end() : match.end() + 2)
            .isEmpty()) {
      return Optional.empty();
    }
    boolean negated = !mentions.cues("negated", from, match.end()).isEmpty();
    if (negated) {
      return modality.compareTo(Modality.AGREED) >= 0
          ? Optional.of(Modality.NEGOTIATING)
          : Optional.of(modality);
    }
    boolean future = !mentions.cues("future", from, match.end()).isEmpty();
    return Optional.of(
        future && modality.compareTo(Modality.NEGOTIATING) > 0 ? Modality.PLANNED : modality);
  }

  /** Adds a telling to the agreement that it means, or begins a new one. */
  private void tell(Telling telling, Sentence sentence, List<AgreementDraft> told) {
    List<AgreementDraft> meant = meant(telling, sentence);
    if (meant.isEmpty() && begins(telling)) {
      AgreementDraft draft = new AgreementDraft(telling.what, sentence);
      drafts.add(draft);
      meant = List.of(draft);
    }
    for (AgreementDraft draft : meant) {
      add(telling, draft, sentence);
      if (!told.contains(draft)) {
        told.add(draft);
      }
    }
  }

  private boolean begins(Telling telling) {
    boolean act = telling.modality.isPresent();
    boolean far = act && telling.modality.get().compareTo(Modality.AGREED) >= 0;
    int sides = sides(telling);
    if (telling.what.isWeak()) {
      return far && sides > 0;
    }
    if (telling.what.definite() && sides == 0) {
      return false;
    }
    if (telling.what.kind().equals("other")
        && telling.modality.filter(Modality.NEGOTIATING::equals).isPresent()) {
      return sides > 1;
    }
    return act || sides > 1;
  }

  private static int sides(Telling telling) {
    Set<Object> sides = new HashSet<>();
    for (Party party : all(telling)) {
      party.body().ifPresentOrElse(sides::add, () -> party.country().ifPresent(sides::add));
    }
    return sides.size();
  }

  private static List<Party> all(Telling telling) {
    List<Party> all = new ArrayList<>(telling.parties);
    all.addAll(telling.signers);
    return all;
  }

  private List<AgreementDraft> meant(Telling telling, Sentence sentence) {
    Set<String> countries = new LinkedHashSet<>();
    Set<Body> bodies = new LinkedHashSet<>();
    for (Party party : all(telling)) {
      party.country().ifPresent(countries::add);
      party.body().ifPresent(bodies::add);
    }
    if (countries.isEmpty() && bodies.isEmpty()) {
      return spokenOf(telling);
    }
    List<AgreementDraft> fitting =
        drafts.stream()
            .filter(draft -> kindsFit(draft, telling.what) && partiesFit(draft, countries, bodies))
            .toList();
    Optional<AgreementDraft> recent = fitting.stream().filter(focus::contains).findFirst();
    return recent.or(() -> fitting.stream().findFirst()).map(List::of).orElse(List.of());
  }

  /**
   * An instrument named without parties: one of the focus, all of them where it is "each", never an
   * indefinite new one.
   */
  private List<AgreementDraft> spokenOf(Telling telling) {
    List<AgreementDraft> fitting =
        focus.stream().filter(draft -> kindsFit(draft, telling.what)).toList();
    if (!fitting.isEmpty()) {
      return distributes(telling.what) ? recentAll(telling.what) : fitting;
    }
    List<AgreementDraft> before =
        drafts.stream().filter(draft -> kindsFit(draft, telling.what)).toList();
    return telling.what.definite() || telling.modality.isEmpty() ? last(before) : List.of();
  }

  private boolean distributes(InstrumentMention what) {
    Sentence sentence = text.sentenceAt(what.first());
    return !mentions.cues("each", sentence.first(), sentence.end()).isEmpty();
  }

  private List<AgreementDraft> recentAll(InstrumentMention what) {
    return drafts.stream().filter(draft -> kindsFit(draft, what)).toList();
  }

  private static List<AgreementDraft> last(List<AgreementDraft> drafts) {
    return drafts.isEmpty() ? List.of() : List.of(drafts.get(drafts.size() - 1));
  }

  private static boolean kindsFit(AgreementDraft draft, InstrumentMention what) {
    return draft.kind().equals(what.kind()) || draft.kind().equals("other") || what.isGeneric();
  }

  /**
   * One set of parties holds the other, or they share two; a single shared country among others is
   * not enough.
   */
  private static boolean partiesFit(AgreementDraft draft, Set<String> countries, Set<Body> bodies) {
    Set<Body> common = new HashSet<>(draft.bodies());
    common.retainAll(bodies);
    Set<String> shared = new HashSet<>(draft.countries());
    shared.retainAll(countries);
    boolean countriesFit =
        draft.countries().containsAll(countries)
            || countries.containsAll(draft.countries()) && draft.countries().size() > 1;
    boolean bodiesFit =
        bodies.isEmpty()
            || draft.bodies().isEmpty()
            || draft.bodies().containsAll(bodies)
            || bodies.containsAll(draft.bodies())
            || common.size() > 0 && shared.size() > 1;
    boolean touch = !common.isEmpty() || !shared.isEmpty();
    return touch && countriesFit && bodiesFit;
  }

  private void add(Telling telling, AgreementDraft draft, Sentence sentence) {
    EnumSet<Field> fields = EnumSet.noneOf(Field.class);
    draft.seenIn(sentence);
    String before = draft.kind();
    draft.refineKind(telling.what.kind());
    if (draft.anchor() == telling.what || !before.equals(draft.kind())) {
      fields.add(Field.KIND);
      fields.add(Field.LABEL);
    }
    for (Party party : all(telling)) {
      draft.addParty(party);
      party.country().ifPresent(code -> fields.add(Field.COUNTRIES));
      party.body().ifPresent(body -> fields.add(Field.INSTITUTIONS));
    }
    telling.modality.ifPresent(modality -> draft.reach(modality));
    telling.modality.ifPresent(modality -> fields.add(Field.STATUS));
    signers(telling, draft, fields);
    draft.say(telling.what.first(), telling.what.end(), telling.rule, telling.modality, fields);
  }

  private void signers(Telling telling, AgreementDraft draft, EnumSet<Field> fields) {
    boolean signed = telling.modality.filter(Modality.SIGNED::equals).isPresent();
    List<Party> signers = new ArrayList<>(telling.signers);
    telling.matches.stream()
        .filter(match -> match.rule().says().equals("signed"))
        .flatMap(match -> match.mentions("party").stream())
        .map(this::party)
        .forEach(signers::add);
    for (Party signer : signers) {
      if (signed && signer.person().isPresent()) {
        draft.addSigner(signer.person().get(), new Signed(signer.onBehalfOf(), Optional.empty()));
        fields.add(Field.SIGNATORIES);
      }
    }
  }

  /**
   * What a sentence adds to the agreements that it tells of: proxies, witnesses, date, place,
   * occasion, term, sum, fields.
   */
  private void details(Sentence sentence, List<AgreementDraft> told, List<Match> matches) {
    List<AgreementDraft> meant = told.isEmpty() && refersBack(sentence) ? focus : told;
    for (Match match : matches) {
      proxy(match, meant);
      witnesses(match, meant.isEmpty() ? focus : meant);
    }
    if (meant.isEmpty()) {
      return;
    }
    for (AgreementDraft draft : meant) {
      new AgreementDetails(mentions, phrases, draft, sentence, meant.size() == 1).read();
    }
  }

  /** "Kerja sama yang dikembangkan …", "Kedua pihak …" right after the sentence that told of it. */
  private boolean refersBack(Sentence sentence) {
    boolean near =
        focus.stream().anyMatch(draft -> sentence.line() - draft.lastSentence().line() <= 2);
    boolean subject =
        !mentions
            .cues("refers-back", sentence.first(), Math.min(sentence.end(), sentence.first() + 4))
            .isEmpty();
    return near && subject;
  }

  private void proxy(Match match, List<AgreementDraft> meant) {
    if (!match.rule().says().equals("proxy")) {
      return;
    }
    Party absent = party(match.mentions("absent").get(0));
    Optional<Person> proxy = party(match.mentions("proxy").get(0)).person();
    String post =
        text.words(match.mentions("absent").get(0).first(), match.mentions("absent").get(0).end());
    for (AgreementDraft draft : meant) {
      proxy.ifPresent(
          person ->
              draft.signers().put(person, new Signed(absent.onBehalfOf(), Optional.of(post))));
      draft.addParty(absent);
      draft.say(
          match.first(),
          match.end(),
          match.rule().name(),
          Optional.empty(),
          EnumSet.of(Field.SIGNATORIES));
    }
  }

  private void witnesses(Match match, List<AgreementDraft> meant) {
    for (Mention mention : match.mentions("witness")) {
      party(mention).person().ifPresent(person -> meant.forEach(draft -> draft.addWitness(person)));
    }
  }

  /** The agreements that hold up, each with two sides and a modality. */
  List<AgreementDraft> drafts() {
    return drafts;
  }

  private void finish() {
    new AgreementReview(drafts, mentions).review();
  }
}
