package org.mufakat.mention.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mufakat.mention.Mention;
import org.mufakat.mention.Mention.CueMention;
import org.mufakat.mention.Mention.OccasionMention;
import org.mufakat.mention.Mentions;
import org.mufakat.text.ReadText;

/**
 * A stretch of tokens as items, and the cues that begin at each.
 *
 * <p>They are made when a rule first asks for one: in most sentences none does.
 */
public final class Items {

  private static final Set<String> OUTDOING = Set.of("act.negotiate", "act.ratify");

  private final Mentions mentions;
  private final List<OccasionMention> described;
  private final int first;
  private final int end;
  private final boolean instruments;
  private final List<CueMention> cues;
  private List<Item> items = List.of();
  private List<List<CueMention>> cuesByItem = List.of();

  private Items(
      Mentions mentions,
      List<OccasionMention> described,
      int first,
      int end,
      boolean instruments,
      List<CueMention> cues) {
    this.mentions = mentions;
    this.described = described;
    this.first = first;
    this.end = end;
    this.instruments = instruments;
    this.cues = cues;
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
    List<CueMention> cues = Mentions.within(mentions.cues(), first, end);
    return new Items(mentions, described, first, end, true, cues);
  }

  /** The items with instruments as mere words: for rules that do not speak of them. */
  public Items withoutInstruments() {
    return new Items(mentions, described, first, end, false, cues);
  }

  /** The cues among them, in order. */
  List<CueMention> cues() {
    return cues;
  }

  private boolean hasCue(String category) {
    for (CueMention cue : cues) {
      if (cue.category().equals(category)) {
        return true;
      }
    }
    return false;
  }

  /** False where a cue or a mention is missing without which a pattern cannot match. */
  boolean mayMatch(Pattern pattern) {
    for (String cue : pattern.neededCues()) {
      if (!hasCue(cue)) {
        return false;
      }
    }
    for (ItemType type : pattern.neededTypes()) {
      if (!mayHave(type)) {
        return false;
      }
    }
    return true;
  }

  /** The tokens that they are made of. */
  ReadText text() {
    return mentions.text();
  }

  int first() {
    return first;
  }

  int end() {
    return end;
  }

  /** False where no mention is of a type that a pattern asks for, so that no item can be. */
  private boolean mayHave(ItemType asked) {
    return switch (asked) {
      case PERSON -> has(mentions.persons());
      case BODY -> has(mentions.institutions());
      case COUNTRY -> has(mentions.countries());
      case INSTRUMENT, COOPERATION -> instruments && has(mentions.instruments());
      case DATE -> has(mentions.dates());
      case AMOUNT -> has(mentions.amounts());
      case TERM -> has(mentions.durations());
      case OCCASION -> has(mentions.occasions()) || has(described);
      case PARTY -> has(mentions.institutions()) || has(mentions.countries());
      case ACTOR -> mayHave(ItemType.PARTY) || has(mentions.persons());
      case BLOC -> has(mentions.institutions());
      case WORD -> true;
    };
  }

  private boolean has(List<? extends Mention> all) {
    return Mentions.anyBegins(all, first, end);
  }

  public int size() {
    return items().size();
  }

  public Item get(int index) {
    return items().get(index);
  }

  /** The index of the item after a cue of a category that begins at an item; -1 where none does. */
  int afterCue(int index, String category) {
    items();
    for (CueMention cue : cuesByItem.get(index)) {
      if (cue.category().equals(category) && !isOutdone(cue, index)) {
        int at = index;
        while (at < items.size() && items.get(at).first() < cue.end()) {
          at++;
        }
        return at;
      }
    }
    return -1;
  }

  /** "concluded negotiations" concludes nothing else; "menyetujui pengesahan" is no agreeing. */
  private boolean isOutdone(CueMention act, int index) {
    return act.category().startsWith("act.")
        && cuesByItem.get(index).stream()
            .anyMatch(cue -> OUTDOING.contains(cue.category()) && cue.end() > act.end());
  }

  private List<Item> items() {
    if (items.isEmpty() && end > first) {
      items = new ItemReader(mentions, described, first, end, instruments, cues).read();
      cuesByItem = cuesByItem();
    }
    return items;
  }

  /** The cues that begin where each item does. */
  private List<List<CueMention>> cuesByItem() {
    List<List<CueMention>> byItem = new ArrayList<>(items.size());
    int next = 0;
    for (Item item : items) {
      while (next < cues.size() && cues.get(next).first() < item.first()) {
        next++;
      }
      int from = next;
      while (next < cues.size() && cues.get(next).first() == item.first()) {
        next++;
      }
      byItem.add(from == next ? List.of() : cues.subList(from, next));
    }
    return byItem;
  }
}
