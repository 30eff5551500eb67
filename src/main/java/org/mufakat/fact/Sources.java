package org.mufakat.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.mention.Mention.DateMention;
import org.mufakat.mention.Mentions;
import org.mufakat.mention.ReportedDate;
import org.mufakat.text.Language;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;

/**
 * Finds whose reports an article says it retells: "Melansir Antara, Kamis (12/6)", "state media
 * Xinhua reported", the agency in a dateline, a credit at the end.
 *
 * <p>The date beside the name is that of the report, never that of an act.
 */
final class Sources {

  private static final Map<Language, SourceWords> WORDS = SourceWords.all();
  private static final double SURE = 0.9;
  private static final int LONGEST_NAME = 6;
  private static final int DATE_REACH = 4;
  private static final int DATELINE = 14;

  private final Mentions mentions;
  private final ReadText text;
  private final Citing citing;
  private final SourceWords words;
  private final List<SourceCitation> found = new ArrayList<>();
  private boolean begun;

  private Sources(Mentions mentions, Citing citing) {
    this.mentions = mentions;
    this.text = mentions.text();
    this.citing = citing;
    this.words = WORDS.getOrDefault(text.language(), WORDS.get(Language.INDONESIAN));
  }

  /** In the order of the text, each name once. */
  static List<SourceCitation> facts(Mentions mentions, Citing citing) {
    Sources sources = new Sources(mentions, citing);
    mentions.text().sentences().forEach(sources::read);
    return List.copyOf(sources.found);
  }

  /** The tokens of a name. */
  private record Name(int first, int end) {}

  private void read(Sentence sentence) {
    if (!sentence.saysSomething()) {
      credit(sentence);
      return;
    }
    if (sentence.kind() == Sentence.Kind.BODY && !begun) {
      begun = true;
      dateline(sentence);
    }
    for (int at = sentence.first(); at < sentence.end(); at++) {
      opener(sentence, at);
      reporter(sentence, at);
    }
  }

  /** "Sumber: Antara" at the foot of an article. */
  private void credit(Sentence sentence) {
    int first = sentence.first();
    int at = is(first, "(") ? first + 1 : first;
    int after = words.credit().endAt(text.tokens(), at, sentence.end());
    if (after > 0 && is(after, ":")) {
      name(after + 1, sentence.end()).ifPresent(name -> add(name, sentence, "source:credit"));
    }
  }

  /** "BEIJING, March 1 (Xinhua) --", "Jakarta (ANTARA) -". */
  private void dateline(Sentence sentence) {
    int end = Math.min(sentence.end() - 2, sentence.first() + DATELINE);
    for (int open = sentence.first() + 1; open < end; open++) {
      if (is(open, "(")) {
        Optional<Name> name = name(open + 1, sentence.end());
        if (name.isPresent()
            && is(name.get().end(), ")")
            && is(name.get().end() + 1, "-")
            && isMedium(name.get())) {
          add(name.get(), sentence, "source:dateline");
        }
        return;
      }
    }
  }

  private void opener(Sentence sentence, int at) {
    int strong = words.strong().endAt(text.tokens(), at, sentence.end());
    int weak = words.weak().endAt(text.tokens(), at, sentence.end());
    int after = Math.max(strong, weak);
    if (after < 0) {
      return;
    }
    boolean medium = strong > 0;
    int from = after;
    for (int next = between(after, sentence); next > 0; next = between(from, sentence)) {
      medium |= words.medium().endAt(text.tokens(), from, sentence.end()) > 0;
      from = next;
    }
    Optional<Name> name = name(from, sentence.end());
    if (name.isPresent() && (medium || isMedium(name.get())) && !isOther(name.get())) {
      add(name.get(), sentence, "source:retold");
    }
  }

  /** Words such as "kantor berita", unless they are part of the name. */
  private int between(int at, Sentence sentence) {
    return at < sentence.end() && !isNameLike(text.token(at))
        ? words.between().endAt(text.tokens(), at, sentence.end())
        : -1;
  }

