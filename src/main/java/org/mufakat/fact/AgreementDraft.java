package org.mufakat.fact;

import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.fact.Institutions.Body;
import org.mufakat.fact.Persons.Person;
import org.mufakat.fact.StatedFields.Stated;
import org.mufakat.mention.DatedBy;
import org.mufakat.mention.Mention.InstrumentMention;
import org.mufakat.text.Sentence;

/** An agreement while an article is being read: what has been said of it so far. */
final class AgreementDraft {

  /** The rule of what the article leaves unsaid. */
  static final String GUESSED = "side-unsaid";

  private final InstrumentMention anchor;
  private final InstrumentMention word;
  private String kind;
  private int count;
  private final Set<String> countries = new LinkedHashSet<>();
  private final Set<Body> bodies = new LinkedHashSet<>();
  private final Map<Person, Signed> signers = new LinkedHashMap<>();
  private final Set<Person> witnesses = new LinkedHashSet<>();

  /** "perjanjian program hibah": a noun this near says of which kind it is. */
  private static final int NEAR = 2;

  private static final Set<String> MEMORANDA = Set.of("MoU", "MoC", "MoA");

  private final StatedFields fields = new StatedFields();
  private final List<Said> said = new ArrayList<>();
  private final Set<Party> subjects = new LinkedHashSet<>();
  private final Set<String> official = new LinkedHashSet<>();
  private boolean recalled;
  private Optional<AgreementDraft> likeSided = Optional.empty();
  private int parts;
  private Optional<Modality> modality = Optional.empty();
  private Optional<DatedBy> signed = Optional.empty();
  private Optional<String> place = Optional.empty();
  private Optional<String> during = Optional.empty();
  private Optional<Period> duration = Optional.empty();
  private Optional<Boolean> renewable = Optional.empty();
  private Optional<String> amount = Optional.empty();
  private Sentence lastSentence;
  private boolean confirmed;
  private boolean termOfForce;
  private boolean datedBySigning;

  /** For whom a person signed, and whose place the person took. */
  record Signed(Optional<String> onBehalfOf, Optional<String> represents) {}

  /** What one sentence said of the agreement. */
  record Said(
      int first, int end, String rule, Optional<Modality> modality, EnumSet<Field> fields) {}

  /**
   * @param anchor the words that first tell of it
   * @param word the word for it, which may stand for several agreements
   */
  AgreementDraft(InstrumentMention anchor, InstrumentMention word, Sentence sentence) {
    this.anchor = anchor;
    this.word = word;
    this.kind = anchor.isWeak() ? "other" : anchor.kind();
    this.count = anchor.count();
    this.lastSentence = sentence;
  }

  InstrumentMention anchor() {
    return anchor;
  }

  InstrumentMention word() {
    return word;
  }

  String kind() {
    return kind;
  }

  int count() {
    return count;
  }

  Set<String> countries() {
    return countries;
  }

  Set<Body> bodies() {
    return bodies;
  }

  Map<Person, Signed> signers() {
    return signers;
  }

  Set<Person> witnesses() {
    return witnesses;
  }

  StatedFields fields() {
    return fields;
  }

  List<SectorFact> sectors() {
    return fields.best().stream().map(Stated::field).toList();
  }

  List<Said> said() {
    return said;
  }

  Optional<Modality> modality() {
    return modality;
  }

  Optional<DatedBy> signed() {
    return signed;
  }

  Optional<String> place() {
    return place;
  }

  Optional<String> during() {
    return during;
  }

  Optional<Period> duration() {
    return duration;
  }

  Optional<Boolean> renewable() {
    return renewable;
  }

  Optional<String> amount() {
    return amount;
  }

  Sentence lastSentence() {
    return lastSentence;
  }

  boolean hasParties() {
    return !countries.isEmpty() || !bodies.isEmpty();
  }

  void seenIn(Sentence sentence) {
    lastSentence = sentence;
  }

