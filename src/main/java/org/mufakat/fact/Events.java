package org.mufakat.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mufakat.mention.Mention;
import org.mufakat.mention.Mention.CueMention;
import org.mufakat.mention.Mention.OccasionMention;
import org.mufakat.mention.Mentions;
import org.mufakat.mention.rule.Items;
import org.mufakat.mention.rule.Match;
import org.mufakat.mention.rule.RuleBook;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;

/**
 * Reads the events of an article, sentence by sentence: signings from its agreements, meetings,
 * visits and delegations by rules, named occasions where something of the article happens.
 *
 * <p>A telling joins the event of its kind that has the same sides; "pertemuan tersebut" adds to
 * the one told last.
 */
final class Events {

  private final RuleBook rules;
  private final Mentions mentions;
  private final ReadText text;
  private final Institutions institutions;
  private final Persons persons;
  private final Phrases phrases;
  private final List<EventDraft> drafts = new ArrayList<>();
  private final Map<EventKind, EventDraft> focus = new LinkedHashMap<>();
  private Optional<EventDraft> last = Optional.empty();

  Events(
      RuleBook rules,
      Mentions mentions,
      Institutions institutions,
      Persons persons,
      List<AgreementDraft> agreements) {
    this.rules = rules;
    this.mentions = mentions;
    this.text = mentions.text();
    this.institutions = institutions;
    this.persons = persons;
    this.phrases = new Phrases(mentions);
    List<EventDraft> signings = new SigningEvents(agreements).events();
    drafts.addAll(signings);
    text.sentences().stream()
        .filter(sentence -> sentence.kind() == Sentence.Kind.BODY)
        .forEach(sentence -> read(sentence, signings));
    new EventReview(drafts, mentions).review();
  }

  List<EventDraft> drafts() {
    return drafts;
  }

  /** An event that a sentence tells of, and the words that do. */
  record Told(EventDraft event, int first, int end, String rule) {}

  private void read(Sentence sentence, List<EventDraft> signings) {
    List<Told> told = new ArrayList<>();
    signings.stream()
        .filter(signing -> isToldIn(signing, sentence))
        .forEach(signing -> told.add(new Told(signing, sentence.first(), sentence.end(), "")));
    List<Match> matches =
        rules.matches(text.language(), Items.of(mentions, sentence.first(), sentence.end()));
    Mentions.within(mentions.occasions(), sentence).forEach(occasion -> occasion(occasion, told));
    matches.forEach(match -> hear(match, told));
    goesOn(sentence, told);
    told.forEach(this::focusOn);
    matches.stream()
        .filter(match -> match.rule().says().equals("present"))
        .forEach(match -> present(match, told));
    for (Told one : told) {
      new EventDetails(mentions, phrases, one, sentence).read();
    }
  }

  private static boolean isToldIn(EventDraft signing, Sentence sentence) {
    return signing.said().stream()
        .anyMatch(said -> said.first() >= sentence.first() && said.first() < sentence.end());
  }

  private void focusOn(Told told) {
    focus.put(told.event().kind(), told.event());
    last = Optional.of(told.event());
  }

  private void hear(Match match, List<Told> told) {
    switch (match.rule().says()) {
      case "present" -> {}
      case "occasion" -> takePart(match, told);
      case "visit" -> visit(match, told);
      case "delegation" -> delegation(match, told);
      default -> meeting(match, told);
    }
  }

  private Optional<Modality> modality(Match match) {
    int from = Math.max(match.first() - 3, text.sentenceAt(match.first()).first());
    if (!mentions.cues("negated", from, match.end()).isEmpty()) {
      return Optional.empty();
    }
    boolean future = !mentions.cues("future", from, match.end()).isEmpty();
    return Optional.of(future ? Modality.PLANNED : Modality.AGREED);
  }

  private List<Party> parties(Match match, String capture) {
    return match.mentions(capture).stream()
        .map(mention -> Party.of(mention, institutions, persons))
        .filter(Party::isKnown)
        .toList();
  }

  /** A meeting needs two sides, in the end; a planned one is none yet. */
  private void meeting(Match match, List<Told> told) {
    if (modality(match).filter(Modality.AGREED::equals).isEmpty()) {
      return;
    }
    List<Party> sides = parties(match, "side");
    EventKind kind = EventKind.valueOf(match.rule().says().toUpperCase(Locale.ROOT));
    if (sides.isEmpty() && focus.containsKey(EventKind.MEETING)) {
      tell(focus.get(EventKind.MEETING), match, sides, told);
      return;
    }
    tell(
        same(kind, sides).orElseGet(() -> begin(kind, match, Modality.AGREED)), match, sides, told);
  }

