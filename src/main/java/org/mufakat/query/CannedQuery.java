package org.mufakat.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  public Optional<Parameter> parameter(String wanted) {
    return parameters.stream().filter(parameter -> parameter.name().equals(wanted)).findFirst();
  }
}
