package org.mufakat.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.mufakat.fact.DescribedOccasions.Described;
import org.mufakat.mention.Mention;
import org.mufakat.mention.Mention.CueMention;
import org.mufakat.mention.Mention.OccasionMention;
import org.mufakat.mention.Mentions;
import org.mufakat.mention.ReportedDate;
import org.mufakat.mention.rule.Items;
import org.mufakat.mention.rule.Match;
import org.mufakat.mention.rule.RuleBook;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;

/**
 * Reads the events of an article, sentence by sentence: signings from its agreements, meetings,
 * visits and delegations by rules, occasions by their names.
 *
 * <p>A telling joins the event of its kind that has the same sides; "pertemuan tersebut" adds to
 * the one told last.
 */
final class Events {

  private static final String DESCRIBED = "occasion-described";
  private static final Set<String> PRESENT = Set.of("present", "attended");
  private static final int SOON = 3;

  private final RuleBook rules;
  private final Mentions mentions;
  private final ReadText text;
  private final EventParties parties;
  private final EventDetails details;
  private final DescribedOccasions described;
  private final List<EventDraft> drafts = new ArrayList<>();
  private final Map<EventKind, EventDraft> focus = new EnumMap<>(EventKind.class);
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
    this.parties = new EventParties(mentions, institutions, persons);
    this.details = new EventDetails(mentions);
    this.described = new DescribedOccasions(mentions);
    List<EventDraft> signings = new SigningEvents(agreements, mentions).events();
    drafts.addAll(signings);
    text.sentences().stream()
        .filter(sentence -> sentence.kind() == Sentence.Kind.BODY)
        .forEach(sentence -> read(sentence, signings));
    new EventReview(drafts, mentions, persons, agreements.isEmpty()).review();
  }

  List<EventDraft> drafts() {
    return drafts;
  }

  /** An event that a sentence tells of, and the words that do. */
  record Told(EventDraft event, int first, int end) {}

  private void read(Sentence sentence, List<EventDraft> signings) {
    List<Told> told = new ArrayList<>();
    signings.stream()
        .filter(signing -> signing.isToldIn(sentence))
        .forEach(signing -> told.add(new Told(signing, sentence.first(), sentence.end())));
    List<Match> matches =
        rules.matches(text.language(), Items.of(mentions, sentence.first(), sentence.end()));
    Mentions.within(mentions.occasions(), sentence).forEach(occasion -> named(occasion, told));
    described.in(sentence).forEach(occasion -> describedAs(occasion, told));
    matches.forEach(match -> hear(match, matches, told));
    goesOn(sentence, told);
    told.forEach(this::focusOn);
    matches.stream()
        .filter(match -> PRESENT.contains(match.rule().says()))
        .forEach(match -> present(match, sentence, told));
    long events = told.stream().map(Told::event).distinct().count();
    told.forEach(one -> details.read(one, sentence, events == 1));
    told.forEach(one -> signedAt(one.event(), told));
  }

  /** Those who sign at an occasion take part in it. */
  private static void signedAt(EventDraft occasion, List<Told> told) {
    if (occasion.isOccasion() && !occasion.isAside()) {
      told.stream()
          .map(Told::event)
          .filter(event -> event.kind() == EventKind.SIGNING)
          .forEach(event -> occasion.countries().addAll(event.countries()));
    }
  }

  private void focusOn(Told told) {
    focus.put(told.event().kind(), told.event());
    last = Optional.of(told.event());
  }

  private void hear(Match match, List<Match> matches, List<Told> told) {
    switch (match.rule().says()) {
      case "meeting" -> meeting(match, parties.acting(match, "side", "what"), told);
      case "exchange" -> exchange(match, told);
      case "visit" -> visit(match, told);
      case "delegation" -> delegation(match, matches, told);
      case "occasion" -> takePart(match, told);
      default -> {}
    }
  }

  /** A word of the future plans the act, a negation undoes it. */
  private Optional<Modality> modality(Match match) {
    int from = Math.max(match.first() - 3, text.sentenceAt(match.first()).first());
    if (!mentions.cues("negated", from, match.end()).isEmpty()) {
      return Optional.empty();
    }
    boolean future = !mentions.cues("future", from, match.end()).isEmpty();
    return Optional.of(future ? Modality.PLANNED : Modality.AGREED);
  }

  /** Where only two or more make it a meeting. */
  private void exchange(Match match, List<Told> told) {
    List<Party> sides = parties.acting(match, "side", "what");
    boolean already = told.stream().anyMatch(one -> one.event().kind() == EventKind.MEETING);
    if (sides.size() > 1 || already) {
      meeting(match, sides, told);
    }
  }

  /** A meeting that is only planned is none yet. */
  private void meeting(Match match, List<Party> sides, List<Told> told) {
    if (modality(match).filter(Modality.AGREED::equals).isEmpty() || isSetting(match)) {
      return;
    }
    Supplier<EventDraft> begin = () -> begin(EventKind.MEETING, match, Modality.AGREED);
    EventDraft meeting =
        sides.isEmpty()
            ? Optional.ofNullable(focus.get(EventKind.MEETING)).or(() -> ofLastTwo()).orElse(null)
            : same(match, sides).orElseGet(begin);
    if (meeting != null) {
      tell(meeting, match, sides, told);
    }
  }

  /** "pada agenda pertemuan …": only where something else happens. */
  private boolean isSetting(Match match) {
    int from = Math.max(0, match.first() - SOON);
    return mentions.cues("event.sidelines", from, match.first()).stream()
        .anyMatch(cue -> cue.end() == match.first());
  }

  /** The meeting of the same sides, unless the sentence gives another day. */
  private Optional<EventDraft> same(Match match, List<Party> sides) {
    Sentence sentence = text.sentenceAt(match.first());
    return same(EventKind.MEETING, sides)
        .filter(
            meeting -> {
              Told told = new Told(meeting, match.first(), match.end());
              Optional<ReportedDate> day = details.date(told, sentence);
              return meeting.date().isEmpty()
                  || day.isEmpty()
                  || meet(day.get(), meeting.date().get().date());
            });
  }

  private static boolean meet(ReportedDate one, ReportedDate other) {
    return !one.first().isAfter(other.last()) && !other.first().isAfter(one.last());
  }

  /** "Kedua menteri …" with no meeting told before: those who have just signed. */
  private Optional<EventDraft> ofLastTwo() {
    Optional<EventDraft> signing =
        last.filter(event -> event.kind() == EventKind.SIGNING && event.persons().size() > 1);
    signing.ifPresent(
        event -> {
          EventDraft meeting = begin(EventKind.MEETING, event.first(), event.end());
          meeting.persons().addAll(event.persons());
          meeting.countries().addAll(event.countries());
          event.date().ifPresent(meeting::date);
          event.place().ifPresent(meeting::place);
        });
    return signing.map(event -> drafts.get(drafts.size() - 1));
  }

  private void visit(Match match, List<Told> told) {
    Optional<Modality> modality = modality(match);
    List<Party> visitors = parties.acting(match, "visitor", "host");
    List<Party> hosts = parties.of(match, "host");
    if (modality.isEmpty() || visitors.isEmpty() || EventParties.areAtHome(visitors, hosts)) {
      return;
    }
    EventDraft visit =
        drafts.stream()
            .filter(draft -> draft.kind() == EventKind.VISIT)
            .filter(draft -> draft.isGuest(visitors.get(0)))
            .findFirst()
            .orElseGet(() -> begin(EventKind.VISIT, match, modality.get()));
    visit.reach(modality.get());
    visitors.forEach(visit::guest);
    List<Party> sides = new ArrayList<>(visitors);
    sides.addAll(hosts);
    tell(visit, match, sides, told);
  }

  /** Two delegations led in one sentence are the two sides of a meeting. */
  private void delegation(Match match, List<Match> matches, List<Told> told) {
    List<Party> leaders = parties.of(match, "leader");
    if (modality(match).isEmpty() || leaders.isEmpty()) {
      return;
    }
    boolean two = matches.stream().filter(one -> one.rule().equals(match.rule())).count() > 1;
    if (two && focus.containsKey(EventKind.MEETING)) {
      tell(focus.get(EventKind.MEETING), match, leaders, told);
    } else {
      EventDraft delegation =
          Optional.ofNullable(focus.get(EventKind.DELEGATION))
              .filter(draft -> draft.persons().isEmpty())
              .or(() -> same(EventKind.DELEGATION, leaders))
              .orElseGet(() -> begin(EventKind.DELEGATION, match, Modality.AGREED));
      tell(delegation, match, leaders, told);
    }
  }

  /** Those who take part in a named occasion. */
  private void takePart(Match match, List<Told> told) {
    Mention what = match.mentions("what").get(0);
    told.stream()
        .filter(one -> one.first() == what.first() && modality(match).isPresent())
        .findFirst()
        .ifPresent(one -> add(one.event(), match, parties.actingWithBodies(match, "side")));
  }

  private void named(OccasionMention occasion, List<Told> told) {
    EventKind kind = EventKind.valueOf(occasion.kind().toUpperCase(java.util.Locale.ROOT));
    occasion(new Described(kind, occasion.first(), occasion.end()), occasion.rule(), told);
  }

  private void describedAs(Described occasion, List<Told> told) {
    occasion(occasion, DESCRIBED, told);
  }

  private void occasion(Described occasion, String rule, List<Told> told) {
    String name = text.words(occasion.first(), occasion.end());
    EventDraft event =
        drafts.stream()
            .filter(draft -> draft.name().filter(other -> Occasions.same(other, name)).isPresent())
            .findFirst()
            .orElseGet(() -> begin(occasion.kind(), occasion.first(), occasion.end()));
    EnumSet<Field> fields = EnumSet.of(Field.KIND);
    if (event.name(name)) {
      fields.add(Field.NAME);
    }
    event.say(occasion.first(), occasion.end(), rule, fields);
    told.add(new Told(event, occasion.first(), occasion.end()));
    if (rule.equals(DESCRIBED)) {
      describe(event, occasion);
    }
  }

  /** Those in the sentence that describes an occasion are there; its description is its field. */
  private void describe(EventDraft event, Described occasion) {
    event.described();
    Sentence sentence = text.sentenceAt(occasion.first());
    EnumSet<Field> fields = EnumSet.noneOf(Field.class);
    parties
        .persons(sentence.first(), sentence.end())
        .forEach(party -> fields.addAll(event.add(party)));
    described
        .field(occasion)
        .ifPresent(
            field -> {
              event.addSector(details.field(field));
              fields.add(Field.SECTORS);
            });
    if (occasion.kind() == EventKind.DELEGATION) {
      Mentions.within(mentions.countries(), sentence).stream()
          .filter(country -> event.countries().add(country.code()))
          .forEach(country -> fields.add(Field.COUNTRIES));
    }
    event.say(sentence.first(), sentence.end(), DESCRIBED, fields);
  }

  /** "Pertemuan tersebut …": the sentence goes on with an event told before. */
  private void goesOn(Sentence sentence, List<Told> told) {
    for (EventKind kind : EventKind.values()) {
      List<CueMention> cues =
          mentions.cues("event.back." + kind.label(), sentence.first(), sentence.end());
      boolean already = told.stream().anyMatch(one -> one.event().kind() == kind);
      if (!already && !cues.isEmpty()) {
        CueMention cue = cues.get(0);
        Optional<EventDraft> known = Optional.ofNullable(focus.get(kind));
        known
            .or(() -> kind == EventKind.MEETING && isDefinite(cue) ? ofLastTwo() : Optional.empty())
            .ifPresent(event -> told.add(new Told(event, cue.first(), cue.end())));
      }
    }
  }

  private static boolean isDefinite(CueMention cue) {
    return cue.length() > 1;
  }

  /** "Turut hadir …": at the event of the sentence, or the one told last. */
  private void present(Match match, Sentence sentence, List<Told> told) {
    Optional<Modality> modality = modality(match);
    boolean opens = match.first() - sentence.first() <= SOON;
    boolean signing = !mentions.cues("event.back.signing", match.first(), match.end()).isEmpty();
    Optional<EventDraft> event =
        modality.filter(Modality.PLANNED::equals).isPresent()
            ? Optional.ofNullable(focus.get(EventKind.EXHIBITION))
            : told.stream()
                .map(Told::event)
                .reduce((x, y) -> y)
                .or(() -> opens && !signing ? last : Optional.empty());
    if (modality.isPresent()) {
      event.ifPresent(draft -> add(draft, match, listed(match, sentence)));
    }
  }

  private List<Party> listed(Match match, Sentence sentence) {
    List<Party> present = new ArrayList<>(parties.of(match, "present"));
    if (match.rule().says().equals("attended")) {
      present.addAll(parties.persons(match.first(), sentence.end()));
    }
    return present;
  }

  private Optional<EventDraft> same(EventKind kind, List<Party> sides) {
    return drafts.stream()
        .filter(draft -> draft.kind() == kind && EventSides.same(draft, sides))
        .reduce((a, b) -> b);
  }

  private EventDraft begin(EventKind kind, Match match, Modality modality) {
    EventDraft draft = new EventDraft(kind, match.first(), match.end(), modality);
    drafts.add(draft);
    return draft;
  }

  private EventDraft begin(EventKind kind, int first, int end) {
    EventDraft draft = new EventDraft(kind, first, end, Modality.AGREED);
    drafts.add(draft);
    return draft;
  }

  private void tell(EventDraft event, Match match, List<Party> sides, List<Told> told) {
    event.say(match.first(), match.end(), match.rule().name(), EnumSet.of(Field.KIND));
    add(event, match, sides);
    told.add(new Told(event, match.first(), match.end()));
  }

  private static void add(EventDraft event, Match match, List<Party> sides) {
    EnumSet<Field> fields = EnumSet.noneOf(Field.class);
    sides.forEach(side -> fields.addAll(event.add(side)));
    event.say(match.first(), match.end(), match.rule().name(), fields);
  }
}
