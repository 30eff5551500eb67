package org.mufakat.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mufakat.Exit;
import org.mufakat.load.LoadReport;

/** What a load did, in words. */
record LoadSummary(LoadReport report) {

  private static final int KEYS_NAMED = 20;
  private static final int LEFTOVERS_SHOWN = 10;
  private static final int SENTENCE_SHOWN = 120;

  Exit exit() {
    return report.refused().isEmpty() ? Exit.OK : Exit.REFUSED;
  }

  /** One line for each input that could not be loaded: where, what, how to mend. */
  List<String> refusals() {
    return report.refused().stream().map(no -> "refused: " + no.message()).toList();
  }

  List<String> lines(Path store) {
    List<String> lines = new ArrayList<>();
    lines.add(articles("loaded", report.loaded()));
    addArticles(lines, "replaced", report.replaced());
    addArticles(lines, "unchanged", report.unchanged());
    addArticles(lines, "removed", report.removed());
    if (!report.refused().isEmpty()) {
      lines.add("refused: " + report.refused().size() + ", named above");
    }
    if (!report.skipped().isEmpty()) {
      lines.add("skipped: " + skipped());
    }
    addLeftovers(lines);
    addDoubts(lines);
    addUnknownNames(lines);
    lines.add(
        "store %s: %s, %d statements"
            .formatted(store, number(report.articles(), "article"), report.quads()));
    return lines;
  }

  private static void addArticles(List<String> lines, String verb, List<String> keys) {
    if (!keys.isEmpty()) {
      lines.add(articles(verb, keys));
    }
  }

  private static String articles(String verb, List<String> keys) {
    String names = keys.size() > KEYS_NAMED ? "" : String.join(", ", keys);
    return verb + ": " + number(keys.size(), "article") + (names.isEmpty() ? "" : ": " + names);
  }

  private String skipped() {
    return report.skipped().entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey().label())
        .collect(Collectors.joining(", "));
  }

  private void addLeftovers(List<String> lines) {
    List<LoadReport.CueLeft> leftovers = report.leftovers();
    if (leftovers.isEmpty()) {
      return;
    }
    lines.add(
        "leftovers: "
            + number(leftovers.size(), "sentence")
            + " with a cue of an agreement that yielded no fact"
            + (leftovers.size() > LEFTOVERS_SHOWN
                ? ", of which " + LEFTOVERS_SHOWN + " follow; `mufakat extract` prints them all"
                : ""));
    leftovers.stream().limit(LEFTOVERS_SHOWN).map(LoadSummary::leftover).forEach(lines::add);
  }

  private void addDoubts(List<String> lines) {
    if (!report.doubts().isEmpty()) {
      lines.add(
          "doubts: "
              + counted(report.doubts(), ": ")
              + "; `mufakat extract` prints the words, which are not believed");
    }
  }

  private void addUnknownNames(List<String> lines) {
    if (!report.unknownNames().isEmpty()) {
      lines.add(
          "unknown names, with the number of articles: " + counted(report.unknownNames(), " "));
    }
  }

  private static String counted(Map<String, Integer> counts, String between) {
    return counts.entrySet().stream()
        .limit(LEFTOVERS_SHOWN)
        .map(count -> count.getKey() + between + count.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String leftover(LoadReport.CueLeft left) {
    String sentence = left.leftover().quote().replaceAll("\\s+", " ").strip();
    String shown =
        sentence.length() <= SENTENCE_SHOWN
            ? sentence
            : sentence.substring(0, SENTENCE_SHOWN) + "\u2026";
    return "  " + left.key() + " (" + left.leftover().cue() + "): " + shown;
  }

  private static String number(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
