package org.mufakat.entity;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mufakat.article.Article;
import org.mufakat.article.Metadata;
import org.mufakat.fact.AgreementFact;
import org.mufakat.fact.AgreementKind;
import org.mufakat.fact.ArticleFacts;
import org.mufakat.fact.CountryFact;
import org.mufakat.fact.EventFact;
import org.mufakat.fact.EventKind;
import org.mufakat.fact.Evidence;
import org.mufakat.fact.Field;
import org.mufakat.fact.InstitutionFact;
import org.mufakat.fact.InstitutionType;
import org.mufakat.fact.Leftover;
import org.mufakat.fact.Modality;
import org.mufakat.fact.PersonFact;
import org.mufakat.fact.QuotationFact;
import org.mufakat.fact.SectorFact;
import org.mufakat.fact.Signatory;
import org.mufakat.fact.SourceCitation;
import org.mufakat.mention.DateBasis;
import org.mufakat.mention.DatedBy;
import org.mufakat.mention.ReportedDate;
import org.mufakat.text.Span;

/**
 * Facts written by hand, each with words of its article as evidence, in place of what rules read.
 */
public final class HandMade {

  private final Article article;
  private final List<SourceCitation> sources = new ArrayList<>();
  private final List<CountryFact> countries = new ArrayList<>();
  private final List<InstitutionFact> institutions = new ArrayList<>();
  private final List<PersonFact> persons = new ArrayList<>();
  private final List<AgreementFact> agreements = new ArrayList<>();
  private final List<EventFact> events = new ArrayList<>();
  private final List<QuotationFact> quotations = new ArrayList<>();
  private final List<Leftover> leftovers = new ArrayList<>();

  private HandMade(Article article) {
    this.article = article;
  }

  public static Article article(String key, String publisher, String published, String text) {
    Metadata metadata =
        new Metadata(
            Optional.of(key),
            Optional.empty(),
            optional(publisher),
            optional(published).map(LocalDate::parse),
            Optional.of("id"),
            Optional.empty(),
            Optional.empty());
    return Article.of(key, text, metadata);
  }

  private static Optional<String> optional(String value) {
    return Optional.of(value).filter(stated -> !stated.isEmpty());
  }

  /** Facts of an article; an empty publisher or date of publication is none. */
  public static HandMade of(String key, String publisher, String published, String text) {
    return new HandMade(article(key, publisher, published, text));
  }

  public static HandMade of(Article article) {
    return new HandMade(article);
  }

  public ArticleFacts facts() {
    return new ArticleFacts(
        article,
        "id",
        List.copyOf(sources),
        List.copyOf(countries),
        List.copyOf(institutions),
        List.copyOf(persons),
        List.copyOf(agreements),
        List.copyOf(events),
        List.copyOf(quotations),
        List.copyOf(leftovers));
  }

