package org.mufakat.fact;

import java.util.ArrayList;
import java.util.List;
import org.mufakat.fact.FieldWords.Role;
import org.mufakat.mention.Mention.SectorMention;
import org.mufakat.mention.Mentions;
import org.mufakat.text.Language;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;

/** Finds the fields that the table of sectors knows, outside the names of bodies and people. */
final class KnownFields {

  private final Mentions mentions;
  private final ReadText text;
  private final FieldWords words;

  KnownFields(Mentions mentions, FieldWords words) {
    this.mentions = mentions;
    this.text = mentions.text();
    this.words = words;
  }

  /** Fields of the table in a stretch, outside names; those side by side are one. */
  List<Stretch> in(int first, int end) {
    List<Stretch> known = new ArrayList<>();
    for (SectorMention sector : Mentions.within(mentions.sectors(), first, end)) {
      boolean plain = sector.length() == 1 && words.is(Role.SORT, sector.first());
      if (!plain && !isOfOffice(sector) && !isTitled(sector) && !isInName(sector, first, end)) {
        Stretch last = known.isEmpty() ? null : known.get(known.size() - 1);
        boolean beside = last != null && last.end() == sector.first();
        known.add(new Stretch(beside ? last.first() : sector.first(), sector.end()));
        if (beside) {
          known.remove(known.size() - 2);
        }
      }
    }
    return known;
  }

  /** "transport ministers of both sides": what they head, not what is agreed. */
  private boolean isOfOffice(SectorMention sector) {
    boolean behind = sector.end() < text.tokens().size() && words.is(Role.OFFICE, sector.end());
    boolean before = sector.first() > 0 && words.is(Role.OFFICE, sector.first() - 1);
    return text.language() == Language.ENGLISH ? behind : before;
  }

  /** In capitals within a sentence: part of the name of something. */
  private boolean isTitled(SectorMention sector) {
    Sentence sentence = text.sentenceAt(sector.first());
    return sentence.kind() == Sentence.Kind.BODY
        && sector.first() > sentence.first()
        && text.token(sector.first()).isCapitalised()
        && !text.token(sector.first()).isAllCaps();
  }

  private boolean isInName(SectorMention sector, int first, int end) {
    boolean occasion =
        Mentions.at(mentions.occasions(), sector.first())
            .filter(one -> one.first() < first || one.end() > end)
            .isPresent();
    return occasion || isInName(sector.first());
  }

  /** True for a word of the name of a body or a person. */
  boolean isInName(int at) {
    return Mentions.at(mentions.institutions(), at).isPresent()
        || Mentions.at(mentions.persons(), at).isPresent();
  }
}