  /** "Reuters reported on Friday". */
  private void reporter(Sentence sentence, int at) {
    if (at == sentence.first()
        || words.reported().endAt(text.tokens(), at, sentence.end()) < 0
        || !isNameLike(text.token(at - 1))) {
      return;
    }
    int first = at - 1;
    while (first > sentence.first() && goesOn(first - 1, at)) {
      first--;
    }
    Name name = new Name(first, at);
    if (isMedium(name) && !isOther(name)) {
      add(name, sentence, "source:reported");
    }
  }

  private boolean goesOn(int at, int end) {
    return end - at <= LONGEST_NAME && isNameLike(text.token(at)) && dateAt(at).isEmpty();
  }

  private Optional<Name> name(int first, int limit) {
    int end = first;
    while (end < limit && end - first < LONGEST_NAME && isPartOfName(first, end, limit)) {
      end++;
    }
    return end > first ? Optional.of(new Name(first, end)) : Optional.empty();
  }

  private boolean isPartOfName(int first, int at, int limit) {
    Token token = text.token(at);
    if (dateAt(at).isPresent()) {
      return false;
    }
    if (isNameLike(token) || words.small().endAt(text.tokens(), at, limit) > 0) {
      return true;
    }
    boolean joins = token.is("&") || token.is("-") && !token.spaceBefore();
    return joins && at > first && at + 1 < limit && isNameLike(text.token(at + 1));
  }

  /** Capitals, or an address such as "kompas.com" and "detikINET". */
  private static boolean isNameLike(Token token) {
    return token.isCapitalised()
        || token.isWord()
            && (isAddress(token) || token.form().codePoints().anyMatch(Character::isUpperCase));
  }

  private static boolean isAddress(Token token) {
    int stop = token.form().indexOf('.');
    return stop > 1 && stop < token.form().length() - 2;
  }

  private boolean isMedium(Name name) {
    for (int at = name.first(); at < name.end(); at++) {
      if (isAddress(text.token(at)) || words.outlet().endAt(text.tokens(), at, name.end()) > 0) {
        return true;
      }
    }
    return false;
  }

  /** True for a person or a country: they are quoted, not retold. */
  private boolean isOther(Name name) {
    return Mentions.at(mentions.persons(), name.first()).isPresent()
        || Mentions.at(mentions.countries(), name.first())
            .filter(country -> country.end() >= name.end())
            .isPresent();
  }

  private void add(Name name, Sentence sentence, String rule) {
    String written = text.words(name.first(), name.end());
    boolean own = text.article().publisher().filter(written::equalsIgnoreCase).isPresent();
    boolean known = found.stream().anyMatch(source -> source.name().equals(written));
    if (own || known) {
      return;
    }
    Optional<LocalDate> day = day(name, sentence, rule);
    Set<Field> fields = day.isPresent() ? Set.of(Field.NAME, Field.DATE) : Set.of(Field.NAME);
    Evidence evidence =
        citing.sentence(name.first(), name.end(), rule, SURE, Optional.empty(), fields);
    found.add(new SourceCitation(written, day, evidence));
  }

  /** The day right behind the name; in a dateline, the one before it. */
  private Optional<LocalDate> day(Name name, Sentence sentence, String rule) {
    if (rule.equals("source:dateline")) {
      return dayWithin(sentence.first(), name.first());
    }
    return dayWithin(name.end(), Math.min(sentence.end(), name.end() + DATE_REACH));
  }

  private Optional<LocalDate> dayWithin(int first, int end) {
    for (int at = first; at < end; at++) {
      Optional<DateMention> date = dateAt(at);
      if (date.isPresent()) {
        return date.map(mention -> mention.date().date())
            .filter(ReportedDate.OnDay.class::isInstance)
            .map(ReportedDate::first);
      }
    }
    return Optional.empty();
  }

  private Optional<DateMention> dateAt(int token) {
    return Mentions.at(mentions.dates(), token);
  }

  private boolean is(int index, String key) {
    return index >= 0 && index < text.tokens().size() && text.token(index).is(key);
  }
}