  /** A named kind refines a generic one, which then has nothing to show for it. */
  boolean refineKind(InstrumentMention other) {
    boolean refines = kind.equals("other") && !other.isGeneric();
    if (refines) {
      kind = other.kind();
      said.forEach(before -> before.fields().remove(Field.KIND));
    }
    return refines;
  }

  /** Takes the kind of one that it is likened to. */
  void likeKindOf(AgreementDraft other) {
    kind = other.kind;
  }

  /** The one before another: of its kind, where none is named, and signed then. */
  void recall(AgreementDraft next, DatedBy then) {
    if (kind.equals("other")) {
      likeKindOf(next);
    }
    reach(Modality.SIGNED);
    date(then, true);
    recalled = true;
    sidesOf(next);
  }

  /** Has the sides of another one, whatever is found out of those in the end. */
  void sidesOf(AgreementDraft other) {
    likeSided = Optional.of(other);
  }

  /** Adds the countries of the one that it has the sides of, where its own are not all known. */
  void completeSides() {
    if (countries.size() < 2 && likeSided.isPresent()) {
      likeSided.get().countries.forEach(this::addUnsaid);
    }
  }

  boolean isRecalled() {
    return recalled;
  }

  /** True where an instrument of that kind can be this one. */
  boolean fits(InstrumentMention what) {
    boolean near = what.first() >= word.end() && what.first() - word.end() <= NEAR;
    boolean spoken = what.definite() && !what.kind().equals("grant");
    boolean refines = kind.equals("other") && (spoken || anchor.isWeak() || near);
    return (kind.equals(what.kind()) || refines || what.isGeneric() || isShortFor(what))
        && (what.definite() || !word.isNamedUnlike(what));
  }

  /** "the memorandum" is any kind of memorandum. */
  private boolean isShortFor(InstrumentMention what) {
    return what.definite()
        && MEMORANDA.contains(kind)
        && (what.words().equals("memorandum") || what.words().equals("nota"));
  }

  /** Cooperation that no document stands for. */
  boolean isGeneral() {
    return anchor.isWeak() && kind.equals("other");
  }

  boolean isSigned() {
    return modality.filter(Modality.SIGNED::equals).isPresent();
  }

  /** Without the date of a deed, where none has been done. */
  void keepDeed() {
    if (modality.filter(reached -> reached.compareTo(Modality.AGREED) < 0).isPresent()) {
      signed = Optional.empty();
    }
  }

  /** Somebody signs it, or the article calls it an instrument. */
  void confirm() {
    confirmed = true;
  }

  boolean isConfirmed() {
    return confirmed;
  }

  /**
   * The contracting bodies: a government not written as a name gives way to a body of its country.
   */
  List<Body> parties() {
    return bodies.stream().filter(body -> !isCommonNoun(body) || !isRepresented(body)).toList();
  }

  private static boolean isCommonNoun(Body body) {
    return body.isGovernment() && Character.isLowerCase(body.name().codePointAt(0));
  }

  private boolean isRepresented(Body government) {
    return bodies.stream()
        .anyMatch(body -> !body.isGovernment() && body.country().equals(government.country()));
  }

  /** A person who signed in the place of somebody else. */
  void addProxy(Person person, Signed how) {
    signers.put(person, how);
  }

  void addParty(Party party) {
    party.country().ifPresent(countries::add);
    if (party.isOfficial()) {
      party.country().ifPresent(official::add);
    }
    party.body().ifPresent(bodies::add);
  }

  /** Takes over the parties of another agreement of the same sides. */
  void addPartiesOf(AgreementDraft other) {
    countries.addAll(other.countries);
    bodies.addAll(other.bodies);
  }

  /** Takes over the parties of another agreement but those in whose place some stand. */
  void addOtherPartiesOf(AgreementDraft other, Collection<Party> own) {
    countries.addAll(other.countries);
    other.bodies.stream()
        .filter(
            body ->
                own.stream()
                    .noneMatch(
                        party ->
                            party.body().isPresent() && party.country().equals(body.country())))
        .forEach(bodies::add);
  }

