package org.mufakat.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mufakat.fact.ArticleFacts;
import org.mufakat.fact.Doubt;
import org.mufakat.fact.Evidence;
import org.mufakat.fact.Field;
import org.mufakat.fact.Leftover;
import org.mufakat.text.Span;

/**
 * The facts of one article by the words that they rest on, a line for each: {@code fact agreement
 * "MoU Indonesia–Kenya": kind, countries (id-subject-signs 0.85)}.
 */
final class FactLines {

  /** By the offset at which their words begin. */
  private final NavigableMap<Integer, List<String>> lines = new TreeMap<>();

  FactLines(ArticleFacts facts) {
    facts.sources().forEach(f -> add("source", f.name(), List.of(f.evidence())));
    facts.countries().forEach(f -> add("country", f.code(), f.evidence()));
    facts.institutions().forEach(f -> add("institution", f.name(), f.evidence()));
    facts.persons().forEach(f -> add("person", f.name(), f.evidence()));
    facts.agreements().forEach(f -> add("agreement", f.label(), f.evidence()));
    facts
        .events()
        .forEach(f -> add("event", f.name().orElseGet(() -> f.kind().label()), f.evidence()));
    facts.quotations().forEach(f -> add("quotation", f.speaker().orElse("?"), f.evidence()));
    facts.leftovers().forEach(this::add);
    facts.doubts().forEach(this::add);
  }

  private void add(String kind, String name, List<Evidence> evidence) {
    for (Evidence said : evidence) {
      String fields =
          said.fields().stream().sorted().map(Field::label).collect(Collectors.joining(", "));
      String text =
          String.format(
              Locale.ROOT,
              "fact %s \"%s\": %s (%s %s)",
              kind,
              name,
              fields,
              said.rule(),
              said.confidence());
      add(said.span(), text);
    }
  }

  private void add(Leftover leftover) {
    String text = "left \"" + leftover.cue() + "\": sounds like an agreement, and none cites it";
    add(leftover.sentence(), text);
  }

  private void add(Doubt doubt) {
    String text = "doubt \"" + doubt.quote() + "\": " + doubt.kind().label();
    add(doubt.span(), text);
  }

  private void add(Span words, String line) {
    lines.computeIfAbsent(words.start(), start -> new ArrayList<>()).add(line);
  }

  /** The lines of those whose words begin in a stretch of the text. */
  List<String> restingOn(Span span) {
    return lines.subMap(span.start(), span.end()).values().stream().flatMap(List::stream).toList();
  }
}
