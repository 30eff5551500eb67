package org.mufakat.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * {@code seeds/posts.tsv}, {@code post-prefixes.tsv}, {@code name-words.tsv} and {@code
 * surnames.tsv}.
 */
final class PersonTables {

  static final String HEADS = "seeds/posts.tsv";
  static final List<String> HEAD_COLUMNS = List.of("forms", "language", "takes", "rank", "source");
  static final String PREFIXES = "seeds/post-prefixes.tsv";
  static final List<String> PREFIX_COLUMNS = List.of("forms", "language", "effect", "source");
  static final String WORDS = "seeds/name-words.tsv";
  static final List<String> WORD_COLUMNS = List.of("kind", "form", "source");
  static final String SURNAMES = "seeds/surnames.tsv";
  static final List<String> SURNAME_COLUMNS = List.of("surname", "source");

  /** A form with more words before one with fewer, so that the first that fits is the longest. */
  private static final Comparator<String> LONGEST =
      Comparator.comparing((String form) -> -form.length()).thenComparing(form -> form);

  private PersonTables() {}

  static PersonWords read(
      List<Row> heads, List<Row> prefixes, List<Row> words, List<Row> surnames) {
    return new PersonWords(
        heads.stream()
            .flatMap(PersonTables::heads)
            .sorted(Comparator.comparing(PostHead::form, LONGEST).thenComparing(PostHead::language))
            .toList(),
        prefixes.stream()
            .flatMap(PersonTables::prefixes)
            .sorted(Comparator.comparing(PostPrefix::form, LONGEST))
            .toList(),
        sorted(words, "title"),
        sorted(words, "degree"),
        Set.copyOf(surnames.stream().map(row -> row.required("surname")).toList()),
        Set.copyOf(sorted(words, "given")),
        Set.copyOf(sorted(words, "particle")));
  }

  private static Stream<PostHead> heads(Row row) {
    PostHead.Takes takes =
        GuardTable.constant(row, "takes", row.required("takes"), PostHead.Takes.class);
    String rank = row.required("rank");
    if (rank.length() != 1 || !Shapes.digits(rank)) {
      throw row.error("rank", "`" + rank + "` is not a rank", "write a digit from 1 to 9");
    }
    String language = language(row);
    return row.list("forms").stream()
        .map(form -> new PostHead(form, language, takes, rank.charAt(0) - '0'));
  }

  private static Stream<PostPrefix> prefixes(Row row) {
    PostPrefix.Effect effect =
        GuardTable.constant(row, "effect", row.required("effect"), PostPrefix.Effect.class);
    String language = language(row);
    return row.list("forms").stream().map(form -> new PostPrefix(form, language, effect));
  }

  private static String language(Row row) {
    String language = row.required("language");
    if (!language.equals("id") && !language.equals("en")) {
      throw row.error("language", "`" + language + "` is not known", "write id or en");
    }
    return language;
  }

  private static List<String> sorted(List<Row> words, String kind) {
    Set<String> kinds = new TreeSet<>(List.of("title", "degree", "particle", "given"));
    List<String> forms = new ArrayList<>();
    for (Row row : words) {
      if (!kinds.contains(row.required("kind"))) {
        throw row.error("kind", "`" + row.cell("kind") + "` is not known", "write one of " + kinds);
      }
      if (row.cell("kind").equals(kind)) {
        forms.add(row.required("form"));
      }
    }
    return forms.stream().distinct().sorted(LONGEST).toList();
  }
}
