package org.mufakat.change;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.mufakat.query.Answer;

/** Changes as rows that every format of answers can hold. */
final class ChangeRows {

  private static final List<String> NAMES =
      List.of(
          "what", "node", "label", "change", "property", "before", "after", "articles", "because");
  private static final List<Var> COLUMNS = NAMES.stream().map(Var::alloc).toList();

  private ChangeRows() {}

  static Answer.Rows of(List<Change> changes) {
    return new Answer.Rows(COLUMNS, changes.stream().map(ChangeRows::row).toList());
  }

  private static Binding row(Change change) {
    BindingBuilder row = Binding.builder();
    text(row, "what", change.what().label());
    row.add(Var.alloc("node"), change.node());
    text(row, "label", change.label());
    text(row, "change", change.how().label());
    text(row, "property", change.property().orElse(""));
    text(row, "before", joined(change.before().stream()));
    text(row, "after", joined(change.after().stream()));
    text(row, "articles", joined(change.articles().stream()));
    text(row, "because", joined(change.causes().stream().map(Cause::label)));
    return row.build();
  }

  private static String joined(Stream<String> values) {
    return values.collect(Collectors.joining("; "));
  }

  private static void text(BindingBuilder row, String column, String value) {
    if (!value.isEmpty()) {
      row.add(Var.alloc(column), NodeFactory.createLiteralString(value));
    }
  }
}
