package org.mufakat.mention.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mufakat.mention.Mention;
import org.mufakat.mention.Mention.CueMention;
import org.mufakat.mention.Mention.OccasionMention;
import org.mufakat.mention.Mentions;
import org.mufakat.text.Language;
import org.mufakat.text.ReadText;
import org.mufakat.text.Token;

/** A stretch of tokens as items: mentions are one item each, asides in brackets are left out. */
public final class Items {

  private static final int LONGEST_ASIDE = 8;

  private final List<Item> items;
  private final Map<String, List<CueMention>> cues;
  private final Map<String, Boolean> types = new HashMap<>();

  private Items(List<Item> items, Map<String, List<CueMention>> cues) {
    this.items = items;
    this.cues = cues;
  }

  /** The items with instruments as mere words: for rules that do not speak of them. */
  public Items withoutInstruments() {
    List<Item> plain = new ArrayList<>(items.size());
    for (Item item : items) {
      plain.add(item.type().equals("instrument") ? item.asWords() : item);
    }
    return new Items(plain, cues);
  }

  /** The items of a stretch, from one token to before another. */
  public static Items of(Mentions mentions, int first, int end) {
    return of(mentions, List.of(), first, end);
  }

  /**
   * The items of a stretch.
   *
   * @param described occasions beside those that have names
   */
  public static Items of(Mentions mentions, List<OccasionMention> described, int first, int end) {
    Map<Integer, Item> starts = new HashMap<>();
    put(starts, mentions.countries(), "country", first, end);
    put(starts, mentions.institutions(), "body", first, end);
    put(starts, mentions.persons(), "person", first, end);
    put(starts, mentions.dates(), "date", first, end);
    put(starts, mentions.amounts(), "amount", first, end);
    put(starts, mentions.durations(), "term", first, end);
    put(starts, mentions.instruments(), "instrument", first, end);
    put(starts, mentions.occasions(), "occasion", first, end);
    put(starts, described, "occasion", first, end);
    List<Item> items = new ArrayList<>();
    int at = first;
    while (at < end) {
      Item mention = starts.get(at);
      int aside = mention == null ? asideEnd(mentions.text(), at, end) : at;
      if (mention != null) {
        int holder = opensPost(mentions, mention) ? afterPossessive(mentions, mention) : -1;
        if (isPerson(starts.get(holder))) {
          at = holder;
        } else {
          items.add(mention);
          at = mention.end();
        }
      } else if (aside > at) {
        at = aside;
      } else {
        items.add(token(mentions.text().token(at), at));
        at++;
      }
    }
    Map<String, List<CueMention>> cues = new HashMap<>();
    for (CueMention cue : Mentions.within(mentions.cues(), first, end)) {
      cues.computeIfAbsent(cue.category(), k -> new ArrayList<>(2)).add(cue);
    }
    return new Items(items, cues);
  }

  /** Behind "Kenya's" and "Kenyan". */
  private static int afterPossessive(Mentions mentions, Item owner) {
    ReadText text = mentions.text();
    boolean possessive = owner.end() < text.tokens().size() && text.token(owner.end()).is("'s");
    return possessive ? owner.end() + 1 : owner.end();
  }

  /** A country may stand before the title of a person, in English a body as well. */
  private static boolean opensPost(Mentions mentions, Item item) {
    return item.type().equals("country")
        || item.type().equals("body") && mentions.text().language() == Language.ENGLISH;
  }

  /** Of "Kenyan Trade Minister Amina Otieno" the person is meant, not the country. */
  private static boolean isPerson(Item item) {
    return item != null && item.type().equals("person");
  }

  /** Of mentions that begin together the longer stays; of two of one length the later kind. */
  private static void put(
      Map<Integer, Item> starts,
      List<? extends Mention> mentions,
      String type,
      int first,
      int end) {
    for (Mention mention : Mentions.within(mentions, first, end)) {
      Item item = new Item(mention.first(), mention.end(), type, Optional.of(mention), "");
      starts.merge(mention.first(), item, (a, b) -> b.end() >= a.end() ? b : a);
    }
  }

  private static Item token(Token token, int at) {
    return new Item(at, at + 1, "", Optional.empty(), token.key());
  }

  private static int asideEnd(ReadText text, int at, int end) {
    if (!text.token(at).is("(")) {
      return at;
    }
    for (int i = at + 1; i < Math.min(end, at + LONGEST_ASIDE); i++) {
      if (text.token(i).is(")")) {
        return i + 1;
      }
    }
    return at;
  }

  public int size() {
    return items.size();
  }

  public Item get(int index) {
    return items.get(index);
  }

  /** Whether any item is what a pattern asks for. */
  boolean hasType(String asked) {
    Boolean known = types.get(asked);
    if (known == null) {
      known = items.stream().anyMatch(item -> item.isA(asked));
      types.put(asked, known);
    }
    return known;
  }

  boolean hasCue(String category) {
    return cues.containsKey(category);
  }

  /** The index of the item after a cue of a category that begins at an item; -1 where none does. */
  int afterCue(int index, String category) {
    int first = items.get(index).first();
    for (CueMention cue : cues.getOrDefault(category, List.of())) {
      if (cue.first() == first) {
        int at = index;
        while (at < items.size() && items.get(at).first() < cue.end()) {
          at++;
        }
        return at;
      }
    }
    return -1;
  }
}