  /** Where words stand first in the text. */
  public Span span(String words) {
    int at = article.text().indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("\"" + words + "\" is not in the text");
    }
    int start = article.text().codePointCount(0, at);
    return new Span(start, start + words.codePointCount(0, words.length()));
  }

  public Evidence evidence(String words, double confidence, Set<Field> fields) {
    return new Evidence(
        span(words), words, "by-hand", confidence, Optional.empty(), fields, Optional.empty());
  }

  public HandMade retells(String outlet, String date, String words) {
    sources.add(
        new SourceCitation(
            outlet,
            optional(date).map(LocalDate::parse),
            evidence(words, 0.9, EnumSet.of(Field.NAME))));
    return this;
  }

  public HandMade country(String code, String words) {
    countries.add(new CountryFact(code, List.of(evidence(words, 0.99, EnumSet.of(Field.NAME)))));
    return this;
  }

  /** An institution of the tables. */
  public HandMade listed(String id, String country, String name, String... aliases) {
    return institution(Optional.of(id), country, name, aliases);
  }

  /** An institution outside the tables. */
  public HandMade institution(String country, String name, String... aliases) {
    return institution(Optional.empty(), country, name, aliases);
  }

  private HandMade institution(
      Optional<String> id, String country, String name, String... aliases) {
    institutions.add(
        new InstitutionFact(
            name,
            List.of(aliases),
            optional(country),
            InstitutionType.GOVERNMENT,
            id,
            Optional.empty(),
            List.of(evidence(name, 0.95, EnumSet.of(Field.NAME, Field.TYPE)))));
    return this;
  }

  public HandMade person(String name, String role, String institution) {
    persons.add(
        new PersonFact(
            name,
            List.of(),
            optional(role),
            optional(institution),
            List.of(evidence(name, 0.9, EnumSet.of(Field.NAME, Field.ROLE)))));
    return this;
  }

  public HandMade said(String words, String speaker) {
    quotations.add(
        new QuotationFact(
            span(words),
            words,
            optional(speaker),
            List.of(evidence(words, 0.9, EnumSet.of(Field.TEXT, Field.SPEAKER)))));
    return this;
  }

  public HandMade leftover(String words, String cue) {
    leftovers.add(new Leftover(span(words), words, cue));
    return this;
  }

  public AgreementDraft agreement(String anchor, AgreementKind kind, String... countries) {
    return new AgreementDraft(this, anchor, kind, countries);
  }

  public EventDraft event(String anchor, EventKind kind, String... countries) {
    return new EventDraft(this, anchor, kind, countries);
  }

  private static Optional<DatedBy> dated(String date) {
    return optional(date)
        .map(stated -> new DatedBy(ReportedDate.parse(stated), DateBasis.EXPLICIT, stated));
  }

  /** An agreement being written down; {@link #done} ends it. */
  public static final class AgreementDraft {

    private final HandMade article;
    private final String anchor;
    private final AgreementKind kind;
    private final List<String> countries;
    private List<String> institutions = List.of();
    private final List<Signatory> signatories = new ArrayList<>();
    private Optional<DatedBy> signed = Optional.empty();
    private Optional<String> place = Optional.empty();
    private List<SectorFact> sectors = List.of();
    private Optional<Period> duration = Optional.empty();
    private Optional<Boolean> renewable = Optional.empty();
    private Optional<String> amount = Optional.empty();
    private Modality modality = Modality.SIGNED;
    private double confidence = 0.9;

    AgreementDraft(HandMade article, String anchor, AgreementKind kind, String... countries) {
      this.article = article;
      this.anchor = anchor;
      this.kind = kind;
      this.countries = List.of(countries);
    }

    public AgreementDraft between(String... institutionNames) {
      institutions = List.of(institutionNames);
      return this;
    }

    public AgreementDraft signedBy(String person, String onBehalfOf) {
      signatories.add(new Signatory(person, optional(onBehalfOf), Optional.empty()));
      return this;
    }

    public AgreementDraft signed(String date) {
      signed = dated(date);
      return this;
    }

    public AgreementDraft at(String where) {
      place = optional(where);
      return this;
    }

    public AgreementDraft in(String... stated) {
      sectors = Arrays.stream(stated).map(word -> new SectorFact(word, Optional.empty())).toList();
      return this;
    }

    public AgreementDraft lasting(String period, boolean canBeRenewed) {
      duration = Optional.of(Period.parse(period));
      renewable = Optional.of(canBeRenewed);
      return this;
    }

    public AgreementDraft worth(String sum) {
      amount = optional(sum);
      return this;
    }

    public AgreementDraft modality(Modality said) {
      modality = said;
      return this;
    }

    public AgreementDraft confidence(double value) {
      confidence = value;
      return this;
    }

    public HandMade done() {
      Set<Field> fields = EnumSet.allOf(Field.class);
      article.agreements.add(
          new AgreementFact(
              article.span(anchor),
              kind,
              kind.label() + " " + String.join("-", countries),
              countries,
              institutions,
              List.copyOf(signatories),
              signed,
              place,
              Optional.empty(),
              sectors,
              duration,
              renewable,
              amount,
              modality,
              List.of(article.evidence(anchor, confidence, fields))));
      return article;
    }
  }

  /** An event being written down; {@link #done} ends it. */
  public static final class EventDraft {

    private final HandMade article;
    private final String anchor;
    private final EventKind kind;
    private final List<String> countries;
    private Optional<String> name = Optional.empty();
    private List<String> institutions = List.of();
    private List<String> persons = List.of();
    private Optional<DatedBy> date = Optional.empty();

    EventDraft(HandMade article, String anchor, EventKind kind, String... countries) {
      this.article = article;
      this.anchor = anchor;
      this.kind = kind;
      this.countries = List.of(countries);
    }

    public EventDraft named(String words) {
      name = optional(words);
      return this;
    }

    public EventDraft of(String... institutionNames) {
      institutions = List.of(institutionNames);
      return this;
    }

    public EventDraft with(String... personNames) {
      persons = List.of(personNames);
      return this;
    }

    public EventDraft on(String day) {
      date = dated(day);
      return this;
    }

    public HandMade done() {
      article.events.add(
          new EventFact(
              article.span(anchor),
              kind,
              name,
              countries,
              institutions,
              persons,
              date,
              Optional.empty(),
              List.of(),
              Modality.SIGNED,
              List.of(article.evidence(anchor, 0.9, EnumSet.allOf(Field.class)))));
      return article;
    }
  }
}
