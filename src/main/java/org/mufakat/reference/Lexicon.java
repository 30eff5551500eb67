package org.mufakat.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.reference.LexiconEntry.Kind;

/**
 * Collects the surface forms of all tables and refuses a form that names two things without saying
 * how to tell them apart.
 */
final class Lexicon {

  private static final Comparator<LexiconEntry> ORDER =
      Comparator.comparing(LexiconEntry::form)
          .thenComparing(LexiconEntry::kind)
          .thenComparing(LexiconEntry::target)
          .thenComparing(entry -> entry.language().orElse(""))
          .thenComparing(entry -> entry.guard().orElse(""));

  private final Set<String> guards;
  private final Map<String, List<Stated>> byForm = new LinkedHashMap<>();

  private record Stated(LexiconEntry entry, Row row) {}

  Lexicon(Set<String> guards) {
    this.guards = guards;
  }

  void add(Row row, String column, Form form, Kind kind, String target) {
    form.guard()
        .filter(guard -> !guards.contains(guard))
        .ifPresent(
            guard -> {
              throw row.error(
                  column,
                  "`" + form.text() + "` names the guard `" + guard + "`, which there is not",
                  "add it to " + GuardTable.FILE + " or correct the name");
            });
    LexiconEntry entry = new LexiconEntry(form.text(), kind, target, form.language(), form.guard());
    List<Stated> same = byForm.computeIfAbsent(form.text(), text -> new ArrayList<>(1));
    same.forEach(other -> compare(row, column, entry, other));
    if (same.stream().noneMatch(other -> covers(other.entry(), entry))) {
      same.add(new Stated(entry, row));
    }
  }

  List<LexiconEntry> entries() {
    return byForm.values().stream().flatMap(List::stream).map(Stated::entry).sorted(ORDER).toList();
  }

  private static void compare(Row row, String column, LexiconEntry entry, Stated other) {
    boolean sameThing =
        entry.target().equals(other.entry().target()) && entry.kind() == other.entry().kind();
    boolean told = entry.guard().isPresent() || other.entry().guard().isPresent();
    if (!sameThing && !told && meet(entry.language(), other.entry().language())) {
      String where = other.row().file() + ", line " + other.row().line();
      throw row.error(
          column,
          "`" + entry.form() + "` already names " + other.entry().target() + " (" + where + ")",
          "drop one, or give one a guard: " + entry.form() + "!needs-country");
    }
  }

  /** Whether everything that the second entry would find is found by the first. */
  private static boolean covers(LexiconEntry first, LexiconEntry second) {
    return first.kind() == second.kind()
        && first.target().equals(second.target())
        && (first.language().isEmpty() || first.language().equals(second.language()))
        && (first.guard().isEmpty() || first.guard().equals(second.guard()));
  }

  private static boolean meet(Optional<String> one, Optional<String> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
