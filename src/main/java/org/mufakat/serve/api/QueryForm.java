package org.mufakat.serve.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mufakat.query.CannedQuery;
import org.mufakat.query.Parameter;
import org.mufakat.query.ParameterType;
import org.mufakat.serve.html.Language;

/**
 * A form that asks a canned query.
 *
 * @param action path that it asks
 */
record QueryForm(String action, List<Field> fields, List<Option> formats, List<Option> languages) {

  /**
   * A parameter.
   *
   * @param id unlike any other on the page
   * @param list id of the list of values to choose from; empty if there is none
   * @param fallback value taken when none is given; empty if there is none
   */
  record Field(
      String id,
      String name,
      String meaning,
      String expects,
      String list,
      String value,
      String fallback,
      boolean required) {}

  /** One of several. */
  record Option(String value, String label, boolean selected) {}

  static QueryForm of(
      CannedQuery query,
      Map<String, String> values,
      Language language,
      RowFormat format,
      String root) {
    return new QueryForm(
        root + ApiEndpoint.PATH + query.name(),
        query.parameters().stream()
            .map(parameter -> field(query, parameter, values, language))
            .toList(),
        Arrays.stream(RowFormat.values())
            .map(one -> new Option(one.ending(), one.label(), one == format))
            .toList(),
        Arrays.stream(Language.values())
            .map(one -> new Option(one.tag(), one.ownName(), one == language))
            .toList());
  }

  private static Field field(
      CannedQuery query, Parameter parameter, Map<String, String> values, Language language) {
    return new Field(
        query.name() + "-" + parameter.name(),
        parameter.name(),
        parameter.description().in(language.tag()),
        parameter.type().expects(),
        listed(parameter.type()) ? "choices-" + parameter.type().label() : "",
        values.getOrDefault(parameter.name(), ""),
        parameter.fallback().orElse(""),
        parameter.required());
  }

  /** Whether there are few enough values to choose from. */
  static boolean listed(ParameterType type) {
    return switch (type) {
      case COUNTRY, SECTOR, KIND, EVENT_KIND, INSTITUTION_TYPE, STATUS -> true;
      case ENTITY, PROPERTY, DATE, MONTHS, TEXT -> false;
    };
  }
}
