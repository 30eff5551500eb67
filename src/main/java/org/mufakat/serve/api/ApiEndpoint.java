package org.mufakat.serve.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mufakat.Failure;
import org.mufakat.query.Answer;
import org.mufakat.query.AnswerWriter;
import org.mufakat.rdf.Licence;
import org.mufakat.serve.ContentTag;
import org.mufakat.serve.Endpoint;
import org.mufakat.serve.Problem;
import org.mufakat.serve.Request;
import org.mufakat.serve.Response;
import org.mufakat.serve.ServedStore;
import org.mufakat.serve.Settings;
import org.mufakat.serve.Snapshot;
import org.mufakat.serve.Spool;

/** {@code /api/NAME}: the answers to the canned queries; {@code /api/}: which there are. */
public final class ApiEndpoint implements Endpoint {

  static final String PATH = "/api/";

  private final ServedStore store;
  private final Settings settings;
  private final Clock clock;
  private final Pages pages;

  /**
   * @param clock for what {@code today} means
   */
  public ApiEndpoint(ServedStore store, Settings settings, Clock clock) {
    this.store = store;
    this.settings = settings;
    this.clock = clock;
    this.pages = new Pages(settings);
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public Map<String, String> headers() {
    return Map.of("Mufakat-Limits", settings.limits().announced(), "Link", Licence.link());
  }

  @Override
  public Response answer(Request request) {
    List<String> names = request.segments(PATH);
    LocalDate today = LocalDate.now(clock);
    try (Snapshot snapshot = store.snapshot()) {
      if (names.equals(List.of(""))) {
        return pages.index(request, snapshot, today);
      }
      return answer(Question.of(String.join("/", names), request), request, snapshot, today)
          .with("Vary", "Accept, Accept-Language")
          .with("Cache-Control", "no-cache");
    }
  }

  private Response answer(Question asked, Request request, Snapshot snapshot, LocalDate today) {
    String tag =
        ContentTag.of(
            snapshot.version(),
            today.toString(),
            asked.query().text(),
            asked.given().toString(),
            asked.language().tag(),
            asked.offer().contentType(),
            String.valueOf(asked.asText()));
    if (asked.asText()) {
      return ContentTag.unlessKnown(request, tag, () -> text(asked, snapshot, today));
    }
    if (asked.format() == RowFormat.HTML) {
      return page(asked, request, snapshot, today, tag);
    }
    // What other servers say may change without a change here.
    return asked.query().isFederated()
        ? rows(asked, snapshot, today)
        : ContentTag.unlessKnown(request, tag, () -> rows(asked, snapshot, today));
  }

  /** The query as it is written, or with its parameters bound if there are any. */
  private Response text(Question asked, Snapshot snapshot, LocalDate today) {
    String text =
        asked.given().isEmpty()
            ? asked.query().text()
            : snapshot.queries().text(asked.query(), asked.given(), asked.options(settings, today));
    return Response.of("application/sparql-query; charset=utf-8", text);
  }

  private Response rows(Question asked, Snapshot snapshot, LocalDate today) {
    asked.requireComplete();
    Answer answer = ask(asked, snapshot, today);
    Spool body = new Spool(settings.limits().answerBytes());
    try {
      new AnswerWriter(asked.format().format(), snapshot.base(), 0).write(answer, body);
    } catch (RuntimeException | Error e) {
      body.close();
      throw e;
    }
    return Response.of(asked.offer().contentType(), body);
  }

  private Answer ask(Question asked, Snapshot snapshot, LocalDate today) {
    return snapshot.queries().run(asked.query(), asked.given(), asked.options(settings, today));
  }

  /** A reader sees the form again, with what was wrong; one who has given nothing yet, the form. */
  private Response page(
      Question asked, Request request, Snapshot snapshot, LocalDate today, String tag) {
    if (asked.given().isEmpty() && asked.missing().isPresent()) {
      return pages.form(asked, request, snapshot, today);
    }
    try {
      return ContentTag.unlessKnown(
          request,
          tag,
          () -> {
            asked.requireComplete();
            return pages.answer(asked, ask(asked, snapshot, today), request, snapshot, today);
          });
    } catch (Problem e) {
      return pages.problem(asked, e, request, snapshot, today);
    } catch (Failure e) {
      return pages.problem(asked, Problem.of(e), request, snapshot, today);
    }
  }
}
