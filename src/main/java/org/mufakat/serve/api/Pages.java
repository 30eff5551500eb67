package org.mufakat.serve.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.query.Answer;
import org.mufakat.query.CannedQueries;
import org.mufakat.query.CannedQuery;
import org.mufakat.query.ParameterType;
import org.mufakat.query.QueryOptions;
import org.mufakat.query.Services;
import org.mufakat.serve.ContentTag;
import org.mufakat.serve.Problem;
import org.mufakat.serve.Request;
import org.mufakat.serve.Response;
import org.mufakat.serve.Settings;
import org.mufakat.serve.Snapshot;
import org.mufakat.serve.html.Addresses;
import org.mufakat.serve.html.Language;
import org.mufakat.serve.html.Page;
import org.mufakat.serve.html.QueryString;
import org.mufakat.serve.html.Words;

/** The pages of the API: which questions there are, and one with its form and its answer. */
final class Pages {

  private final Settings settings;

  Pages(Settings settings) {
    this.settings = settings;
  }

  /**
   * A question as the list has it.
   *
   * @param text address of the query's text
   */
  record Entry(
      String name,
      String summary,
      String description,
      String page,
      String text,
      boolean federated,
      QueryForm form) {}

  /** Values to choose from. */
  record Choices(String id, Set<String> values) {}

  /** The same answer in another form. */
  record Other(String label, String type, String target) {}

  Response index(Request request, Snapshot snapshot, LocalDate today) {
    Language language = Language.of(request);
    Addresses addresses = new Addresses(settings, snapshot.base());
    String tag =
        ContentTag.of(snapshot.version(), today.toString(), "index of queries", language.tag());
    return ContentTag.unlessKnown(
            request,
            tag,
            () ->
                Page.of("queries", Words.in(language).get("queries"), addresses, request)
                    .with("queries", entries(snapshot, language, addresses))
                    .with("choices", choices(EnumSet.allOf(ParameterType.class), snapshot, today))
                    .response())
        .with("Vary", "Accept-Language")
        .with("Cache-Control", "no-cache");
  }

  private List<Entry> entries(Snapshot snapshot, Language language, Addresses addresses) {
    return CannedQueries.all().stream()
        .map(query -> entry(query, Examples.of(query, snapshot), language, addresses))
        .toList();
  }

  /** Whether it would ask a server that may not be asked. */
  private boolean isOff(CannedQuery query) {
    return query.isFederated() && settings.services().equals(Services.NONE);
  }

  private Entry entry(
      CannedQuery query, Map<String, String> values, Language language, Addresses addresses) {
    String path = addresses.root() + ApiEndpoint.PATH + query.name();
    return new Entry(
        query.name(),
        query.summary().in(language.tag()),
        query.description().in(language.tag()),
        path + ".html" + QueryString.of(values),
        path + ".rq",
        isOff(query),
        QueryForm.of(query, values, language, RowFormat.HTML, addresses.root()));
  }

  private List<Choices> choices(Set<ParameterType> types, Snapshot snapshot, LocalDate today) {
    QueryOptions options = new QueryOptions("en", settings.limits().query(), Services.NONE, today);
    return types.stream()
        .filter(QueryForm::listed)
        .map(
            type ->
                new Choices("choices-" + type.label(), snapshot.queries().choices(type, options)))
        .toList();
  }

  /** A question that has not been asked yet. */
  Response form(Question asked, Request request, Snapshot snapshot, LocalDate today) {
    return page(asked, request, snapshot, today).response();
  }

  /**
   * @throws Problem 422 if there are too many rows for a page
   */
  Response answer(
      Question asked, Answer answer, Request request, Snapshot snapshot, LocalDate today) {
    Addresses addresses = new Addresses(settings, snapshot.base());
    RowTable table = RowTable.of(asked, answer, addresses);
    Optional<String> searched =
        answer.isEmpty()
            ? Optional.of(snapshot.queries().searched(asked.options(settings, today)).sentence())
            : Optional.empty();
    String bound =
        snapshot.queries().text(asked.query(), asked.given(), asked.options(settings, today));
    return page(asked, request, snapshot, today)
        .with("table", List.of(table))
        .with("searched", searched.orElse(""))
        .with("text", bound)
        .with("others", others(asked, addresses))
        .response();
  }

  Response problem(
      Question asked, Problem problem, Request request, Snapshot snapshot, LocalDate today) {
    return problem.response(
        page(asked, request, snapshot, today)
            .with("problem", problem.getMessage())
            .with("remedy", problem.remedy())
            .response());
  }

  private Page page(Question asked, Request request, Snapshot snapshot, LocalDate today) {
    Addresses addresses = new Addresses(settings, snapshot.base());
    CannedQuery query = asked.query();
    String tag = asked.language().tag();
    Map<String, String> example = Examples.of(query, snapshot);
    String path = addresses.root() + ApiEndpoint.PATH + query.name();
    EnumSet<ParameterType> types = EnumSet.noneOf(ParameterType.class);
    query.parameters().forEach(parameter -> types.add(parameter.type()));
    return Page.of("answer", query.summary().in(tag), addresses, request)
        .with("description", query.description().in(tag))
        .with("form", form(asked, example, addresses))
        .with("choices", choices(types, snapshot, today))
        .with("columns", query.columns().entrySet())
        .with("federated", isOff(query))
        .with("example", path + ".html" + QueryString.of(example))
        .with("file", path + ".rq" + QueryString.of(asked.given()))
        .with("table", List.of())
        .with("problem", "");
  }

  /** With what was given; with the example where nothing was. */
  private static QueryForm form(Question asked, Map<String, String> example, Addresses addresses) {
    Map<String, String> values = asked.given().isEmpty() ? example : asked.given();
    return QueryForm.of(asked.query(), values, asked.language(), RowFormat.HTML, addresses.root());
  }

  private static List<Other> others(Question asked, Addresses addresses) {
    QueryString given =
        QueryString.of(asked.given()).add(Question.LANGUAGE, asked.language().tag());
    return Arrays.stream(RowFormat.values())
        .filter(format -> format != RowFormat.HTML)
        .map(
            format ->
                new Other(
                    format.label(),
                    format.mediaType(),
                    addresses.root()
                        + ApiEndpoint.PATH
                        + asked.query().name()
                        + "."
                        + format.ending()
                        + given))
        .toList();
  }
}
