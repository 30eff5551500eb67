package org.mufakat.fact;

import java.util.List;
import java.util.Set;
import org.mufakat.mention.Mention.CueMention;
import org.mufakat.mention.Mention.DateMention;
import org.mufakat.mention.Mentions;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;

/** Tells dates of acts from dates of remarks and reports. */
final class ActDates {

  private static final int DATELINE_HEAD = 9;
  private static final int DATELINE_TAIL = 6;
  private static final int SHORTEST_CLAUSE = 2;
  private static final int ACT_REACH = 3;
  private static final Set<String> RELATIVES = Set.of("yang", "who", "which");

  private final Mentions mentions;
  private final ReadText text;

  ActDates(Mentions mentions) {
    this.mentions = mentions;
    this.text = mentions.text();
  }

  /** Dates of a stretch that stand behind no verb of saying: those would date the remark. */
  List<DateMention> within(int first, int end) {
    return Mentions.within(mentions.dates(), first, end).stream()
        .filter(date -> !datesRemark(date, first) && !isDateline(date) && !datesBeginning(date))
        .toList();
  }

  /** "has signed X, it announced on Tuesday": the announcing is no act beside another one. */
  private boolean datesRemark(DateMention date, int first) {
    Sentence sentence = text.sentenceAt(date.first());
    if (date.end() + 1 < sentence.end() && announcesThat(date.end())) {
      return true;
    }
    int from = Math.max(first, sentence.first());
    int saying = lastSaying(from, date.first());
    int acting = lastActing(saying < 0 ? from : saying, date.first());
    if (acting == saying && lastActing(from, saying) >= 0) {
      return saying >= 0;
    }
    return saying >= 0 && (acting < 0 ? !isOfClause(date, saying) : isAfter(acting, date, from));
  }

  /** "menyambut baik langkah pemerintah yang Selasa pekan lalu menyepakati …". */
  private boolean isOfClause(DateMention date, int saying) {
    int before = date.first() - 1;
    return before > saying
        && RELATIVES.contains(text.token(before).key())
        && lastActing(date.end(), Math.min(text.tokens().size(), date.end() + ACT_REACH)) >= 0;
  }

  /** "today announced that they have signed": the day of the announcement. */
  private boolean announcesThat(int verb) {
    return !mentions.cues("say.that", verb, verb + 2).isEmpty() && text.token(verb + 1).is("that");
  }

  /** "ujar X usai penandatanganan …, Jumat (8/9)" dates the remark: the signing was before. */
  private boolean isAfter(int acting, DateMention date, int from) {
    return text.token(date.first() - 1).is(",")
        && !mentions.cues("after", Math.max(from, acting - 3), acting).isEmpty();
  }

  /** "its first since border closures froze arrivals in 2020": the date of what began then. */
  private boolean datesBeginning(DateMention date) {
    int from = text.sentenceAt(date.first()).first();
    return mentions.cues("since", from, date.first()).stream()
        .mapToInt(CueMention::end)
        .filter(since -> date.first() - since >= SHORTEST_CLAUSE)
        .anyMatch(since -> isOneClause(since, date.first()));
  }

  private boolean isOneClause(int from, int end) {
    return lastActing(from, end) < 0
        && text.tokens().subList(from, end).stream().noneMatch(token -> token.is(","));
  }

  /** "RABAT, Nov 6 – …", "GIS - 24 October 2025: …": the day on which the report was sent. */
  private boolean isDateline(DateMention date) {
    Sentence sentence = text.sentenceAt(date.first());
    int end = Math.min(sentence.end() - 1, date.end() + DATELINE_TAIL);
    if (date.first() - sentence.first() > DATELINE_HEAD) {
      return false;
    }
    if (date.end() < sentence.end() && text.token(date.end()).is(":")) {
      return true;
    }
    for (int i = date.end(); i <= end; i++) {
      if (text.token(i).is("-") && text.token(i).spaceBefore()) {
        return true;
      }
    }
    return false;
  }

  private int lastSaying(int from, int end) {
    return List.of("say.quote", "say.quote.back", "say.that", "source").stream()
        .flatMap(category -> mentions.cues(category, from, end).stream())
        .mapToInt(CueMention::first)
        .max()
        .orElse(-1);
  }

  private int lastActing(int from, int end) {
    return List.of("act.sign", "act.signed", "act.signing", "act.agree").stream()
        .flatMap(category -> mentions.cues(category, from, end).stream())
        .mapToInt(CueMention::first)
        .max()
        .orElse(-1);
  }
}
