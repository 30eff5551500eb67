package org.mufakat.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mufakat.fact.Institutions.Body;
import org.mufakat.mention.Mention.InstrumentMention;
import org.mufakat.mention.rule.Match;

/** What the rules say of one instrument in one sentence. */
final class Telling {

  private final InstrumentMention word;
  private final InstrumentMention what;
  private final List<Party> parties = new ArrayList<>();
  private final List<Party> signers = new ArrayList<>();
  private final Set<Party> subjects = new LinkedHashSet<>();
  private Optional<Modality> modality = Optional.empty();
  private String rule = "instrument";
  private boolean signs;
  private boolean unsigned;
  private boolean joined;

  Telling(InstrumentMention what) {
    this(what, what);
  }

  private Telling(InstrumentMention word, InstrumentMention what) {
    this.word = word;
    this.what = what;
  }

  /** One of several that a word for instruments stands for, told where its sides are. */
  Telling of(int first, int end, List<Party> sides) {
    InstrumentMention one =
        new InstrumentMention(first, end, word.kind(), false, false, 1, word.words(), word.rule());
    Telling telling = new Telling(word, one);
    telling.parties.addAll(sides);
    telling.modality = modality;
    telling.rule = rule;
    telling.signs = signs;
    return telling;
  }

  /** The act and its subject, where this instrument is joined to another by a conjunction. */
  void share(Telling other) {
    if (modality.isEmpty() && other.modality.isPresent()) {
      modality = other.modality;
      rule = other.rule;
      signs = other.signs;
      joined = true;
      boolean own = !parties.isEmpty();
      parties.addAll(own ? other.subjects : other.parties);
      subjects.addAll(other.subjects);
      signers.addAll(own ? List.of() : other.signers);
    }
  }

  void subject(Party party) {
    if (party.isKnown()) {
      subjects.add(party);
    }
  }

  /** Takes over what was heard of the paper that it was put into. */
  void absorb(Telling paper) {
    parties.addAll(paper.parties);
    signers.addAll(paper.signers);
    subjects.addAll(paper.subjects);
    signs |= paper.signs;
    reach(paper.modality, paper.rule);
  }

  private void reach(Optional<Modality> far, String by) {
    if (far.isPresent() && (modality.isEmpty() || far.get().compareTo(modality.get()) > 0)) {
      modality = far;
      rule = by;
    }
  }

  /** True where it has the act from the instrument before it: then it is another one. */
  boolean isJoined() {
    return joined;
  }

  List<Party> subjects() {
    return List.copyOf(subjects);
  }

  void hear(Match match, List<Party> named, List<Party> signing, Optional<Modality> says) {
    parties.addAll(named);
    boolean signed = says.filter(Modality.SIGNED::equals).isPresent();
    if (signed) {
      signs = true;
      signers.addAll(signing);
      named.stream().filter(party -> party.person().isPresent()).forEach(signers::add);
    } else {
      parties.addAll(signing);
    }
    unsigned |= match.rule().says().equals(ActModality.UNSIGNED);
    reach(says, match.rule().name());
  }

  /** The words that tell of this one instrument. */
  InstrumentMention what() {
    return what;
  }

  /** The word for it, which may stand for several. */
  InstrumentMention word() {
    return word;
  }

  List<Party> signers() {
    return signers;
  }

  List<Party> all() {
    List<Party> all = new ArrayList<>(parties);
    all.addAll(signers);
    return all;
  }

  /** How far it has come; what is yet to be signed has been no more than planned. */
  Optional<Modality> modality() {
    boolean early = unsigned && modality.filter(Modality.SIGNED::equals).isPresent();
    return early ? Optional.of(Modality.PLANNED) : modality;
  }

  /** Whether it is said to be signed, and not to be signed yet. */
  boolean isSigned() {
    return modality().filter(Modality.SIGNED::equals).isPresent();
  }

  String rule() {
    return rule;
  }

  /**
   * An instrument, or cooperation that somebody signs: more than a cooperation that is entered
   * into.
   */
  boolean confirms() {
    return signs || !what.isWeak() || modality.filter(Modality.EXTENDED::equals).isPresent();
  }

