package org.mufakat.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question with a name: SPARQL with a header that serves the command line, the endpoint and the
 * documentation alike.
 *
 * @param name of the file, without its ending
 * @param example a command line that asks it
 * @param columns in the order of the rows, each with what it holds; their names are a contract
 * @param severity of a quality rule; empty for other queries
 * @param text the whole file, header included
 */
public record CannedQuery(
    String name,
    Bilingual summary,
    Bilingual description,
    List<Parameter> parameters,
    List<String> tags,
    String example,
    Map<String, String> columns,
    Optional<Severity> severity,
    String text) {

  private static final Pattern GIVEN = Pattern.compile("-p ([A-Za-z_-]+)=(?:'([^']*)'|(\\S+))");

  /** The values that the example gives, by name of parameter. */
  public Map<String, String> exampleValues() {
    Map<String, String> values = new LinkedHashMap<>();
    Matcher given = GIVEN.matcher(example);
    while (given.find()) {
      values.put(given.group(1), given.group(2) == null ? given.group(3) : given.group(2));
    }
    return values;
  }

  /** Whether it asks other servers too. */
  public boolean isFederated() {
    return tags.contains("federated");
  }

  public Optional<Parameter> parameter(String wanted) {
    return parameters.stream().filter(parameter -> parameter.name().equals(wanted)).findFirst();
  }
}