  void addBody(Body body) {
    bodies.add(body);
    body.country().ifPresent(countries::add);
  }

  /** A country that the article writes from and need not name. */
  void addHome(String code) {
    countries.add(code);
    official.add(code);
  }

  void addCountry(String code) {
    countries.add(code);
  }

  /** A country that no word says is a side, and perhaps no word names. */
  void guess(String code) {
    official.add(code);
    addUnsaid(code);
  }

  private void addUnsaid(String code) {
    if (countries.add(code)) {
      say(anchor.first(), anchor.end(), GUESSED, Optional.empty(), EnumSet.of(Field.COUNTRIES));
    }
  }

  /** Without countries that no word names, unless a state body or one of its officers acts. */
  void keepCountries(Set<String> named) {
    countries.removeIf(
        code ->
            !named.contains(code)
                && !official.contains(code)
                && bodies.stream()
                    .noneMatch(body -> body.isState() && body.country().equals(Optional.of(code))));
  }

  /** One of several that another draft counts: it has the act of those, where it tells none. */
  void partOf(AgreementDraft whole) {
    whole.parts++;
    whole.modality.ifPresent(this::reach);
    whole.signed.ifPresent(this::date);
    whole.place.ifPresent(this::place);
    whole.during.ifPresent(this::during);
    whole.signers.forEach(signers::putIfAbsent);
    if (sides() < 2) {
      whole.subjects.forEach(this::addSideOf);
    }
    confirmed |= whole.confirmed;
  }

  /** The side of a whole, but for its government where a body of the country stands for it. */
  private void addSideOf(Party side) {
    boolean represented =
        side.body().filter(Body::isGovernment).filter(this::isRepresented).isPresent();
    if (represented) {
      side.country().ifPresent(countries::add);
    } else {
      addParty(side);
    }
  }

  /** Done where and when another was. */
  void atOccasionOf(AgreementDraft other) {
    other.signed.ifPresent(this::date);
    other.place.ifPresent(this::place);
    other.during.ifPresent(this::during);
  }

  /** How many of those that it counts have been told of one by one. */
  int parts() {
    return parts;
  }

  int sides() {
    return Math.max(countries.size(), bodies.size());
  }

  /** Who is said to act. */
  void addSubject(Party party) {
    subjects.add(party);
  }

  void addSigner(Person person, Signed how) {
    signers.putIfAbsent(person, how);
  }

  void addWitness(Person person) {
    witnesses.add(person);
  }

  /** The furthest modality stays. */
  void reach(Modality other) {
    if (modality.isEmpty() || other.compareTo(modality.get()) > 0) {
      modality = Optional.of(other);
    }
  }

  boolean date(DatedBy date) {
    return date(date, false);
  }

  /**
   * @param signing true where it is the date of a signing: it outweighs that of another act
   */
  boolean date(DatedBy date, boolean signing) {
    boolean better = signed.isEmpty() || signing && !datedBySigning;
    if (better) {
      signed = Optional.of(date);
      datedBySigning = signing;
    }
    return better;
  }

  boolean place(String words) {
    boolean better = place.isEmpty();
    place = better ? Optional.of(words) : place;
    return better;
  }

  boolean during(String words) {
    boolean better = during.isEmpty();
    during = better ? Optional.of(words) : during;
    return better;
  }

  /**
   * @param ofForce whether the words say how long it is in force: they outdo others
   */
  void duration(Period term, boolean ofForce) {
    boolean better = ofForce && !termOfForce;
    if (duration.isEmpty() || better) {
      duration = Optional.of(term);
      termOfForce = ofForce;
    }
  }

  void renewable(boolean can) {
    renewable = renewable.or(() -> Optional.of(can));
  }

  void amount(String sum) {
    amount = amount.or(() -> Optional.of(sum));
  }

  void say(int first, int end, String rule, Optional<Modality> modality, EnumSet<Field> fields) {
    if (!fields.isEmpty()) {
      said.add(new Said(first, end, rule, modality, fields));
    }
  }
}
