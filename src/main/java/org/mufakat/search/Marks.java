package org.mufakat.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** Finds the words of a text for which a query found it. */
final class Marks {

  private final Map<String, Set<String>> words = new HashMap<>();
  private final List<String> beginnings = new ArrayList<>();

  Marks(Query query) {
    query.visit(
        new QueryVisitor() {
          @Override
          public void consumeTerms(Query of, Term... terms) {
            for (Term term : terms) {
              words.computeIfAbsent(term.field(), field -> new HashSet<>()).add(term.text());
            }
          }

          @Override
          public void consumeTermsMatching(
              Query of,
              String field,
              java.util.function.Supplier<org.apache.lucene.util.automaton.ByteRunAutomaton> all) {
            if (of instanceof PrefixQuery prefix) {
              beginnings.add(prefix.getPrefix().text());
            }
          }

          @Override
          public QueryVisitor getSubVisitor(Occur occur, Query parent) {
            return occur == Occur.MUST_NOT ? QueryVisitor.EMPTY_VISITOR : this;
          }
        });
  }

  /** Stretches of UTF-16 units, in order, that do not touch one another. */
  List<Mark> of(String text, String language) {
    TreeMap<Integer, Integer> found = new TreeMap<>();
    for (String field : Analysis.fields(language)) {
      Set<String> wanted = words.getOrDefault(field, Set.of());
      if (!wanted.isEmpty() || field.equals(Analysis.FOLDED) && !beginnings.isEmpty()) {
        mark(field, text, wanted, found);
      }
    }
    List<Mark> marks = new ArrayList<>();
    int end = -1;
    for (Map.Entry<Integer, Integer> one : found.entrySet()) {
      if (one.getKey() >= end) {
        marks.add(new Mark(one.getKey(), one.getValue()));
        end = one.getValue();
      }
    }
    return marks;
  }

  private void mark(String field, String text, Set<String> wanted, Map<Integer, Integer> found) {
    try (TokenStream tokens = Analysis.ANALYZER.tokenStream(field, text)) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (isWanted(word.toString(), wanted, field)) {
          found.merge(offset.startOffset(), offset.endOffset(), Math::max);
        }
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isWanted(String word, Set<String> wanted, String field) {
    return wanted.contains(word)
        || field.equals(Analysis.FOLDED) && beginnings.stream().anyMatch(word::startsWith);
  }
}
