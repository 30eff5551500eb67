package org.mufakat.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mufakat.fact.Institutions.Body;
import org.mufakat.mention.Mention.PersonMention;
import org.mufakat.reference.Institution;
import org.mufakat.reference.LexiconEntry;
import org.mufakat.reference.Post;
import org.mufakat.reference.Reference;
import org.mufakat.text.Tokenizer;

/**
 * What the title of a minister says of the ministry: "Menteri Perdagangan, Perindustrian, dan
 * Energi Republik Korea".
 */
final class Ministries {

  private static final Set<String> HEADS =
      Set.of(
          "menteri",
          "minister",
          "wamen",
          "wakil",
          "vice",
          "deputy",
          "menko",
          "mendag",
          "secretary");
  private static final Set<String> EMPTY =
      Set.of(
          "dan",
          "and",
          "of",
          "for",
          "the",
          "ri",
          "republik",
          "indonesia",
          "republic",
          "bidang",
          "urusan",
          "'s");

  private static final List<String> RANKS =
      List.of("wakil menteri", "vice minister", "deputy minister", "menteri", "minister");

  /** Titles of ministers and what they head, the longer title first. */
  private static final Map<String, String> MINISTRIES = new LinkedHashMap<>();

  static {
    MINISTRIES.put("Wakil Menteri ", "Kementerian ");
    MINISTRIES.put("Menteri ", "Kementerian ");
    MINISTRIES.put("Minister of ", "Ministry of ");
    MINISTRIES.put("Minister for ", "Ministry for ");
  }

  private final Set<String> countryWords = new HashSet<>();
  private final Reference reference;
  private final Map<String, Post> fused = new HashMap<>();
  private final Map<String, Institution> rows = new HashMap<>();

  /** Field words of the rows that have a field, by id. */
  private final Map<String, Set<String>> fields = new HashMap<>();

  Ministries(Reference reference) {
    this.reference = reference;
    reference.lexicon().stream()
        .filter(entry -> entry.kind() == LexiconEntry.Kind.COUNTRY)
        .forEach(entry -> countryWords.add(entry.form().toLowerCase(Locale.ROOT)));
    Map<String, Post> posts = new HashMap<>();
    reference.posts().forEach(post -> posts.put(post.id(), post));
    reference.lexicon().stream()
        .filter(
            entry -> entry.kind() == LexiconEntry.Kind.POST && posts.containsKey(entry.target()))
        .forEach(entry -> fused.put(entry.form(), posts.get(entry.target())));
    for (Institution row : reference.institutions()) {
      rows.put(row.id(), row);
      row.field().ifPresent(field -> fields.put(row.id(), field(field)));
    }
  }

  /**
   * The title of a post, read once.
   *
   * @param words as written
   * @param post which a fused form such as "Menperin" stands for
   * @param field words of its field
   * @param rank "menteri", "wakil menteri" and so on; empty where it is of another sort
   */
  record Title(String words, Optional<Post> post, Set<String> field, String rank) {}

  /**
   * @param written as it stands in the text, perhaps with its short form: "Menteri Luar Negeri
   *     (Menlu)"
   */
  Title title(String written) {
    String words = withoutShortForm(written);
    Optional<Post> post = fusedPost(words);
    return new Title(words, post, field(words), rank(post.map(Post::titleId).orElse(words)));
  }

  private static String withoutShortForm(String title) {
    int open = title.indexOf(" (");
    int close = title.indexOf(')', open + 1);
    return open < 0 || close < 0 ? title : title.substring(0, open) + title.substring(close + 1);
  }

  /** A fused title as the table spells it out; any other as it is. */
  Title spelledOut(Title title) {
    return title.post().map(post -> title(post.titleId())).orElse(title);
  }

