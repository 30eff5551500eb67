package org.mufakat.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mufakat.fact.AgreementDraft.Said;
import org.mufakat.fact.AgreementDraft.Signed;
import org.mufakat.fact.Institutions.Body;
import org.mufakat.fact.Persons.Person;
import org.mufakat.fact.StatedFields.Stated;
import org.mufakat.mention.Mentions;

/** Turns drafts into facts, each value with the sentence that says so. */
final class AgreementFacts {

  private static final double SURE = 0.85;
  private static final double GUESS = 0.5;

  private final Mentions mentions;
  private final Citing citing;
  private final Quotations quotations;

  AgreementFacts(Mentions mentions, Citing citing, Quotations quotations) {
    this.mentions = mentions;
    this.citing = citing;
    this.quotations = quotations;
  }

  List<AgreementFact> facts(List<AgreementDraft> drafts) {
    return drafts.stream().map(this::fact).toList();
  }

  private AgreementFact fact(AgreementDraft draft) {
    return new AgreementFact(
        mentions.text().span(draft.anchor().first(), draft.anchor().end()),
        kind(draft.kind()),
        label(draft),
        List.copyOf(draft.countries()),
        draft.parties().stream().map(Body::name).toList(),
        signatories(draft),
        draft.signed(),
        draft.place(),
        draft.during(),
        List.copyOf(draft.sectors()),
        draft.duration(),
        draft.renewable(),
        draft.amount(),
        draft.modality().orElseThrow(),
        evidence(draft));
  }

  private static AgreementKind kind(String label) {
    for (AgreementKind kind : AgreementKind.values()) {
      if (kind.label().equals(label)) {
        return kind;
      }
    }
    return AgreementKind.OTHER;
  }

  private String label(AgreementDraft draft) {
    String instrument = mentions.text().words(draft.word().first(), draft.word().end());
    String counted = draft.count() > 1 ? draft.count() + " " + instrument : instrument;
    String sides =
        draft.parties().size() > 1
            ? draft.parties().stream().map(Body::name).collect(Collectors.joining(" \u2013 "))
            : String.join("\u2013", draft.countries());
    return (counted + " " + sides).strip();
  }

  private static List<Signatory> signatories(AgreementDraft draft) {
    List<Signatory> signatories = new ArrayList<>();
    for (Map.Entry<Person, Signed> signer : draft.signers().entrySet()) {
      signatories.add(
          new Signatory(
              signer.getKey().name(),
              signer.getValue().onBehalfOf(),
              signer.getValue().represents()));
    }
    return signatories;
  }

  /**
   * One piece of evidence for each sentence; fields that nothing else supports are supported by the
   * anchor's sentence.
   */
  private List<Evidence> evidence(AgreementDraft draft) {
    List<Evidence> evidence = new ArrayList<>();
    Set<Field> supported = EnumSet.noneOf(Field.class);
    for (Said said : draft.said()) {
      supported.addAll(said.fields());
      add(evidence, cite(said));
    }
    for (Stated field : draft.fields().best()) {
      supported.add(Field.SECTORS);
      add(evidence, cite(said(field)));
    }
    Set<Field> missing = needed(draft);
    missing.removeAll(supported);
    if (!missing.isEmpty()) {
      int first = draft.anchor().first();
      Said anchor =
          new Said(
              first, draft.anchor().end(), "anchor", draft.modality(), EnumSet.copyOf(missing));
      add(evidence, cite(anchor));
    }
    return evidence;
  }

  private static Said said(Stated field) {
    Stretch words = field.words();
    EnumSet<Field> sectors = EnumSet.of(Field.SECTORS);
    return new Said(words.first(), words.end(), field.ground().rule(), Optional.empty(), sectors);
  }

  /** Evidence of one sentence and rule is one piece. */
  private static void add(List<Evidence> evidence, Evidence more) {
    for (int i = 0; i < evidence.size(); i++) {
      Evidence known = evidence.get(i);
      if (known.span().equals(more.span()) && known.rule().equals(more.rule())) {
        Set<Field> fields = EnumSet.copyOf(known.fields());
        fields.addAll(more.fields());
        evidence.set(
            i,
            new Evidence(
                known.span(),
                known.quote(),
                known.rule(),
                known.confidence(),
                known.modality().or(more::modality),
                fields,
                known.saidBy()));
        return;
      }
    }
    evidence.add(more);
  }

  private Evidence cite(Said said) {
    Evidence plain =
        citing.sentence(
            said.first(),
            said.end(),
            said.rule(),
            said.rule().equals(AgreementDraft.GUESSED) ? GUESS : SURE,
            said.modality(),
            said.fields());
    return new Evidence(
        plain.span(),
        plain.quote(),
        plain.rule(),
        plain.confidence(),
        plain.modality(),
        plain.fields(),
        quotations.speakerAt(said.first()));
  }

  private static Set<Field> needed(AgreementDraft draft) {
    Map<Field, Boolean> has = new EnumMap<>(Field.class);
    has.put(Field.KIND, true);
    has.put(Field.LABEL, true);
    has.put(Field.STATUS, true);
    has.put(Field.COUNTRIES, !draft.countries().isEmpty());
    has.put(Field.INSTITUTIONS, !draft.parties().isEmpty());
    has.put(Field.SIGNATORIES, !draft.signers().isEmpty());
    has.put(Field.SIGNED, draft.signed().isPresent());
    has.put(Field.PLACE, draft.place().isPresent());
    has.put(Field.DURING, draft.during().isPresent());
    has.put(Field.SECTORS, !draft.sectors().isEmpty());
    has.put(Field.DURATION, draft.duration().isPresent());
    has.put(Field.RENEWABLE, draft.renewable().isPresent());
    has.put(Field.AMOUNT, draft.amount().isPresent());
    return has.entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Field.class)));
  }
}
