package org.mufakat.fact;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mufakat.article.Article;
import org.mufakat.mention.DatedBy;
import org.mufakat.mention.ReportedDate;
import org.mufakat.text.Span;

/**
 * The facts of one article as one line of JSON, keys always in the same order, absent values as
 * {@code null}.
 *
 * <p>Dates are as precise as the article makes them. Offsets are Unicode code points of the kept
 * text. The evidence of the countries stands beside them, in {@code countryEvidence}, one list for
 * each country in the same order.
 */
public final class FactsJson {

  private static final int WORDS_THAT_NAME_A_QUOTATION = 5;

  private final JsonWriter json;

  private FactsJson(JsonWriter json) {
    this.json = json;
  }

  /** One line, without its line end. */
  public static String line(ArticleFacts facts) {
    StringWriter line = new StringWriter();
    try (JsonWriter json = new JsonWriter(line)) {
      json.setHtmlSafe(false);
      new FactsJson(json).write(facts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  private void write(ArticleFacts facts) throws IOException {
    json.beginObject();
    article(facts.article(), facts.language());
    sources(facts.sources());
    countries(facts.countries());
    list("institutions", facts.institutions(), this::institution);
    list("persons", facts.persons(), this::person);
    list("agreements", facts.agreements(), this::agreement);
    list("events", facts.events(), this::event);
    list("quotes", facts.quotations(), this::quotation);
    list("leftovers", facts.leftovers(), this::leftover);
    list("doubts", facts.doubts(), this::doubt);
    json.endObject();
  }

  private void article(Article article, String language) throws IOException {
    text("id", article.key());
    text("lang", language);
    text("publisher", article.publisher());
    text("published", article.published().map(Object::toString));
    text("title", article.title());
    text("url", article.url());
  }

  private void sources(List<SourceCitation> sources) throws IOException {
    list(
        "sources",
        sources,
        source -> {
          text("name", source.name());
          text("date", source.date().map(Object::toString));
          evidence(List.of(source.evidence()));
        });
  }

  private void countries(List<CountryFact> countries) throws IOException {
    strings("countries", countries.stream().map(CountryFact::code));
    json.name("countryEvidence").beginArray();
    for (CountryFact country : countries) {
      quotes(country.evidence());
    }
    json.endArray();
  }

  private void institution(InstitutionFact institution) throws IOException {
    text("name", institution.name());
    strings("aliases", institution.aliases().stream());
    text("country", institution.country());
    text("type", institution.type().label());
    text("parent", institution.parent());
    text("entry", institution.entry());
    evidence(institution.evidence());
  }

  private void person(PersonFact person) throws IOException {
    text("name", person.name());
    strings("aliases", person.aliases().stream());
    text("role", person.role());
    text("institution", person.institution());
    evidence(person.evidence());
  }

  private void agreement(AgreementFact agreement) throws IOException {
    text("kind", agreement.kind().label());
    text("label", agreement.label());
    anchor(agreement.anchor());
    strings("countries", agreement.countries().stream());
    strings("institutions", agreement.institutions().stream());
    list("signatories", agreement.signatories(), this::signatory);
    date("signed", agreement.signed());
    text("place", agreement.place());
    text("during", agreement.during());
    sectors(agreement.sectors());
    text("duration", agreement.duration().map(Object::toString));
    json.name("renewable").value(agreement.renewable().orElse(null));
    text("amount", agreement.amount());
    text("status", agreement.status().label());
    text("modality", agreement.modality().label());
    evidence(agreement.evidence());
  }

  private void signatory(Signatory signatory) throws IOException {
    text("name", signatory.name());
    text("for", signatory.onBehalfOf());
    text("represents", signatory.represents());
  }

  private void event(EventFact event) throws IOException {
    text("kind", event.kind().label());
    text("name", event.name());
    anchor(event.anchor());
    strings("countries", event.countries().stream());
    strings("institutions", event.institutions().stream());
    strings("persons", event.persons().stream());
    date("date", event.date());
    text("place", event.place());
    sectors(event.sectors());
    text("modality", event.modality().label());
    evidence(event.evidence());
  }

  private void quotation(QuotationFact quotation) throws IOException {
    text("speaker", quotation.speaker());
    text("starts", firstWords(quotation.text()));
    text("text", quotation.text());
    offsets(quotation.span());
    evidence(quotation.evidence());
  }

  private void leftover(Leftover leftover) throws IOException {
    text("cue", leftover.cue());
    text("quote", leftover.quote());
    offsets(leftover.sentence());
  }

  private void doubt(Doubt doubt) throws IOException {
    text("kind", doubt.kind().label());
    text("quote", doubt.quote());
    offsets(doubt.span());
  }

  /** The value under its own name, then how the article writes it and where its year comes from. */
  private void date(String name, Optional<DatedBy> date) throws IOException {
    text(name, date.map(DatedBy::date).map(ReportedDate::lexical));
    text(name + "Text", date.map(DatedBy::stated));
    text("dateBasis", date.map(dated -> dated.basis().label()));
  }

  private void sectors(List<SectorFact> sectors) throws IOException {
    strings("sectors", sectors.stream().map(SectorFact::stated));
    json.name("sectorConcepts").beginArray();
    for (SectorFact sector : sectors) {
      json.value(sector.concept().orElse(null));
    }
    json.endArray();
  }

  private void evidence(List<Evidence> evidence) throws IOException {
    json.name("evidence");
    quotes(evidence);
  }

  private void quotes(List<Evidence> evidence) throws IOException {
    json.beginArray();
    for (Evidence item : evidence) {
      json.beginObject();
      text("quote", item.quote());
      offsets(item.span());
      text("rule", item.rule());
      strings("fields", item.fields().stream().sorted().map(Field::label));
      json.name("confidence").value(item.confidence());
      text("modality", item.modality().map(Modality::label));
      text("saidBy", item.saidBy());
      json.endObject();
    }
    json.endArray();
  }

  private void anchor(Span anchor) throws IOException {
    json.name("anchor").beginObject();
    offsets(anchor);
    json.endObject();
  }

  private void offsets(Span span) throws IOException {
    json.name("start").value(span.start());
    json.name("end").value(span.end());
  }

  private void text(String name, String value) throws IOException {
    json.name(name).value(value);
  }

  private void text(String name, Optional<String> value) throws IOException {
    json.name(name).value(value.orElse(null));
  }

  private void strings(String name, Stream<String> values) throws IOException {
    json.name(name).beginArray();
    for (String value : values.toList()) {
      json.value(value);
    }
    json.endArray();
  }

  private <T> void list(String name, List<T> items, Entry<T> entry) throws IOException {
    json.name(name).beginArray();
    for (T item : items) {
      json.beginObject();
      entry.write(item);
      json.endObject();
    }
    json.endArray();
  }

  private static String firstWords(String text) {
    return Arrays.stream(text.strip().split("\\s+"))
        .limit(WORDS_THAT_NAME_A_QUOTATION)
        .collect(Collectors.joining(" "));
  }

  /** What stands between the braces of one entry of a list. */
  private interface Entry<T> {
    void write(T item) throws IOException;
  }
}
