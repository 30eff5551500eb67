package org.mufakat.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.update.UpdateFactory;
import org.mufakat.Exit;
import org.mufakat.Failure;

/**
 * SPARQL 1.1 as people write it, parsed: undeclared prefixes of the built-in list are known,
 * relative IRIs are those of the store, and a mistake is shown with its line and a caret.
 */
final class SparqlText {

  private static final Pattern PLACE = Pattern.compile("line (\\d+), column (\\d+)");

  private SparqlText() {}

  /**
   * @param base the store's base IRI, against which relative IRIs resolve
   * @throws Failure for anything but a query that only reads
   */
  static Query parse(String text, String base) {
    Query query = new Query();
    query.setBaseURI(base);
    Prefixes.all().forEach(query::setPrefix);
    try {
      QueryFactory.parse(query, text, base, Syntax.syntaxSPARQL_11);
    } catch (QueryException e) {
      throw explained(text, e);
    }
    return query;
  }

  private static Failure explained(String text, QueryException e) {
    if (isUpdate(text)) {
      String remedy = "articles come in with \"load\" and go with \"remove\"";
      return new Failure(Exit.QUERY, "this is an update, and queries only read", remedy, e);
    }
    String message =
        Optional.ofNullable(e.getMessage()).orElse("unreadable").lines().findFirst().orElse("");
    String shown = place(e, message).map(at -> "\n" + marked(text, at)).orElse("");
    return new Failure(
        Exit.QUERY, "the query does not parse: " + message + shown, "mend it there", e);
  }

  private static boolean isUpdate(String text) {
    try {
      var update = UpdateFactory.create();
      Prefixes.all().forEach(update::setPrefix);
      UpdateFactory.parse(update, text);
      return !update.getOperations().isEmpty();
    } catch (QueryException notAnUpdate) {
      return false;
    }
  }

  private record Place(int line, int column) {}

  /** The message names the token at fault; the fields of the exception may name the one before. */
  private static Optional<Place> place(QueryException e, String message) {
    Matcher found = PLACE.matcher(message);
    if (found.find()) {
      return Optional.of(
          new Place(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))));
    }
    return e instanceof QueryParseException parse && parse.getLine() > 0
        ? Optional.of(new Place(parse.getLine(), parse.getColumn()))
        : Optional.empty();
  }

  private static String marked(String text, Place at) {
    String line = text.lines().skip(at.line() - 1L).findFirst().orElse("").replace('\t', ' ');
    String number = at.line() + " | ";
    return number + line + "\n" + " ".repeat(number.length() + Math.max(at.column() - 1, 0)) + "^";
  }
}
