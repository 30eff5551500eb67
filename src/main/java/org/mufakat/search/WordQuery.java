package org.mufakat.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.mufakat.Exit;
import org.mufakat.Failure;

/**
 * What people write to find something, as a query: words that must all be there in any form, {@code
 * "a phrase"}, {@code OR}, {@code -word}, parentheses, and {@code word*} for what begins so.
 *
 * <p>What could cost without bound is refused and never run: patterns, likeness, ranges, and more
 * words than anybody writes.
 */
final class WordQuery {

  private static final int LONGEST = 500;
  private static final int MOST_WORDS = 40;
  private static final int MOST_NESTED = 10;
  private static final int SHORTEST_BEGINNING = 2;

  /** A word as it was written counts more than one of its forms. */
  private static final float AS_WRITTEN = 1.5f;

  private WordQuery() {}

  /**
   * @throws Failure naming what is refused, or where it cannot be read
   */
  static Query parse(String text) {
    checkSize(text);
    String bare = withoutPunctuation(text);
    Query query = parsed(bare, false).or(() -> parsed(bare, true)).orElse(null);
    return query == null ? new MatchNoDocsQuery("no words") : query;
  }

  private static void checkSize(String text) {
    if (text.codePointCount(0, text.length()) > LONGEST) {
      throw refused("the words to find are longer than " + LONGEST + " characters");
    }
    long words = Arrays.stream(text.split("[\\s()]+")).filter(word -> !word.equals("OR")).count();
    if (words > MOST_WORDS) {
      throw refused("there are more than " + MOST_WORDS + " words to find");
    }
    if (depth(text) > MOST_NESTED) {
      throw refused("parentheses are nested deeper than " + MOST_NESTED);
    }
  }

  private static int depth(String text) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }

  /** Signs of everyday writing that the syntax would read as its own. */
  private static String withoutPunctuation(String text) {
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean last = i + 1 == text.length() || !isPart(text.charAt(i + 1));
      boolean first = i == 0 || !isPart(text.charAt(i - 1));
      char sign = text.charAt(i);
      boolean plain =
          switch (sign) {
            case ':', '?' -> last;
            case '/' -> !first && !last;
            case '-' -> last || !first;
            case '!', '&', '|', '\\', '^', '{', '}', '[', ']' -> sign != '[' && sign != '{';
            default -> false;
          };
      bare.append(plain ? ' ' : sign);
    }
    return bare.toString();
  }

  private static boolean isPart(char sign) {
    return Character.isLetterOrDigit(sign);
  }

  /** Empty if there is nothing but words that say nothing. */
  private static Optional<Query> parsed(String text, boolean everyWord) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    try {
      Query query = new Parser(everyWord).parse(text);
      boolean empty = query instanceof BooleanQuery group && group.clauses().isEmpty();
      return empty ? Optional.empty() : Optional.of(onlyWhatIs(query));
    } catch (ParseException | RuntimeException e) {
      if (e.getCause() instanceof Failure failure) {
        throw failure;
      }
      if (e instanceof Failure failure) {
        throw failure;
      }
      throw new Failure(
          Exit.QUERY,
          "the words to find cannot be read: a quotation mark or a parenthesis is not closed, or a"
              + " sign stands alone",
          "close it, leave it out, or write words only",
          e);
    }
  }

  /** Words that must not be there, alone, would find everything else. */
  private static Query onlyWhatIs(Query query) {
    boolean onlyNot =
        query instanceof BooleanQuery group
            && group.clauses().stream().allMatch(clause -> clause.getOccur() == Occur.MUST_NOT);
    if (onlyNot) {
      throw refused("there are only words that must not be there");
    }
    return query;
  }

  private static Failure refused(String what) {
    return new Failure(
        Exit.QUERY,
        what,
        "write words, \"a phrase\", OR, -word, or word* for what begins so, of up to "
            + LONGEST
            + " characters");
  }

  /** The classic syntax, in which every costly form is refused. */
  private static final class Parser extends QueryParser {
    private final boolean everyWord;

    Parser(boolean everyWord) {
      super(Analysis.FOLDED, Analysis.ANALYZER);
      this.everyWord = everyWord;
      setDefaultOperator(Operator.AND);
      setAllowLeadingWildcard(true); // to refuse it in our own words
    }

    @Override
    protected Query getFieldQuery(String field, String text, boolean quoted) {
      checkField(field);
      return quoted ? inAnyForm(text) : all(text);
    }

    /** The parser gives words that stand side by side together: some of them are one. */
    private Query all(String text) {
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      List<String> words = List.of(text.strip().split("\\s+"));
      int next = 0;
      while (next < words.size()) {
        boolean isPair =
            next + 1 < words.size()
                && JoinedWordsFilter.isPair(words.get(next), words.get(next + 1));
        int end = next + (isPair ? 2 : 1);
        String one = String.join(" ", words.subList(next, end));
        if (everyWord || !Analysis.isStopWord(one)) {
          Optional.ofNullable(inAnyForm(one)).ifPresent(form -> all.add(form, Occur.MUST));
        }
        next = end;
      }
      BooleanQuery query = all.build();
      return switch (query.clauses().size()) {
        case 0 -> null; // goes on without it
        case 1 -> query.clauses().get(0).getQuery();
        default -> query;
      };
    }

    @Override
    protected Query getFieldQuery(String field, String text, int slop) {
      checkField(field);
      if (slop > 0) {
        throw refused("words near to one another (~) cannot be asked for");
      }
      return inAnyForm(text);
    }

    private static Query inAnyForm(String text) {
      QueryBuilder builder = new QueryBuilder(Analysis.ANALYZER);
      var fields =
          Analysis.FIELDS.stream()
              .map(field -> weighed(field, builder.createPhraseQuery(field, text)))
              .flatMap(Optional::stream)
              .toList();
      return fields.isEmpty() ? null : new DisjunctionMaxQuery(fields, 0.1f);
    }

    private static Optional<Query> weighed(String field, Query query) {
      return Optional.ofNullable(query)
          .map(found -> field.equals(Analysis.FOLDED) ? new BoostQuery(found, AS_WRITTEN) : found);
    }

    private void checkField(String field) {
      if (!field.equals(getField())) {
        throw refused("there is no field \"" + field + "\" to find words in");
      }
    }

    @Override
    protected Query getPrefixQuery(String field, String beginning) {
      checkField(field);
      String folded = Analysis.ANALYZER.normalize(Analysis.FOLDED, beginning).utf8ToString();
      if (folded.codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST_BEGINNING) {
        throw refused("the beginning of a word has at least " + SHORTEST_BEGINNING + " letters");
      }
      return new PrefixQuery(new Term(Analysis.FOLDED, folded));
    }

    @Override
    protected Query getWildcardQuery(String field, String pattern) {
      throw refused("patterns (* or ? inside or at the beginning of a word) cannot be asked for");
    }

    @Override
    protected Query getRegexpQuery(String field, String pattern) {
      throw refused("regular expressions cannot be asked for");
    }

    @Override
    protected Query getFuzzyQuery(String field, String word, float likeness) {
      throw refused("words like another (~) cannot be asked for");
    }

    @Override
    protected Query getRangeQuery(String field, String from, String to, boolean a, boolean b) {
      throw refused("ranges cannot be asked for");
    }
  }
}
