package org.mufakat.serve.search;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mufakat.search.Kind;
import org.mufakat.search.Wanted;
import org.mufakat.serve.Parameters;
import org.mufakat.serve.Problem;
import org.mufakat.serve.Request;
import org.mufakat.serve.html.Language;
import org.mufakat.serve.html.QueryString;

/**
 * What a client wants to find.
 *
 * @param words empty where nothing is asked yet
 * @param chosen values of facets
 * @param page from 1
 * @param size things on a page
 */
record SearchQuestion(
    Optional<String> words, Map<String, String> chosen, int page, int size, Language language) {

  static final String WORDS = "q";
  static final String PAGE = "page";
  static final String SIZE = "size";
  static final String FORMAT = "format";
  static final int USUAL_SIZE = 20;

  private static final int LARGEST_SIZE = 100;
  private static final int DEEPEST = 10_000;
  private static final Set<String> OTHERS = Set.of(WORDS, PAGE, SIZE, FORMAT, "lang");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

  private static final Map<String, Pattern> VALUES =
      Map.of(
          "kind", Pattern.compile("[a-z]{1,30}"),
          "country", Pattern.compile("[A-Za-z0-9-]{2,20}"),
          "year", Pattern.compile("[0-9]{4}"));

  /**
   * @throws Problem 400 for what is no such question
   */
  static SearchQuestion of(Request request) {
    Parameters given = request.parameters();
    for (String name : given.names()) {
      if (!OTHERS.contains(name) && !Wanted.FACETS.contains(name)) {
        throw Problem.malformed(
            "there is no parameter \"" + name + "\"",
            "use q, " + String.join(", ", Wanted.FACETS) + ", page, size, lang and format");
      }
    }
    int size = number(given, SIZE, USUAL_SIZE, LARGEST_SIZE);
    return new SearchQuestion(
        given.one(WORDS).filter(words -> !words.isBlank()),
        chosen(given),
        number(given, PAGE, 1, DEEPEST / size),
        size,
        Language.of(request));
  }

  private static Map<String, String> chosen(Parameters given) {
    Map<String, String> chosen = new LinkedHashMap<>();
    for (String facet : Wanted.FACETS) {
      given
          .one(facet)
          .filter(value -> !value.isEmpty())
          .ifPresent(value -> chosen.put(facet, checked(facet, value)));
    }
    return chosen;
  }

  private static String checked(String facet, String value) {
    List<String> kinds = Kind.all().stream().map(Kind::name).toList();
    boolean known = !facet.equals("kind") || kinds.contains(value);
    if (!known || !VALUES.get(facet).matcher(value).matches()) {
      throw Problem.malformed(
          "the parameter " + facet + " cannot be \"" + value + "\"",
          "write a kind ("
              + String.join(", ", kinds)
              + "), the code of a country (KR) or a year (2024)");
    }
    return value;
  }

  private static int number(Parameters given, String name, int usual, int most) {
    Optional<String> text = given.one(name).filter(value -> !value.isEmpty());
    if (text.isEmpty()) {
      return usual;
    }
    int number = NUMBER.matcher(text.get()).matches() ? Integer.parseInt(text.get()) : 0;
    if (number < 1 || number > most) {
      throw Problem.malformed(
          "the parameter " + name + " is no number from 1 to " + most,
          "choose fewer things by more words or a facet, or ask with text:query in SPARQL");
    }
    return number;
  }

  Wanted wanted(Duration time) {
    return new Wanted(words.orElseThrow(), chosen, (page - 1) * size, size, time);
  }

  /** The same question with a value chosen, or, where it is chosen, without. */
  String toggled(String facet, String value) {
    Map<String, String> other = new LinkedHashMap<>(chosen);
    if (value.equals(other.get(facet))) {
      other.remove(facet);
    } else {
      other.put(facet, value);
    }
    return new SearchQuestion(words, other, 1, size, language).queryString();
  }

  String onPage(int other) {
    return new SearchQuestion(words, chosen, other, size, language).queryString();
  }

  private String queryString() {
    QueryString query = new QueryString();
    words.ifPresent(text -> query.add(WORDS, text));
    chosen.forEach(query::add);
    if (size != USUAL_SIZE) {
      query.add(SIZE, Integer.toString(size));
    }
    if (page > 1) {
      query.add(PAGE, Integer.toString(page));
    }
    return query.add("lang", language.tag()).toString();
  }

  /** All that decides the answer. */
  String key() {
    return words.orElse("")
        + '\n'
        + chosen.entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue())
            .collect(Collectors.joining(" "))
        + '\n'
        + page
        + ' '
        + size
        + ' '
        + language.tag();
  }
}
