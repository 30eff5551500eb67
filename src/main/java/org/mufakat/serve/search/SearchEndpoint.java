package org.mufakat.serve.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.mufakat.Failure;
import org.mufakat.search.Found;
import org.mufakat.serve.Accepted;
import org.mufakat.serve.ContentTag;
import org.mufakat.serve.Endpoint;
import org.mufakat.serve.Problem;
import org.mufakat.serve.Request;
import org.mufakat.serve.Response;
import org.mufakat.serve.ServedStore;
import org.mufakat.serve.Settings;
import org.mufakat.serve.Snapshot;
import org.mufakat.serve.html.Addresses;

/**
 * Finds things by words: a page at {@code /search}, JSON at {@code /api/search}, or as accepted.
 */
public final class SearchEndpoint implements Endpoint {

  private static final String PAGE = "text/html";

  private final String path;
  private final List<String> forms;
  private final ServedStore store;
  private final Settings settings;

  private SearchEndpoint(String path, List<String> forms, ServedStore store, Settings settings) {
    this.path = path;
    this.forms = forms;
    this.store = store;
    this.settings = settings;
  }

  /** For people, unless JSON is asked for; and for programs, unless a page is. */
  public static List<Endpoint> all(ServedStore store, Settings settings) {
    return List.of(
        new SearchEndpoint("/search", List.of(PAGE, SearchJson.MEDIA_TYPE), store, settings),
        new SearchEndpoint("/api/search", List.of(SearchJson.MEDIA_TYPE, PAGE), store, settings));
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public Map<String, String> headers() {
    return Map.of("Mufakat-Limits", settings.limits().announced());
  }

  @Override
  public Response answer(Request request) {
    String form = form(request);
    SearchQuestion question = SearchQuestion.of(request);
    try (Snapshot snapshot = store.snapshot()) {
      String tag = ContentTag.of(snapshot.version(), path, form, question.key());
      return ContentTag.unlessKnown(
              request,
              tag,
              () ->
                  form.equals(PAGE)
                      ? page(question, request, snapshot)
                      : json(question, request, snapshot))
          .with("Vary", "Accept, Accept-Language")
          .with("Cache-Control", "no-cache");
    }
  }

  private String form(Request request) {
    Optional<String> named =
        request.parameters().one(SearchQuestion.FORMAT).filter(name -> !name.isEmpty());
    if (named.isPresent()) {
      return switch (named.get()) {
        case "json" -> SearchJson.MEDIA_TYPE;
        case "html" -> PAGE;
        default ->
            throw Problem.malformed(
                "there is no format \"" + named.get() + "\"", "use json or html");
      };
    }
    return Accepted.of(request)
        .best(forms, Function.identity())
        .orElseThrow(() -> Accepted.nothingOf(forms));
  }

  private Response page(SearchQuestion question, Request request, Snapshot snapshot) {
    SearchPage page = new SearchPage(addresses(snapshot), request, question);
    if (question.words().isEmpty()) {
      return page.form();
    }
    try {
      return found(
          question, snapshot, (found, results) -> page.of(found, results.list(), results.names()));
    } catch (Problem e) {
      return page.problem(e);
    } catch (Failure e) {
      return page.problem(Problem.of(e));
    }
  }

  private Response json(SearchQuestion question, Request request, Snapshot snapshot) {
    if (question.words().isEmpty()) {
      throw Problem.malformed("there are no words to find", "add q=…");
    }
    String address = settings.addressFor(request, path);
    return found(
        question,
        snapshot,
        (found, results) ->
            Response.of(
                SearchJson.MEDIA_TYPE,
                SearchJson.of(question, found, results.list(), results.names(), address)));
  }

  /** What was found with its names. */
  private record Named(List<Result> list, Results names) {}

  private Response found(
      SearchQuestion question, Snapshot snapshot, BiFunction<Found, Named, Response> said) {
    Found found = snapshot.fullText().find(question.wanted(settings.limits().query().time()));
    if (found.hits().isEmpty() && question.page() > 1) {
      throw Problem.notFound("there are only " + found.total() + " things, and no such page");
    }
    return snapshot.read(
        () -> {
          Results names = new Results(snapshot, addresses(snapshot), question.language());
          List<Result> results = found.hits().stream().map(names::of).toList();
          return said.apply(found, new Named(results, names));
        });
  }

  private Addresses addresses(Snapshot snapshot) {
    return new Addresses(settings, snapshot.base());
  }
}