  private void visit(Match match, List<Told> told) {
    Optional<Modality> modality = modality(match);
    List<Party> visitors = parties(match, "visitor");
    List<Party> hosts = parties(match, "host");
    if (modality.isEmpty() || visitors.isEmpty() || isAtHome(visitors, hosts)) {
      return;
    }
    EventDraft visit =
        drafts.stream()
            .filter(draft -> draft.kind() == EventKind.VISIT)
            .filter(draft -> visitors.stream().anyMatch(draft::isGuest))
            .findFirst()
            .orElseGet(() -> begin(EventKind.VISIT, match, modality.get()));
    visit.reach(modality.get());
    visitors.forEach(visit::guest);
    List<Party> sides = new ArrayList<>(visitors);
    sides.addAll(hosts);
    tell(visit, match, sides, told);
  }

  private static boolean isAtHome(List<Party> visitors, List<Party> hosts) {
    return visitors.stream().anyMatch(hosts::contains);
  }

  private void delegation(Match match, List<Told> told) {
    List<Party> leaders = parties(match, "leader");
    if (modality(match).isEmpty() || leaders.isEmpty()) {
      return;
    }
    Optional<EventDraft> known = Optional.ofNullable(focus.get(EventKind.DELEGATION));
    EventDraft delegation =
        known
            .filter(draft -> EventSides.covers(draft, leaders))
            .orElseGet(() -> begin(EventKind.DELEGATION, match, Modality.AGREED));
    tell(delegation, match, leaders, told);
  }

  /** Those who take part in a named occasion. */
  private void takePart(Match match, List<Told> told) {
    Mention what = match.mentions("what").get(0);
    Optional<Told> event = told.stream().filter(one -> one.first() == what.first()).findFirst();
    if (event.isPresent() && modality(match).isPresent()) {
      add(event.get().event(), match, parties(match, "side"));
    }
  }

  private void occasion(OccasionMention occasion, List<Told> told) {
    EventKind kind = EventKind.valueOf(occasion.kind().toUpperCase(Locale.ROOT));
    String name = text.words(occasion.first(), occasion.end());
    EventDraft event =
        drafts.stream()
            .filter(draft -> draft.name().filter(other -> Occasions.same(other, name)).isPresent())
            .findFirst()
            .orElseGet(() -> begin(kind, occasion.first(), occasion.end(), Modality.AGREED));
    EnumSet<Field> fields = EnumSet.of(Field.KIND);
    if (event.name(name)) {
      fields.add(Field.NAME);
    }
    event.say(occasion.first(), occasion.end(), occasion.rule(), fields);
    told.add(new Told(event, occasion.first(), occasion.end(), occasion.rule()));
  }

  /** "Pertemuan tersebut …": the sentence goes on with an event told before. */
  private void goesOn(Sentence sentence, List<Told> told) {
    for (EventKind kind : EventKind.values()) {
      EventDraft known = focus.get(kind);
      boolean already = told.stream().anyMatch(one -> one.event().kind() == kind);
      if (!already) {
        List<CueMention> cues =
            mentions.cues("event.back." + kind.label(), sentence.first(), sentence.end());
        if (!cues.isEmpty() && known != null) {
          CueMention cue = cues.get(0);
          told.add(new Told(known, cue.first(), cue.end(), "event-goes-on"));
        }
      }
    }
  }

  private void present(Match match, List<Told> told) {
    Optional<EventDraft> event = told.stream().map(Told::event).reduce((a, b) -> b).or(() -> last);
    event.ifPresent(draft -> add(draft, match, parties(match, "present")));
  }

  private Optional<EventDraft> same(EventKind kind, List<Party> sides) {
    return drafts.stream()
        .filter(draft -> draft.kind() == kind && EventSides.covers(draft, sides))
        .reduce((a, b) -> b);
  }

  private EventDraft begin(EventKind kind, Match match, Modality modality) {
    return begin(kind, match.first(), match.end(), modality);
  }

  private EventDraft begin(EventKind kind, int first, int end, Modality modality) {
    EventDraft draft = new EventDraft(kind, first, end, modality);
    drafts.add(draft);
    return draft;
  }

  private void tell(EventDraft event, Match match, List<Party> sides, List<Told> told) {
    EnumSet<Field> fields = EnumSet.of(Field.KIND);
    event.say(match.first(), match.end(), match.rule().name(), fields);
    add(event, match, sides);
    told.add(new Told(event, match.first(), match.end(), match.rule().name()));
  }

  private static void add(EventDraft event, Match match, List<Party> sides) {
    EnumSet<Field> fields = EnumSet.noneOf(Field.class);
    sides.forEach(side -> fields.addAll(event.add(side)));
    event.say(match.first(), match.end(), match.rule().name(), fields);
  }
}
