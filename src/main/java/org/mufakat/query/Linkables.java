package org.mufakat.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** What a store has that can be linked to the outside. */
public final class Linkables {

  private static final String QUESTION = "linkable.rq";

  private Linkables() {}

  /** Countries, institutions and persons, by type and IRI. */
  public static List<Linkable> in(QueryRunner store, QueryOptions options) {
    Map<String, Linkable> found = new LinkedHashMap<>();
    if (store.run(question(), options) instanceof Answer.Rows answer) {
      answer.rows().forEach(row -> note(row, found));
    }
    return List.copyOf(found.values());
  }

  private static void note(Binding row, Map<String, Linkable> found) {
    String iri = row.get(Var.alloc("thing")).getURI();
    Linkable thing =
        found.computeIfAbsent(
            iri,
            unseen ->
                new Linkable(
                    iri,
                    text(row, "type"),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new LinkedHashSet<>(),
                    new LinkedHashSet<>()));
    String value = text(row, "value");
    switch (text(row, "what")) {
      case "label" -> addOnce(thing.labels(), value);
      case "name" -> addOnce(thing.otherNames(), value);
      case "country" -> thing.countries().add(value);
      default -> thing.links().add(value);
    }
  }

  private static void addOnce(List<String> names, String name) {
    if (!names.contains(name)) {
      names.add(name);
    }
  }

  private static String text(Binding row, String name) {
    return row.get(Var.alloc(name)).getLiteralLexicalForm();
  }

  private static String question() {
    try (InputStream in = Linkables.class.getResourceAsStream(QUESTION)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
