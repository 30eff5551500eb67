package org.mufakat.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mufakat.fact.AgreementDraft.Said;
import org.mufakat.fact.Institutions.Body;
import org.mufakat.fact.Persons.Person;
import org.mufakat.mention.Mentions;
import org.mufakat.mention.ReportedDate;
import org.mufakat.text.Sentence;

/**
 * The signings among the events: an agreement told as signed on a day, at a place or by somebody.
 * Agreements signed at once, without signatories of their own, share one signing.
 */
final class SigningEvents {

  private static final int NEWS_DAYS = 60;

  private final List<EventDraft> events = new ArrayList<>();
  private final List<AgreementDraft> of = new ArrayList<>();

  SigningEvents(List<AgreementDraft> agreements, Mentions mentions) {
    agreements.stream()
        .filter(draft -> isOccasion(draft, mentions.text().article().published()))
        .filter(draft -> !isIssued(draft, mentions))
        .forEach(this::add);
  }

  /** A statement that is only issued is not signed. */
  private static boolean isIssued(AgreementDraft draft, Mentions mentions) {
    return draft.kind().equals("joint-statement")
        && draft.said().stream().noneMatch(said -> tellsSigning(said, mentions));
  }

  private static boolean tellsSigning(Said said, Mentions mentions) {
    Sentence sentence = mentions.text().sentenceAt(said.first());
    return !mentions.cues("event.signs", sentence.first(), sentence.end()).isEmpty();
  }

  List<EventDraft> events() {
    return events;
  }

  /** A year alone does not make an occasion, nor the day of a signing long past. */
  private static boolean isOccasion(AgreementDraft draft, Optional<LocalDate> published) {
    boolean told =
        draft.place().isPresent() || !draft.signers().isEmpty() || !draft.witnesses().isEmpty();
    boolean dated =
        draft.signed().filter(date -> !(date.date() instanceof ReportedDate.InYear)).isPresent();
    boolean signed = draft.modality().filter(Modality.SIGNED::equals).isPresent();
    boolean once =
        draft.said().stream()
            .anyMatch(said -> said.modality().filter(Modality.SIGNED::equals).isPresent());
    boolean bySomebody =
        !draft.signers().isEmpty()
            && draft
                .modality()
                .filter(reached -> reached.compareTo(Modality.AGREED) >= 0)
                .isPresent();
    return signed && (told || dated)
        || once && (told || dated && isNews(draft, published))
        || bySomebody;
  }

  private static boolean isNews(AgreementDraft draft, Optional<LocalDate> published) {
    return published
        .map(day -> day.minusDays(NEWS_DAYS))
        .filter(day -> draft.signed().get().date().last().isAfter(day))
        .isPresent();
  }

  private void add(AgreementDraft draft) {
    for (int i = 0; i < events.size(); i++) {
      if (isSame(events.get(i), of.get(i), draft)) {
        fill(events.get(i), draft);
        return;
      }
    }
    EventDraft event =
        new EventDraft(
            EventKind.SIGNING, draft.anchor().first(), draft.anchor().end(), Modality.SIGNED);
    events.add(event);
    of.add(draft);
    fill(event, draft);
  }

  private static boolean isSame(EventDraft event, AgreementDraft known, AgreementDraft draft) {
    boolean dates =
        known.signed().isEmpty()
            || draft.signed().isEmpty()
            || known.signed().get().date().equals(draft.signed().get().date());
    boolean places =
        known.place().isEmpty()
            || draft.place().isEmpty()
            || known.place().get().equals(draft.place().get());
    Set<Person> signers = new HashSet<>(known.signers().keySet());
    boolean own =
        !signers.isEmpty()
            && !draft.signers().isEmpty()
            && !signers.equals(draft.signers().keySet());
    boolean together =
        event.countries().isEmpty()
            || draft.countries().isEmpty()
            || !Collections.disjoint(event.countries(), draft.countries());
    return dates && places && !own && together;
  }

  private static void fill(EventDraft event, AgreementDraft draft) {
    event.countries().addAll(draft.countries());
    event.bodies().addAll(bodies(draft));
    event.persons().addAll(draft.signers().keySet());
    event.persons().addAll(draft.witnesses());
    draft.signed().ifPresent(event::date);
    draft.place().ifPresent(event::place);
    for (Said said : draft.said()) {
      event.say(said.first(), said.end(), said.rule(), fields(said));
    }
  }

  /** Those for whom the signatories sign; where they do not tell, all parties. */
  private static Set<Body> bodies(AgreementDraft draft) {
    Set<Body> signing = new LinkedHashSet<>();
    draft.signers().keySet().forEach(person -> person.body().ifPresent(signing::add));
    return signing.size() > 1 ? signing : draft.bodies();
  }

  private static EnumSet<Field> fields(Said said) {
    EnumSet<Field> fields = EnumSet.noneOf(Field.class);
    for (Field field : said.fields()) {
      switch (field) {
        case COUNTRIES, INSTITUTIONS, PLACE -> fields.add(field);
        case SIGNATORIES -> fields.add(Field.PERSONS);
        case SIGNED -> fields.add(Field.DATE);
        case STATUS -> fields.add(Field.KIND);
        default -> {}
      }
    }
    return fields;
  }
}
