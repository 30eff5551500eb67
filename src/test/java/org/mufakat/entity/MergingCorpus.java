package org.mufakat.entity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mufakat.article.Article;
import org.mufakat.article.ArticleSource;
import org.mufakat.article.Limits;
import org.mufakat.article.Reading;
import org.mufakat.text.Span;

/** The articles of {@code src/test/resources/merging} and what an analyst reads in them. */
final class MergingCorpus {

  static final Path FOLDER = Path.of("src", "test", "resources", "merging");

  private MergingCorpus() {}

  /** By key. */
  static Map<String, Article> articles() {
    Map<String, Article> articles = new LinkedHashMap<>();
    List<String> file = List.of(FOLDER.resolve("corpus.jsonl").toString());
    try (Stream<Reading> readings = new ArticleSource(Limits.standard()).read(file, System.in)) {
      readings
          .map(reading -> ((Reading.Read) reading).article())
          .forEach(a -> articles.put(a.key(), a));
    }
    return articles;
  }

  static List<GoldReport> reports(Map<String, Article> articles) {
    return rows("gold.tsv").stream().map(cells -> report(cells, articles)).toList();
  }

  private static GoldReport report(String[] cells, Map<String, Article> articles) {
    String text = articles.get(cells[0]).text();
    int at = text.indexOf(cells[2]);
    if (at < 0 || text.indexOf(cells[2], at + 1) >= 0) {
      throw new IllegalStateException(cells[0] + " does not hold once: " + cells[2]);
    }
    int start = text.codePointCount(0, at);
    Span anchor = new Span(start, start + cells[2].codePointCount(0, cells[2].length()));
    return new GoldReport(cells[0], Set.of(cells[1].split("\\|")), anchor, cells[3], cells[4]);
  }

  /** The rows of a table under its head. */
  static List<String[]> rows(String file) {
    try (Stream<String> lines = Files.lines(FOLDER.resolve(file))) {
      List<String[]> rows = new ArrayList<>();
      lines.skip(1).forEach(line -> rows.add(line.split("\t", -1)));
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
