package org.mufakat.mention.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.mufakat.mention.Mention;
import org.mufakat.mention.Mention.CueMention;
import org.mufakat.mention.Mention.OccasionMention;
import org.mufakat.mention.Mentions;
import org.mufakat.text.Language;
import org.mufakat.text.ReadText;
import org.mufakat.text.Token;

/**
 * Reads a stretch of tokens as items: mentions are one item each, asides in brackets are left out,
 * and so is what only describes somebody who is named: owners, origins, former names.
 */
final class ItemReader {

  private static final int LONGEST_ASIDE = 8;
  private static final int LONGEST_DESCRIPTION = 6;
  private static final int LONGEST_FORMER = 3;

  private static final Set<String> JOINS =
      Set.of("dan", "serta", "atau", "yang", "itu", "ini", "tersebut", "and", "or", "of");

  private final Mentions mentions;
  private final ReadText text;
  private final List<OccasionMention> described;
  private final int first;
  private final int end;
  private final boolean instruments;
  private final List<CueMention> cues;
  private final BitSet nouns;
  private final BitSet stops;
  private final Item[] starts;

  /**
   * @param described occasions beside those that have names
   * @param instruments false where they are mere words
   * @param cues those of the stretch
   */
  ItemReader(
      Mentions mentions,
      List<OccasionMention> described,
      int first,
      int end,
      boolean instruments,
      List<CueMention> cues) {
    this.mentions = mentions;
    this.text = mentions.text();
    this.described = described;
    this.first = first;
    this.end = end;
    this.instruments = instruments;
    this.cues = cues;
    this.nouns = begin("body-noun"::equals);
    this.stops = nouns.isEmpty() ? nouns : begin(ItemReader::isStop);
    this.starts = new Item[end - first];
    place();
  }

  List<Item> read() {
    List<Item> read = new ArrayList<>(end - first);
    int at = first;
    while (at < end) {
      Item mention = starts[at - first];
      int aside = mention == null ? asideEnd(at) : at;
      if (mention != null) {
        int meant = meant(mention);
        if (meant < 0) {
          read.add(isFormer(mention) ? mention.asWords() : mention);
        }
        at = meant < 0 ? mention.end() : meant;
        if (meant >= 0 && isBody(starts[meant - first])) {
          starts[meant - first] = starts[meant - first].from(mention.first());
        }
      } else if (isNounFirst(at) && described(at) > at) {
        at = described(at);
      } else if (isNounFirst(at) && ownerBehind(at) > at) {
        at = ownerBehind(at);
      } else if (isAloneCounterpart(at)) {
        at++;
      } else if (aside > at) {
        at = aside;
      } else {
        read.add(Item.word(at, text.token(at).key()));
        at++;
      }
    }
    return read;
  }

  /** "with its Indonesian counterpart on archives": who is not named is the country. */
  private boolean isAloneCounterpart(int at) {
    Item country = at + 1 < end ? starts[at + 1 - first] : null;
    if (country == null
        || country.type() != ItemType.COUNTRY
        || !Pattern.isPossessive(text.token(at).key())) {
      return false;
    }
    int noun = country.end();
    int next = noun + 1;
    boolean counterpart = noun < end && Pattern.isCounterpart(text.token(noun).key());
    return counterpart
        && (next >= end || starts[next - first] == null && !text.token(next).is(","));
  }

  /** Behind "Kenya's" and "Kenyan". */
  private int afterPossessive(Item owner) {
    boolean possessive = owner.end() < end && text.token(owner.end()).is("'s");
    return possessive ? owner.end() + 1 : owner.end();
  }

  /** A country may stand before the title of a person, in English a body as well. */
  private boolean opensPost(Item item) {
    return item.type() == ItemType.COUNTRY
        || item.type() == ItemType.BODY && text.language() == Language.ENGLISH;
  }

  /** Of "Kenyan Trade Minister Amina Otieno" the person is meant, not the country. */
  private static boolean isPerson(Item item) {
    return item != null && item.type() == ItemType.PERSON;
  }

  /** Where the one stands before whom a country or a body is only named; -1 where it is meant. */
  private int meant(Item mention) {
    if (!opensPost(mention)) {
      return -1;
    }
    int next = afterPossessive(mention);
    if (next < end && isPerson(starts[next - first])) {
      return next;
    }
    boolean country = mention.type() == ItemType.COUNTRY;
    boolean owns =
        country
            && next > mention.end()
            && next < end
            && isBody(starts[next - first])
            && isListed(mention.first(), starts[next - first].end());
    if (owns || !country || text.language() != Language.ENGLISH) {
      return owns ? next : -1;
    }
    int body = described(next);
    return body > next ? body : -1;
  }

