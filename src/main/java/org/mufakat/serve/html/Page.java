package org.mufakat.serve.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mufakat.rdf.Licence;
import org.mufakat.serve.Parameters;
import org.mufakat.serve.Request;
import org.mufakat.serve.Response;

/** A page in one language, inside the frame that all pages share. */
public final class Page {

  private final String template;
  private final Map<String, Object> values = new HashMap<>();

  private Page(String template) {
    this.template = template;
  }

  /**
   * @param template name of a template
   * @param title of the page, as its first heading and in the window
   */
  public static Page of(String template, String title, Addresses addresses, Request request) {
    Language language = Language.of(request);
    return new Page(template)
        .with("title", title)
        .with("lang", language.tag())
        .with("w", Words.in(language))
        .with("root", addresses.root())
        .with("licence", Licence.IRI)
        .with("languages", languages(language, request))
        .with("alternates", List.of());
  }

  /** Adds what the template needs. */
  public Page with(String name, Object value) {
    values.put(name, value);
    return this;
  }

  public Response response() {
    return Response.of("text/html; charset=utf-8", Templates.render(template, values))
        .with("Content-Language", values.get("lang").toString());
  }

  /**
   * @param target the same page in that language
   */
  private record Choice(String tag, String name, String target, boolean current) {}

  private static List<Choice> languages(Language current, Request request) {
    return Arrays.stream(Language.values())
        .map(
            language ->
                new Choice(
                    language.tag(),
                    language.ownName(),
                    target(request.parameters(), language),
                    language == current))
        .toList();
  }

  private static String target(Parameters parameters, Language language) {
    QueryString query = new QueryString();
    parameters.names().stream()
        .filter(name -> !name.equals("lang"))
        .forEach(name -> parameters.all(name).forEach(value -> query.add(name, value)));
    return query.add("lang", language.tag()).toString();
  }
}
