package org.mufakat.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mufakat.fact.AgreementDraft.Said;
import org.mufakat.fact.Institutions.Body;
import org.mufakat.fact.Persons.Person;
import org.mufakat.fact.StatedFields.Stated;
import org.mufakat.mention.Mentions;
import org.mufakat.text.Span;

/** Turns drafts into facts, each value with the sentence that says so. */
final class EventFacts {

  private final Mentions mentions;
  private final Citing citing;
  private final Quotations quotations;
  private final Set<Span> anchors = new HashSet<>();

  EventFacts(Mentions mentions, Citing citing, Quotations quotations) {
    this.mentions = mentions;
    this.citing = citing;
    this.quotations = quotations;
  }

  List<EventFact> facts(List<EventDraft> drafts) {
    return drafts.stream().map(this::fact).toList();
  }

  private EventFact fact(EventDraft draft) {
    return new EventFact(
        anchor(draft),
        draft.kind(),
        draft.name(),
        List.copyOf(draft.countries()),
        draft.bodies().stream().map(Body::name).toList(),
        draft.persons().stream().map(Person::name).toList(),
        draft.date(),
        draft.place(),
        List.copyOf(draft.sectors()),
        draft.modality(),
        evidence(draft));
  }

  /** The words that tell of it; longer by a token for each event that shares them. */
  private Span anchor(EventDraft draft) {
    int end = draft.end();
    Span span = mentions.text().span(draft.first(), end);
    while (!anchors.add(span) && end < mentions.text().tokens().size()) {
      end++;
      span = mentions.text().span(draft.first(), end);
    }
    return span;
  }

  private List<Evidence> evidence(EventDraft draft) {
    List<Evidence> evidence = new ArrayList<>();
    EnumSet<Field> missing = needed(draft);
    for (Said said : draft.said()) {
      EnumSet<Field> fields = EnumSet.copyOf(said.fields());
      fields.retainAll(needed(draft));
      missing.removeAll(fields);
      if (!fields.isEmpty()) {
        Evidences.add(evidence, cite(said, fields));
      }
    }
    for (Stated field : draft.fields().best()) {
      missing.remove(Field.SECTORS);
      Evidences.add(evidence, cite(said(field, draft), Set.of(Field.SECTORS)));
    }
    if (!missing.isEmpty()) {
      Said anchor =
          new Said(draft.first(), draft.end(), "event", Optional.of(draft.modality()), missing);
      Evidences.add(evidence, cite(anchor, missing));
    }
    return evidence;
  }

  private static Said said(Stated field, EventDraft draft) {
    Stretch words = field.words();
    EnumSet<Field> sectors = EnumSet.of(Field.SECTORS);
    String rule = field.ground().rule();
    return new Said(words.first(), words.end(), rule, Optional.of(draft.modality()), sectors);
  }

  private Evidence cite(Said said, Set<Field> fields) {
    Evidence plain =
        citing.sentence(
            said.first(), said.end(), said.rule(), 0.8, said.modality(), Set.copyOf(fields));
    return new Evidence(
        plain.span(),
        plain.quote(),
        plain.rule(),
        plain.confidence(),
        plain.modality(),
        plain.fields(),
        quotations.speakerAt(said.first()));
  }

  private static EnumSet<Field> needed(EventDraft draft) {
    EnumSet<Field> needed = EnumSet.of(Field.KIND);
    require(needed, Field.NAME, draft.name().isPresent());
    require(needed, Field.COUNTRIES, !draft.countries().isEmpty());
    require(needed, Field.INSTITUTIONS, !draft.bodies().isEmpty());
    require(needed, Field.PERSONS, !draft.persons().isEmpty());
    require(needed, Field.DATE, draft.date().isPresent());
    require(needed, Field.PLACE, draft.place().isPresent());
    require(needed, Field.SECTORS, !draft.sectors().isEmpty());
    return needed;
  }

  private static void require(EnumSet<Field> needed, Field field, boolean has) {
    if (has) {
      needed.add(field);
    }
  }
}