  /**
   * The ministry of a title: through the table of fused posts, or a body of the article with the
   * same field words.
   */
  Optional<Body> ministryOf(Title title, Optional<String> country, Institutions institutions) {
    Optional<String> entry =
        title.post().filter(post -> !isForeign(post, country)).map(Post::institution);
    Optional<Body> known =
        entry.flatMap(
            id ->
                institutions.all().stream().filter(body -> body.entry().equals(entry)).findFirst());
    if (known.isPresent()) {
      return known;
    }
    if (title.field().isEmpty() || title.rank().isEmpty()) {
      return Optional.empty();
    }
    return institutions.all().stream()
        .filter(
            body ->
                body.type().equals("government")
                    && isMinistry(body)
                    && !clash(body.country(), country))
        .filter(body -> fits(body, title.field()))
        .findFirst();
  }

  private boolean isForeign(Post post, Optional<String> country) {
    return country.isPresent() && clash(country, countryOf(post));
  }

  private Optional<String> countryOf(Post post) {
    return Optional.ofNullable(rows.get(post.institution()))
        .flatMap(institution -> institution.country());
  }

  /**
   * The ministry that an article names only by the title of its absent minister: "Menteri
   * Perdagangan … yang diwakili oleh".
   */
  Optional<Body> absent(
      PersonMention minister, String title, Optional<String> country, Institutions institutions) {
    String plain = title.replaceAll("\\s*\\([^)]*\\)", "");
    for (Map.Entry<String, String> rank : MINISTRIES.entrySet()) {
      if (plain.startsWith(rank.getKey())) {
        String name = rank.getValue() + plain.substring(rank.getKey().length());
        Optional<String> entry = country.flatMap(code -> entry(code, plain));
        return Optional.of(institutions.addMinistry(name, title, entry, country, minister));
      }
    }
    return Optional.empty();
  }

  /** The row of a ministry, by its country and the words of its field. */
  private Optional<String> entry(String country, String title) {
    Set<String> field = field(withoutCountry(title, country));
    return reference.institutions().stream()
        .filter(row -> row.country().filter(country::equals).isPresent())
        .filter(row -> field.equals(fields.get(row.id())))
        .map(Institution::id)
        .findFirst();
  }

  /** Without "Korea Selatan", of which neither word is a country. */
  private String withoutCountry(String title, String code) {
    return reference.country(code).stream()
        .flatMap(country -> Stream.of(country.nameId(), country.nameEn()))
        .reduce(title, (left, name) -> left.replace(name, ""));
  }

  private static boolean isMinistry(Body body) {
    return !body.isGovernment();
  }

  private static boolean clash(Optional<String> a, Optional<String> b) {
    return a.isPresent() && b.isPresent() && !a.equals(b);
  }

  private boolean fits(Body body, Set<String> field) {
    return body.mentions().stream().anyMatch(mention -> field(mention.name()).equals(field))
        || body.entry().map(fields::get).filter(field::equals).isPresent();
  }

  /** The post that a fused form such as "Menperin" stands for. */
  private Optional<Post> fusedPost(String title) {
    Post whole = fused.get(title);
    return Optional.ofNullable(whole != null ? whole : fused.get(firstWord(title)));
  }

  private static String firstWord(String title) {
    int end = 0;
    while (end < title.length() && title.charAt(end) != ' ' && title.charAt(end) != '/') {
      end++;
    }
    return title.substring(0, end);
  }

  /** Field words of a title or of the name of a ministry. */
  private Set<String> field(String title) {
    Set<String> words = new HashSet<>();
    boolean bracket = false;
    for (String word : Tokenizer.keys(title)) {
      bracket = word.equals("(") || bracket && !word.equals(")");
      boolean counts =
          !bracket
              && word.length() > 1
              && !HEADS.contains(word)
              && !EMPTY.contains(word)
              && !countryWords.contains(word)
              && !word.equals("kementerian")
              && !word.equals("ministry");
      if (counts) {
        words.add(word);
      }
    }
    return words;
  }

  private static String rank(String title) {
    String key = title.toLowerCase(Locale.ROOT);
    for (String rank : RANKS) {
      if (key.startsWith(rank) || key.contains(" " + rank)) {
        return rank.replace("minister", "menteri")
            .replace("vice", "wakil")
            .replace("deputy", "wakil");
      }
    }
    return "";
  }

  /** The country of a fused post: those of the table are Indonesian. */
  Optional<String> countryOfPost(Title title) {
    return title.post().flatMap(this::countryOf);
  }
}
