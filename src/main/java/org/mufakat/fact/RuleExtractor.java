package org.mufakat.fact;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mufakat.article.Article;
import org.mufakat.fact.Institutions.Body;
import org.mufakat.mention.MentionReader;
import org.mufakat.mention.Mentions;
import org.mufakat.mention.rule.RuleBook;
import org.mufakat.reference.Reference;
import org.mufakat.text.ReadText;
import org.mufakat.text.TextReader;

/** Reads the facts of an article by rules and tables. Thread-safe; one is enough. */
public final class RuleExtractor implements Extractor {

  /** Names of the rule files, in each language. */
  static final List<String> TOPICS = List.of("agreements", "events");

  /** The word lists, beside this class. */
  static final List<String> WORD_LISTS =
      List.of(
          "en/fields.txt",
          "en/places.txt",
          "en/sources.txt",
          "id/fields.txt",
          "id/places.txt",
          "id/sources.txt");

  private final TextReader textReader = new TextReader();
  private final MentionReader mentionReader;
  private final Ministries ministries;
  private final RuleBook agreementRules = RuleBook.of(RuleExtractor.class, "agreements");
  private final RuleBook eventRules = RuleBook.of(RuleExtractor.class, "events");

  private final String digest = RulesDigest.compute();

  public RuleExtractor(Reference reference) {
    mentionReader = new MentionReader(reference);
    ministries = new Ministries(reference);
  }

  @Override
  public ArticleFacts extract(Article article) {
    ReadText text = textReader.read(article);
    return text.language().isRead() ? facts(text) : nothing(text);
  }

  /** No rule was made for these words: whatever it found would be made up. */
  private static ArticleFacts nothing(ReadText text) {
    return new ArticleFacts(
        text.article(),
        text.language().code(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private ArticleFacts facts(ReadText text) {
    Mentions mentions = mentionReader.read(text);
    Citing citing = new Citing(text, mentions.doubtfulDates());
    Institutions institutions = new Institutions(mentions, citing);
    Persons persons = new Persons(mentions, institutions, ministries, citing);
    Quotations quotations = new Quotations(mentions, persons, citing);
    List<AgreementDraft> drafts =
        new Agreements(agreementRules, mentions, institutions, persons).drafts();
    List<EventDraft> occasions =
        new Events(eventRules, mentions, institutions, persons, drafts).drafts();
    List<AgreementFact> agreements = new AgreementFacts(mentions, citing, quotations).facts(drafts);
    List<EventFact> events = new EventFacts(mentions, citing, quotations).facts(occasions);
    return new ArticleFacts(
        text.article(),
        text.language().code(),
        Sources.facts(mentions, citing),
        Countries.facts(mentions, citing),
        institutions.facts(takingPart(agreements, events, institutions)),
        persons.facts(),
        agreements,
        events,
        quotations.facts(),
        Leftovers.of(mentions, agreements),
        Doubts.of(mentions),
        UnknownNames.of(mentions));
  }

  /** Whoever takes part in something is introduced, even a government that is only meant. */
  private static Set<Body> takingPart(
      List<AgreementFact> agreements, List<EventFact> events, Institutions institutions) {
    return Stream.concat(
            agreements.stream().flatMap(agreement -> agreement.institutions().stream()),
            events.stream().flatMap(event -> event.institutions().stream()))
        .flatMap(name -> institutions.named(name).stream())
        .collect(Collectors.toSet());
  }

  @Override
  public String rulesDigest() {
    return digest;
  }
}
