package org.mufakat.serve.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mufakat.query.CannedQueries;
import org.mufakat.query.CannedQuery;
import org.mufakat.query.Parameter;
import org.mufakat.query.QueryOptions;
import org.mufakat.serve.Accepted;
import org.mufakat.serve.Parameters;
import org.mufakat.serve.Problem;
import org.mufakat.serve.Request;
import org.mufakat.serve.Settings;
import org.mufakat.serve.html.Language;

/**
 * A canned query with what a client gives for its parameters.
 *
 * @param given values by name; what a form leaves empty is not given
 * @param asText whether the query itself is asked for, not its answer
 */
record Question(
    CannedQuery query,
    Map<String, String> given,
    Language language,
    RowFormat.Offer offer,
    boolean asText) {

  /** Parameters that every question has. */
  static final String LANGUAGE = "lang";

  static final String FORMAT = "format";

  private static final String TEXT = "rq";

  /**
   * @param name as it stands in the path, with or without an ending
   * @throws Problem 404 if there is no such query, 400 or 406 for a form that there is not
   */
  static Question of(String name, Request request) {
    int dot = name.lastIndexOf('.');
    String ending = name.substring(dot + 1);
    boolean text = dot > 0 && ending.equals(TEXT);
    Optional<RowFormat> byEnding = dot > 0 ? RowFormat.ending(ending) : Optional.empty();
    String bare = text || byEnding.isPresent() ? name.substring(0, dot) : name;
    return new Question(
        query(bare),
        given(request.parameters()),
        Language.of(request),
        offer(request, text ? Optional.of(RowFormat.HTML) : byEnding),
        text);
  }

  private static CannedQuery query(String name) {
    return CannedQueries.find(name)
        .orElseThrow(
            () ->
                new Problem(
                    404,
                    "Not found",
                    "there is no query \"" + name + "\"",
                    "/api/ lists those that there are"));
  }

  private static Map<String, String> given(Parameters parameters) {
    Map<String, String> given = new LinkedHashMap<>();
    parameters.names().stream()
        .filter(name -> !name.equals(LANGUAGE) && !name.equals(FORMAT))
        .forEach(
            name ->
                parameters
                    .one(name)
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> given.put(name, value)));
    return given;
  }

  private static RowFormat.Offer offer(Request request, Optional<RowFormat> byEnding) {
    return byEnding
        .or(
            () ->
                request
                    .parameters()
                    .one(FORMAT)
                    .filter(name -> !name.isEmpty())
                    .map(RowFormat::named))
        .map(RowFormat.Offer::of)
        .orElseGet(() -> RowFormat.best(Accepted.of(request)));
  }

  RowFormat format() {
    return offer.format();
  }

  QueryOptions options(Settings settings, LocalDate today) {
    return new QueryOptions(language.tag(), settings.limits().query(), settings.services(), today);
  }

  /** A parameter that must be given and is not. */
  Optional<Parameter> missing() {
    return query.parameters().stream()
        .filter(parameter -> parameter.required() && !given.containsKey(parameter.name()))
        .findFirst();
  }

  /**
   * @throws Problem 400 if a parameter is missing
   */
  void requireComplete() {
    missing()
        .ifPresent(
            parameter -> {
              throw Problem.malformed(
                  "query " + query.name() + " needs the parameter " + parameter.name(),
                  "add " + parameter.name() + "=… (" + parameter.type().expects() + ")");
            });
  }
}
