package org.mufakat.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.fact.Institutions.Body;
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

  private final Reference reference;
  private final Map<String, Post> fused = new HashMap<>();

  Ministries(Reference reference) {
    this.reference = reference;
    Map<String, Post> posts = new HashMap<>();
    reference.posts().forEach(post -> posts.put(post.id(), post));
    reference.lexicon().stream()
        .filter(
            entry -> entry.kind() == LexiconEntry.Kind.POST && posts.containsKey(entry.target()))
        .forEach(entry -> fused.put(entry.form(), posts.get(entry.target())));
  }

  /**
   * The ministry of a title: through the table of fused posts, or a body of the article with the
   * same field words.
   */
  Optional<Body> ministryOf(String title, Optional<String> country, Institutions institutions) {
    Optional<String> entry = fusedPost(title).map(Post::institution);
    if (entry.isPresent()) {
      return institutions.all().stream().filter(body -> body.entry().equals(entry)).findFirst();
    }
    Set<String> field = field(title);
    if (field.isEmpty() || rank(title).isEmpty()) {
      return Optional.empty();
    }
    return institutions.all().stream()
        .filter(
            body ->
                body.type().equals("government")
                    && isMinistry(body)
                    && !clash(body.country(), country))
        .filter(body -> fits(body, field))
        .findFirst();
  }

  private static boolean isMinistry(Body body) {
    return !body.isGovernment();
  }

  private static boolean clash(Optional<String> a, Optional<String> b) {
    return a.isPresent() && b.isPresent() && !a.equals(b);
  }

  private boolean fits(Body body, Set<String> field) {
    boolean named =
        body.mentions().stream().anyMatch(mention -> field(mention.name()).equals(field));
    return named
        || body.entry()
            .flatMap(reference::institution)
            .flatMap(row -> row.field())
            .map(Ministries::field)
            .map(field::equals)
            .orElse(false);
  }

  /** The post that a fused form such as "Menperin" stands for. */
  private Optional<Post> fusedPost(String title) {
    Post whole = fused.get(title);
    return Optional.ofNullable(whole != null ? whole : fused.get(title.split("[ /]")[0]));
  }

  /** Field words of a title or of the name of a ministry. */
  private static Set<String> field(String title) {
    Set<String> words = new HashSet<>();
    boolean bracket = false;
    for (String word : Tokenizer.keys(title)) {
      bracket = word.equals("(") || bracket && !word.equals(")");
      boolean counts =
          !bracket
              && word.length() > 1
              && !HEADS.contains(word)
              && !EMPTY.contains(word)
              && !word.equals("kementerian")
              && !word.equals("ministry");
      if (counts) {
        words.add(word);
      }
    }
    return words;
  }

  /** "menteri", "wakil menteri" and so on; empty where a title is of another sort. */
  String rank(String title) {
    String key = fusedPost(title).map(Post::titleId).orElse(title).toLowerCase(Locale.ROOT);
    for (String rank :
        List.of("wakil menteri", "vice minister", "deputy minister", "menteri", "minister")) {
      if (key.startsWith(rank) || key.contains(" " + rank)) {
        return rank.replace("minister", "menteri")
            .replace("vice", "wakil")
            .replace("deputy", "wakil");
      }
    }
    return "";
  }

  /** True where two titles name one post: "Menteri Perindustrian", "Menperin". */
  boolean samePost(String a, String b) {
    String first = fusedPost(a).map(Post::titleId).orElse(a);
    String second = fusedPost(b).map(Post::titleId).orElse(b);
    Set<String> field = field(first);
    return !field.isEmpty()
        && field.equals(field(second))
        && rank(first).equals(rank(second))
        && !rank(first).isEmpty();
  }

  /** The country of a fused post: those of the table are Indonesian. */
  Optional<String> countryOfPost(String title) {
    return fusedPost(title)
        .flatMap(post -> reference.institution(post.institution()))
        .flatMap(institution -> institution.country());
  }
}
