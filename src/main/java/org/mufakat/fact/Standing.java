package org.mufakat.fact;

import java.util.Set;
import org.mufakat.fact.Institutions.Body;
import org.mufakat.mention.Mention.CueMention;
import org.mufakat.mention.Mention.InstitutionMention;
import org.mufakat.mention.Mentions;
import org.mufakat.text.Language;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;

/**
 * Says which bodies the article speaks of as ones that act or are parties: not those that are only
 * credited with a report, name a region, or own a building.
 */
final class Standing {

  private static final int CREDIT_REACH = 4;

  /** Behind these a bloc is a region or a place, not one who acts. */
  private static final Set<String> REGION_BEFORE =
      Set.of(
          "kawasan",
          "khususnya",
          "negara",
          "pembangunan",
          "gedung",
          "markas",
          "wilayah",
          "pasar",
          "region",
          "antar",
          "intra",
          "sekretariat",
          "tingkat",
          "se",
          "di",
          "in",
          "across",
          "–",
          "-");

  private final Mentions mentions;

  Standing(Mentions mentions) {
    this.mentions = mentions;
  }

  boolean counts(Body body) {
    if (body.isGovernment()) {
      return body.mentions().stream().anyMatch(this::isNamedGovernment)
          && body.mentions().stream().noneMatch(this::actsThrough);
    }
    return body.mentions().stream()
        .anyMatch(mention -> !isCredit(mention) && !isRegion(mention) && !isTag(mention));
  }

  /** A government counts where it is written as a name: "Government of Singapore". */
  private boolean isNamedGovernment(InstitutionMention mention) {
    for (int i = mention.first(); i < mention.end(); i++) {
      Token token = token(i);
      if (token.is("pemerintah") || token.is("government")) {
        return token.isCapitalised();
      }
    }
    return false;
  }

  /** "Pemerintah Indonesia melalui Kementerian …": the ministry is the one who acts. */
  private boolean actsThrough(InstitutionMention mention) {
    return is(mention.end(), "melalui")
        && mentions.institutions().stream().anyMatch(next -> next.first() == mention.end() + 1);
  }

  /** "Dilansir dari laman RRI", "data Badan Pusat Statistik", "(Atlantic News Agency) -". */
  private boolean isCredit(InstitutionMention mention) {
    int first = mention.first();
    int from = Math.max(mentions.text().sentenceAt(first).first(), first - CREDIT_REACH);
    for (CueMention cue : mentions.cues("source", from, first)) {
      if (cue.end() <= first && noComma(cue.end(), first)) {
        return true;
      }
    }
    return isDateline(mention);
  }

  private boolean noComma(int from, int end) {
    for (int i = from; i < end; i++) {
      if (token(i).isMark()) {
        return false;
      }
    }
    return true;
  }

  private boolean isDateline(InstitutionMention mention) {
    int after = mention.end();
    boolean bracketed = is(mention.first() - 1, "(") && is(after, ")");
    Sentence sentence = mentions.text().sentenceAt(mention.first());
    return bracketed
        && mention.first() - sentence.first() < CREDIT_REACH + 2
        && (is(after + 1, "-") || is(after + 1, "\u2013") || is(after + 1, "\u2014"));
  }

  private boolean isRegion(InstitutionMention mention) {
    boolean venue =
        mention.type().equals("other")
            && mention.entry().isEmpty()
            && (is(mention.first() - 1, "di") || is(mention.first() - 1, "at"));
    return venue
        || mention.type().equals("international")
            && mention.first() > 0
            && (REGION_BEFORE.contains(token(mention.first() - 1).key()) || isAttribute(mention));
  }

  /** "the ASEAN Treaty": an adjective of the capitals behind it. */
  private boolean isAttribute(InstitutionMention mention) {
    int after = mention.end();
    return mention.length() == 1
        && after < mentions.text().tokens().size()
        && token(after).isCapitalised()
        && mentions.text().language() == Language.ENGLISH;
  }

  /** A line that is nothing but the name: a tag or a signature. */
  private boolean isTag(InstitutionMention mention) {
    Sentence sentence = mentions.text().sentenceAt(mention.first());
    return sentence.first() == mention.first()
        && sentence.end() == mention.end()
        && sentence.first() > 0;
  }

  private Token token(int index) {
    return mentions.text().token(index);
  }

  private boolean is(int index, String key) {
    return index >= 0 && index < mentions.text().tokens().size() && token(index).is(key);
  }
}
