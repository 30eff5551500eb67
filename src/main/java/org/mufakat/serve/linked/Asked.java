package org.mufakat.serve.linked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mufakat.rdf.InvalidTermException;
import org.mufakat.rdf.Iris;
import org.mufakat.serve.Problem;
import org.mufakat.serve.Request;

/**
 * Which thing a path names.
 *
 * @param local part of its IRI
 * @param form that the path asks for by its ending
 */
record Asked(String local, Optional<Form> form) {

  /**
   * Reads a path. An ending is taken for that of a form unless there is a thing whose name ends so.
   *
   * @param beginning of the path, with its slash
   * @param exists whether there is, or was, a thing with this local part
   * @throws Problem 404 if it can name none
   */
  static Asked in(Request request, String beginning, Predicate<String> exists) {
    List<String> names = request.segments(beginning);
    String whole = local(names);
    if (exists.test(whole)) {
      return new Asked(whole, Optional.empty());
    }
    return withoutEnding(names).orElseGet(() -> new Asked(whole, Optional.empty()));
  }

  private static Optional<Asked> withoutEnding(List<String> names) {
    String last = names.get(names.size() - 1);
    int dot = last.lastIndexOf('.');
    Optional<Form> form = dot > 0 ? Form.ending(last.substring(dot + 1)) : Optional.empty();
    List<String> shorter = new ArrayList<>(names);
    shorter.set(names.size() - 1, last.substring(0, Math.max(dot, 0)));
    return form.map(found -> new Asked(local(shorter), form));
  }

  private static String local(List<String> names) {
    try {
      return Iris.local(names);
    } catch (InvalidTermException e) {
      throw Problem.notFound("nothing has such a name");
    }
  }
}
