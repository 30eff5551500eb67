package org.mufakat.mention.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A pattern over items, written as elements with blanks between them.
 *
 * <ul>
 *   <li>{@code oleh}, {@code dan|serta}: a token;
 *   <li>{@code [act.sign]}: a cue of {@code cues.txt}, all its tokens;
 *   <li>{@code <party>}, {@code <person:signer>}: a mention, captured under a name; with {@code +}
 *       a list of them joined by commas, hyphens or conjunctions;
 *   <li>{@code ..6}: at most six items, as few as possible, never over a semicolon or an
 *       instrument;
 *   <li>{@code ?} after an element: it may be missing.
 * </ul>
 */
public final class Pattern {

  private static final String SIGNING = "act.sign";
  private static final Set<String> JOINS =
      Set.of("dan", "serta", "and", "-", "\u2013", "&", "maupun", "bersama", "as", "well");

  private static final Set<String> DETERMINERS = Set.of("the", "pihak", "pimpinan", "perwakilan");
  private static final Set<String> POSSESSIVES = Set.of("her", "his", "its", "their");
  private static final Set<String> COUNTERPARTS =
      Set.of("counterpart", "counterparts", "colleague", "partner", "peer", "institution");
  private static final int COUNTERPART_REACH = 3;
  private static final Set<String> ORIGINS = Set.of("in", "from", "of", "dari", "asal", "di");

  private static final Set<String> ARTICLES = Set.of("a", "an");

  /** Words that begin to describe a body in Indonesian, which has no articles. */
  private static final String DESCRIPTION = "body-noun";

  private static final int LONGEST_ASIDE = 10;

  private final String source;
  private final List<Element> elements;
  private final List<String> neededCues = new ArrayList<>();
  private final List<Set<String>> neededWords = new ArrayList<>();
  private final List<ItemType> neededTypes = new ArrayList<>();