  /**
   * False for cooperation in general words that is not entered into: it says nothing of an
   * agreement.
   */
  boolean counts() {
    boolean far = modality.filter(m -> m.compareTo(Modality.AGREED) >= 0).isPresent();
    return far || !what.isWeak();
  }

  /** How many parties it names: bodies, and countries without one. */
  int sides() {
    Set<Object> sides = new HashSet<>();
    for (Party party : all()) {
      party.body().ifPresentOrElse(sides::add, () -> party.country().ifPresent(sides::add));
    }
    return sides.size();
  }

  /** True where nothing spoken of before is needed to understand it as an agreement. */
  boolean begins() {
    boolean far = modality.filter(m -> m.compareTo(Modality.AGREED) >= 0).isPresent();
    if (what.isWeak()) {
      boolean extended = modality.filter(Modality.EXTENDED::equals).isPresent();
      return far && sides() > 0 && (extended || !what.definite());
    }
    if (what.definite() && sides() == 0) {
      return false;
    }
    boolean talks = modality.filter(Modality.NEGOTIATING::equals).isPresent();
    return what.kind().equals("other") && talks ? sides() > 1 : modality.isPresent() || sides() > 1;
  }

  /**
   * True where its parties can be those of an agreement: two countries mean just the agreement of
   * these two, fewer any of theirs; bodies fit where one set holds the other or no country has two.
   */
  boolean fits(AgreementDraft draft) {
    if (draft.isGeneral() && !draft.isConfirmed() && !what.isGeneric()) {
      return false;
    }
    Set<String> countries = new LinkedHashSet<>();
    Set<Body> bodies = new LinkedHashSet<>();
    for (Party party : all()) {
      party.country().ifPresent(countries::add);
      party.body().ifPresent(bodies::add);
    }
    Set<Body> common = new HashSet<>(draft.bodies());
    common.retainAll(bodies);
    Set<String> shared = new HashSet<>(draft.countries());
    shared.retainAll(countries);
    if (isWithOtherBloc(draft, bodies)) {
      return false;
    }
    return (!common.isEmpty() || !shared.isEmpty() || what.definite() && !draft.hasParties())
        && countriesFit(draft.countries(), countries)
        && (onlySigners(draft) || bodiesFit(draft.bodies(), bodies, shared.size() > 1));
  }

  /** "CEPA dengan Uni Eropa" is not that of two countries. */
  private static boolean isWithOtherBloc(AgreementDraft draft, Set<Body> bodies) {
    return draft.countries().size() > 1
        && bodies.stream()
            .anyMatch(
                body -> body.type().equals("international") && !draft.bodies().contains(body));
  }

  /** True where the countries that it names can be those of an agreement. */
  boolean fitsCountries(AgreementDraft draft) {
    Set<String> countries = new LinkedHashSet<>();
    all().forEach(party -> party.country().ifPresent(countries::add));
    return countriesFit(draft.countries(), countries);
  }

  /** Whoever signs it may come from a unit of a body that is its party. */
  private boolean onlySigners(AgreementDraft draft) {
    return parties.isEmpty() && draft.signers().isEmpty() && draft.kind().equals(what.kind());
  }

  private static boolean countriesFit(Set<String> known, Set<String> named) {
    boolean pair = named.size() > 1 && known.size() > 1;
    return pair ? known.equals(named) : known.containsAll(named) || named.containsAll(known);
  }

  private static boolean bodiesFit(Set<Body> known, Set<Body> named, boolean samePair) {
    boolean nested =
        named.isEmpty() || known.isEmpty() || known.containsAll(named) || named.containsAll(known);
    return nested || samePair && oneOfEachCountry(known, named);
  }

  /** A ministry may sign where its government was named; two ministries of one country may not. */
  private static boolean oneOfEachCountry(Set<Body> known, Set<Body> named) {
    Set<Body> all = new LinkedHashSet<>(known);
    all.addAll(named);
    Set<String> seen = new HashSet<>();
    return all.stream()
        .filter(body -> !body.isGovernment())
        .allMatch(body -> body.country().map(seen::add).orElse(false));
  }
}
