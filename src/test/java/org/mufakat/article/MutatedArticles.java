package org.mufakat.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Articles gone wrong: the seed articles in every format, broken in ways that files break and that
 * people break them on purpose. The same seed and number give the same mutant on every machine.
 *
 * <p>For any stage that reads articles: put it behind {@link MutantFeed}.
 */
public final class MutatedArticles {

  /** A broken article as it would lie on disk; {@link #toString()} says how to make it again. */
  public record Mutant(long seed, int number, String mutation, String fileName, byte[] bytes) {
    @Override
    public String toString() {
      return "MutatedArticles.mutant(%dL, %d): %s of %s"
          .formatted(seed, number, mutation, fileName);
    }
  }

  /** One way to break bytes. */
  private interface Mutation {
    byte[] apply(byte[] bytes, Random random);
  }

  private record Named(String name, Mutation mutation) {}

  private static final List<Article> ARTICLES = SeedArticlesTest.articles().toList();

  /** More than any format admits. */
  private static final int LARGE = 8_000_000;

  private static final List<String> CHARSETS =
      List.of("UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32", "windows-1252", "Shift_JIS", "GB18030");

  /** Characters that splitters, trims and patterns stumble over. */
  private static final String ODD =
      "\u0000\u0001\u001b\u007f\u0085\u00a0\u00ad\u0300\u0301\u061c\u200b\u200d\u200f\u2028\u202e\u2066"
          + "\ufeff\ufffd\ufffe\ud800\udc00İıßΣς𝕏😀\"“”‘’«»|()[]{}<>&;:.,!?-–—/\\%'";

  private static final List<Named> MUTATIONS =
      List.of(
          new Named("bits flipped", MutatedArticles::bits),
          new Named("bytes put in", MutatedArticles::bytes),
          new Named("a stretch cut out", MutatedArticles::cutOut),
          new Named(
              "cut off", (bytes, random) -> Arrays.copyOf(bytes, random.nextInt(bytes.length))),
          new Named(
              "lines shuffled", (bytes, random) -> lines(bytes, random, Collections::shuffle)),
          new Named("lines joined", (bytes, random) -> text(bytes, s -> s.replace("\n", " "))),
          new Named("a line a thousand times", MutatedArticles::repeatedLine),
          new Named("another encoding", MutatedArticles::encoded),
          new Named("odd characters", MutatedArticles::odd),
          new Named("nothing but odd characters", (bytes, random) -> soup(random, 4000)),
          new Named(
              "punctuation gone", (bytes, random) -> text(bytes, s -> s.replaceAll("[.,]", ""))),
          new Named("a giant word", (bytes, random) -> insert(bytes, random, giantWord(random))),
          new Named("giant numbers", (bytes, random) -> insert(bytes, random, giantNumber(random))),
          new Named("nested brackets", (bytes, random) -> insert(bytes, random, nested(random))),
          new Named("deep tags", (bytes, random) -> insert(bytes, random, deepTags(random))),
          new Named("capitals", (bytes, random) -> text(bytes, s -> s.toUpperCase(Locale.ROOT))),
          new Named("nothing", (bytes, random) -> new byte[0]));

  private MutatedArticles() {}

  /** The first {@code count} mutants of a seed. */
  public static Stream<Mutant> mutants(long seed, int count) {
    return IntStream.range(0, count).mapToObj(number -> mutant(seed, number));
  }

  /** One mutant, alone. */
  public static Mutant mutant(long seed, int number) {
    Random random = new Random(seed * 1_000_003 + number);
    Article article = ARTICLES.get(random.nextInt(ARTICLES.size()));
    Format format = Format.values()[random.nextInt(Format.values().length)];
    byte[] bytes = ArticleFiles.bytes(article, format);
    List<String> names = new ArrayList<>();
    for (int times = 1 + random.nextInt(3); times > 0 && bytes.length > 0; times--) {
      Named mutation = MUTATIONS.get(random.nextInt(MUTATIONS.size()));
      names.add(mutation.name());
      bytes = mutation.mutation().apply(bytes, random);
    }
    return new Mutant(seed, number, String.join(", ", names), ArticleFiles.name(format), bytes);
  }

  private static byte[] bits(byte[] bytes, Random random) {
    byte[] broken = bytes.clone();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return broken;
  }

  private static byte[] bytes(byte[] bytes, Random random) {
    byte[] more = new byte[1 + random.nextInt(8)];
    random.nextBytes(more);
    return insert(bytes, random, more);
  }

  private static byte[] cutOut(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length);
    int to = from + random.nextInt(bytes.length - from);
    byte[] broken = Arrays.copyOf(bytes, bytes.length - (to - from));
    System.arraycopy(bytes, to, broken, from, bytes.length - to);
    return broken;
  }

  private static byte[] repeatedLine(byte[] bytes, Random random) {
    return lines(
        bytes,
        random,
        (lines, r) -> {
          int at = r.nextInt(lines.size());
          int times = Math.min(1000, LARGE / (1 + lines.get(at).length()));
          lines.addAll(at, Collections.nCopies(times, lines.get(at)));
        });
  }

  private static byte[] encoded(byte[] bytes, Random random) {
    String name = CHARSETS.get(random.nextInt(CHARSETS.size()));
    return text(bytes).getBytes(Charset.forName(name));
  }

  private static byte[] odd(byte[] bytes, Random random) {
    byte[] broken = bytes;
    for (int i = 1 + random.nextInt(20); i > 0; i--) {
      broken = insert(broken, random, soup(random, 1 + random.nextInt(3)));
    }
    return broken;
  }

  private static byte[] soup(Random random, int length) {
    int[] points = ODD.codePoints().toArray();
    StringBuilder soup = new StringBuilder();
    random.ints(length, 0, points.length).forEach(i -> soup.appendCodePoint(points[i]));
    return soup.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] giantWord(Random random) {
    return ascii("Kementerian".repeat(1 + random.nextInt(40_000)));
  }

  private static byte[] giantNumber(Random random) {
    return ascii(" " + "9".repeat(1 + random.nextInt(100_000)) + "/99/9999 tahun 99999999999 ");
  }

  private static byte[] nested(Random random) {
    String open = List.of("(", "“", "\"", "[", "<", "{", "((a)", "'").get(random.nextInt(8));
    return ascii(open.repeat(1 + random.nextInt(100_000)));
  }

  private static byte[] deepTags(Random random) {
    String tag =
        List.of("<div>", "<b>", "<table>", "<ul><li>", "<q>", "<a href=x>").get(random.nextInt(6));
    return ascii(tag.repeat(1 + random.nextInt(100_000)));
  }

  private static byte[] insert(byte[] bytes, Random random, byte[] more) {
    int at = random.nextInt(bytes.length + 1);
    byte[] broken = new byte[bytes.length + more.length];
    System.arraycopy(bytes, 0, broken, 0, at);
    System.arraycopy(more, 0, broken, at, more.length);
    System.arraycopy(bytes, at, broken, at + more.length, bytes.length - at);
    return broken;
  }

  private interface LineMutation {
    void apply(List<String> lines, Random random);
  }

  private static byte[] lines(byte[] bytes, Random random, LineMutation mutation) {
    List<String> lines = new ArrayList<>(List.of(text(bytes).split("\n", -1)));
    mutation.apply(lines, random);
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] text(byte[] bytes, java.util.function.UnaryOperator<String> change) {
    return change.apply(text(bytes)).getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
