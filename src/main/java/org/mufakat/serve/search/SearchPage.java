package org.mufakat.serve.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mufakat.search.Found;
import org.mufakat.search.Wanted;
import org.mufakat.serve.Problem;
import org.mufakat.serve.Request;
import org.mufakat.serve.Response;
import org.mufakat.serve.html.Addresses;
import org.mufakat.serve.html.Page;
import org.mufakat.serve.html.Words;

/** What was found, for people; and the form with which they ask. */
final class SearchPage {

  private static final int VALUES_SHOWN = 10;

  private final Addresses addresses;
  private final Request request;
  private final SearchQuestion question;
  private final Map<String, String> words;

  SearchPage(Addresses addresses, Request request, SearchQuestion question) {
    this.addresses = addresses;
    this.request = request;
    this.question = question;
    this.words = Words.in(question.language());
  }

  /**
   * A facet with its values.
   *
   * @param first those that most things have
   * @param rest all others
   */
  private record Facet(String name, String label, List<Value> first, List<Value> rest) {

    boolean hasMore() {
      return !rest.isEmpty();
    }

    int more() {
      return rest.size();
    }
  }

  /**
   * @param target the same question with this value, or without it where it is chosen
   */
  private record Value(String label, long count, String target, boolean chosen) {}

  Response form() {
    return page().response();
  }

  Response problem(Problem problem) {
    return problem.response(
        page().with("problem", problem.getMessage()).with("remedy", problem.remedy()).response());
  }

  Response of(Found found, List<Result> results, Results names) {
    long last = Math.max(1, (found.total() + question.size() - 1) / question.size());
    int first = (question.page() - 1) * question.size() + 1;
    return page()
        .with("asked", true)
        .with("total", found.total())
        .with("hasResults", !results.isEmpty())
        .with("first", first)
        .with("through", first + results.size() - 1)
        .with("results", results)
        .with("facets", facets(found, names))
        .with("page", question.page())
        .with("last", last)
        .with("before", question.page() > 1 ? question.onPage(question.page() - 1) : "")
        .with("next", question.page() < last ? question.onPage(question.page() + 1) : "")
        .response();
  }

  private Page page() {
    String asked = question.words().orElse("");
    String title = words.get("search") + (asked.isEmpty() ? "" : ": " + asked);
    return Page.of("search", title, addresses, request)
        .with("q", asked)
        .with("problem", "")
        .with("remedy", "")
        .with("asked", false)
        .with("facets", List.of())
        .with("results", List.of());
  }

  private List<Facet> facets(Found found, Results names) {
    List<Facet> facets = new ArrayList<>();
    for (String name : Wanted.FACETS) {
      List<Value> values =
          found.facets().getOrDefault(name, List.of()).stream()
              .map(count -> value(name, count, names))
              .toList();
      if (!values.isEmpty()) {
        int shown = Math.min(VALUES_SHOWN, values.size());
        facets.add(
            new Facet(
                name,
                words.get("facet-" + name),
                values.subList(0, shown),
                values.subList(shown, values.size())));
      }
    }
    return facets;
  }

  private Value value(String facet, Found.Count count, Results names) {
    return new Value(
        names.value(facet, count.value()),
        count.count(),
        question.toggled(facet, count.value()),
        Objects.equals(question.chosen().get(facet), count.value()));
  }
}