  /** Whether a conjunction stands before the one token or at the other. */
  private boolean isListed(int from, int to) {
    return from > first && isAnd(from - 1) || to < end && isAnd(to);
  }

  private boolean isAnd(int at) {
    return text.token(at).is("and") || text.token(at).is("with");
  }

  /**
   * Where the body stands that "bank pembangunan Jerman", "port operator", "perusahaan farmasi asal
   * Jerman, X" and the like describe; the same place where none does.
   */
  private int described(int from) {
    boolean noun = false;
    for (int at = from; at < Math.min(end, from + LONGEST_DESCRIPTION); at++) {
      Item mention = starts[at - first];
      if (isBody(mention)) {
        return noun ? at : from;
      }
      noun |= nouns.get(at);
      Token token = text.token(at);
      boolean origin = noun && mention != null && mention.type() == ItemType.COUNTRY;
      boolean word = token.isWord() && !token.isCapitalised() || token.is("-");
      boolean apposed = noun && token.is(",") && at + 1 < end && isBody(starts[at + 1 - first]);
      boolean ends = mention != null || !word && !apposed;
      if (!origin && (ends || stops.get(at) || JOINS.contains(token.key()))) {
        return from;
      }
    }
    return from;
  }

  /**
   * Where the country stands of "otoritas penerbangan sipil UEA"; the same place where none does,
   * or where a comma makes it a description of what is named before.
   */
  private int ownerBehind(int from) {
    if (from > first && text.token(from - 1).is(",")) {
      return from;
    }
    for (int at = from + 1; at < Math.min(end, from + LONGEST_DESCRIPTION); at++) {
      Item mention = starts[at - first];
      if (mention != null) {
        return mention.type() == ItemType.COUNTRY ? at : from;
      }
      Token token = text.token(at);
      if (!token.isWord()
          || token.isCapitalised()
          || stops.get(at)
          || JOINS.contains(token.key())) {
        return from;
      }
    }
    return from;
  }

  /** Indonesian says what a body is before whence it is. */
  private boolean isNounFirst(int at) {
    return text.language() == Language.INDONESIAN && nouns.get(at);
  }

  /** "yang semula bernama X": a name of the one before, not another body. */
  private boolean isFormer(Item mention) {
    return isBody(mention)
        && cues.stream()
            .filter(cue -> cue.category().equals("formerly") && cue.end() <= mention.first())
            .anyMatch(cue -> onlySmallWords(cue.end(), mention.first()));
  }

  private boolean onlySmallWords(int from, int to) {
    return to - from <= LONGEST_FORMER
        && text.tokens().subList(from, to).stream()
            .allMatch(token -> token.isWord() && !token.isCapitalised());
  }

  private static boolean isBody(Item item) {
    return item != null && item.type() == ItemType.BODY;
  }

  /** Where a cue begins that is of such a category. */
  private BitSet begin(Predicate<String> category) {
    BitSet found = new BitSet();
    for (CueMention cue : cues) {
      if (category.test(cue.category())) {
        found.set(cue.first());
      }
    }
    return found;
  }

  /** Verbs and small words: no description of a body goes over them. */
  private static boolean isStop(String category) {
    return category.equals("field-stop")
        || category.equals("with")
        || category.startsWith("act.")
        || category.startsWith("say.");
  }

  private void place() {
    put(mentions.countries(), ItemType.COUNTRY);
    put(mentions.institutions(), ItemType.BODY);
    put(mentions.persons(), ItemType.PERSON);
    put(mentions.dates(), ItemType.DATE);
    put(mentions.amounts(), ItemType.AMOUNT);
    put(mentions.durations(), ItemType.TERM);
    put(mentions.instruments(), ItemType.INSTRUMENT);
    put(mentions.occasions(), ItemType.OCCASION);
    put(described, ItemType.OCCASION);
  }

  /** Of mentions that begin together the longer stays; of two of one length the later kind. */
  private void put(List<? extends Mention> all, ItemType type) {
    boolean words = type == ItemType.INSTRUMENT && !instruments;
    for (Mention mention : Mentions.within(all, first, end)) {
      Item known = starts[mention.first() - first];
      if (known == null || mention.end() >= known.end()) {
        Item item = Item.of(mention, type);
        starts[mention.first() - first] = words ? item.asWords() : item;
      }
    }
  }

  private int asideEnd(int at) {
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
}