  private Pattern(String source, List<Element> elements) {
    this.source = source;
    this.elements = elements;
    for (Element element : elements) {
      if (element instanceof Element.Cue cue && !cue.optional()) {
        neededCues.add(cue.category());
      } else if (element instanceof Element.Words words && !words.optional()) {
        neededWords.add(words.keys());
      } else if (element instanceof Element.Typed typed && !typed.optional()) {
        neededTypes.add(typed.type());
      }
    }
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if an element cannot be read; the message names it
   */
  public static Pattern parse(String source) {
    List<Element> elements = new ArrayList<>();
    for (String word : source.strip().split("\\s+")) {
      elements.add(element(word));
    }
    return new Pattern(source, List.copyOf(elements));
  }

  private sealed interface Element {
    record Words(Set<String> keys, boolean optional) implements Element {}

    record Cue(String category, boolean optional) implements Element {}

    record Typed(ItemType type, String capture, boolean list, boolean optional)
        implements Element {}

    record Gap(int most) implements Element {}
  }

  private static Element element(String word) {
    boolean optional = word.length() > 1 && word.endsWith("?");
    String bare = optional ? word.substring(0, word.length() - 1) : word;
    if (bare.startsWith("..")) {
      return new Element.Gap(Integer.parseInt(bare.substring(2)));
    }
    if (bare.startsWith("[") && bare.endsWith("]")) {
      return new Element.Cue(bare.substring(1, bare.length() - 1), optional);
    }
    if (bare.startsWith("<")) {
      boolean list = bare.endsWith("+");
      String inside = bare.substring(1, bare.length() - (list ? 2 : 1));
      String[] parts = inside.split(":");
      ItemType type =
          ItemType.of(parts[0])
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "no type <" + parts[0] + "> in \"" + word + "\""));
      return new Element.Typed(type, parts.length > 1 ? parts[1] : parts[0], list, optional);
    }
    return new Element.Words(Set.of(bare.split("\\|")), optional);
  }

  public String source() {
    return source;
  }

  /** Categories of cues without which it cannot match. */
  List<String> neededCues() {
    return neededCues;
  }

  /** Words of which it cannot match without one of each set. */
  List<Set<String>> neededWords() {
    return neededWords;
  }

  /** Types of mentions without which it cannot match. */
  List<ItemType> neededTypes() {
    return neededTypes;
  }

  /** False where the first element, which must be there, is not: most places end here. */
  private boolean canBegin(Items items, int at) {
    Element first = elements.get(0);
    if (isOptional(first) || first instanceof Element.Gap) {
      return true;
    }
    if (first instanceof Element.Typed typed) {
      return items.get(at).isA(typed.type());
    }
    return step(items, at, first, List.of()) > at;
  }

  /** What a match from an item holds. */
  record Held(int end, Map<String, List<Item>> captures) {}

  Optional<Held> matchAt(Items items, int at) {
    if (!canBegin(items, at)) {
      return Optional.empty();
    }
    Map<String, List<Item>> captures = new LinkedHashMap<>();
    int end = match(items, at, 0, captures);
    return end < 0 ? Optional.empty() : Optional.of(new Held(end, captures));
  }

  /** Matches the elements from one on; the index after the match, or -1. */
  private int match(Items items, int at, int index, Map<String, List<Item>> captures) {
    if (index == elements.size()) {
      return at;
    }
    Element element = elements.get(index);
    if (element instanceof Element.Gap gap) {
      return gap(items, at, index, gap.most(), captures);
    }
    if (at < items.size()) {
      List<Item> taken = new ArrayList<>();
      int next = step(items, at, element, taken);
      if (next > at) {
        Optional<String> name = capture(element);
        List<Item> before = name.map(captures::get).orElse(null);
        name.ifPresent(n -> captures.merge(n, taken, Pattern::both));
        int end = match(items, next, index + 1, captures);
        if (end >= 0) {
          return end;
        }
        name.ifPresent(n -> restore(captures, n, before));
      }
    }
    return isOptional(element) ? match(items, at, index + 1, captures) : -1;
  }

  private int gap(Items items, int at, int index, int most, Map<String, List<Item>> captures) {
    for (int skipped = 0; skipped <= most && at + skipped <= items.size(); skipped++) {
      int end = match(items, at + skipped, index + 1, captures);
      if (end >= 0) {
        return end;
      }
      if (at + skipped < items.size() && bars(items.get(at + skipped))) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * What no gap goes over: the end of a clause, or another instrument, of which the words behind it
   * speak.
   */
  private static boolean bars(Item item) {
    return item.key().equals(";") || item.type() == ItemType.INSTRUMENT;
  }

  private static int step(Items items, int at, Element element, List<Item> taken) {
    Item item = items.get(at);
    if (element instanceof Element.Words words) {
      return words.keys().contains(item.key()) ? at + 1 : -1;
    }
    if (element instanceof Element.Cue cue) {
      return items.afterCue(at, cue.category());
    }
    Element.Typed typed = (Element.Typed) element;
    if (!item.isA(typed.type())) {
      return -1;
    }
    taken.add(item);
    return typed.list() ? list(items, at + 1, typed.type(), taken) : at + 1;
  }

  /**
   * Further members of a list: after a comma, a conjunction, a hyphen, or both. Commas alone make
   * no list: "Selain Kenya, Kementerian Kesehatan …".
   */
  private static int list(Items items, int from, ItemType type, List<Item> taken) {
    int at = from;
    boolean joined = false;
    while (true) {
      int origin = afterOwnCountry(items, afterOrigin(items, at), taken.get(taken.size() - 1));
      int next = afterAside(items, origin);
      int last = next > origin ? next : at;
      int start = next;
      if (next < items.size() && items.get(next).key().equals(",")) {
        next++;
      }
      int comma = next;
      while (next < items.size() && JOINS.contains(items.get(next).key())) {
        next++;
      }
      int member = afterDeterminer(items, next);
      if (next == start || member >= items.size() || !items.get(member).isA(type)) {
        return taken.size() > 1 && !joined ? -1 : last;
      }
      joined |= next > comma;
      taken.add(items.get(member));
      at = member + 1;
    }
  }

  /** Behind "dari Jepang" and "in Nairobi", which say where a member is from. */
  private static int afterOrigin(Items items, int at) {
    boolean origin = at + 2 < items.size() && ORIGINS.contains(items.get(at).key());
    boolean place =
        origin && (items.get(at + 1).isA(ItemType.COUNTRY) || isJoin(items.get(at + 2)));
    return place ? at + 2 : at;
  }

  /** Behind ", Jepang" where the body before it is known to be from there. */
  private static int afterOwnCountry(Items items, int at, Item member) {
    boolean country =
        at + 1 < items.size()
            && items.get(at).key().equals(",")
            && items.get(at + 1).isA(ItemType.COUNTRY);
    return country && member.isFrom(items.get(at + 1)) && closes(items, at + 2) ? at + 2 : at;
  }

  /** Where an aside may end: not before a comma and mere words, unless they are of signing. */
  private static boolean closes(Items items, int at) {
    boolean words =
        at + 1 < items.size()
            && items.get(at).key().equals(",")
            && items.get(at + 1).type() == ItemType.WORD;
    return !words || items.afterCue(at + 1, SIGNING) > at;
  }

  /**
   * Behind what is said of a member in passing: ", a maker of vaccines", ", perusahaan listrik".
   * The comma that ends it is left to the list.
   */
  private static int afterAside(Items items, int at) {
    boolean aside =
        at + 1 < items.size() && items.get(at).key().equals(",") && describes(items, at + 1);
    int comma = aside ? find(items, at + 1, ",") : -1;
    return comma < 0 ? at : comma;
  }

  private static boolean describes(Items items, int at) {
    return ARTICLES.contains(items.get(at).key()) || items.afterCue(at, DESCRIPTION) > at;
  }

  /** Where a mark stands at an item or not far behind it; -1 where it does not. */
  private static int find(Items items, int from, String mark) {
    for (int i = from; i < Math.min(items.size(), from + LONGEST_ASIDE); i++) {
      if (items.get(i).key().equals(mark)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isJoin(Item item) {
    return item.key().equals(",") || JOINS.contains(item.key());
  }

  /** Behind "the" and "pihak", or "her Kenyan counterpart,". */
  private static int afterDeterminer(Items items, int at) {
    if (at >= items.size()) {
      return at;
    }
    if (DETERMINERS.contains(items.get(at).key())) {
      return at + 1;
    }
    if (POSSESSIVES.contains(items.get(at).key())) {
      for (int i = at + 1; i < Math.min(items.size(), at + 1 + COUNTERPART_REACH); i++) {
        if (COUNTERPARTS.contains(items.get(i).key())) {
          return i + 1 < items.size() && items.get(i + 1).key().equals(",") ? i + 2 : i + 1;
        }
      }
    }
    return at;
  }

  /** "his", "its". */
  static boolean isPossessive(String key) {
    return POSSESSIVES.contains(key);
  }

  /** "counterpart", "colleague". */
  static boolean isCounterpart(String key) {
    return COUNTERPARTS.contains(key);
  }

  private static Optional<String> capture(Element element) {
    return element instanceof Element.Typed typed ? Optional.of(typed.capture()) : Optional.empty();
  }

  private static boolean isOptional(Element element) {
    return element instanceof Element.Words words && words.optional()
        || element instanceof Element.Cue cue && cue.optional()
        || element instanceof Element.Typed typed && typed.optional();
  }

  private static List<Item> both(List<Item> before, List<Item> more) {
    List<Item> all = new ArrayList<>(before);
    all.addAll(more);
    return all;
  }

  private static void restore(Map<String, List<Item>> captures, String name, List<Item> before) {
    if (before == null) {
      captures.remove(name);
    } else {
      captures.put(name, before);
    }
  }
}
