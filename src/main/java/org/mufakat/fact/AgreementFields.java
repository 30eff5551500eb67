package org.mufakat.fact;

import java.util.List;
import java.util.Set;
import org.mufakat.fact.AgreementDraft.Said;
import org.mufakat.fact.Fields.Reach;
import org.mufakat.fact.StatedFields.Ground;
import org.mufakat.mention.Mention.InstrumentMention;
import org.mufakat.mention.Mentions;
import org.mufakat.text.Sentence;

/** Says which of the fields that a sentence names belong to one agreement. */
final class AgreementFields {

  private static final Set<String> TRADE_KINDS = Set.of("FTA", "CEPA");
  private static final int RECENT = 8;
  private static final int BEFORE = 6;
  private static final int BEHIND = 14;

  private final Mentions mentions;
  private final Fields fields;
  private final AgreementDraft draft;

  AgreementFields(Mentions mentions, Fields fields, AgreementDraft draft) {
    this.mentions = mentions;
    this.fields = fields;
    this.draft = draft;
  }

  /**
   * Adds the fields that a sentence gives the agreement.
   *
   * @param alone true where the sentence tells of no other agreement
   * @param named true where it names the instrument, false where it only goes on about it
   */
  void read(Sentence sentence, boolean alone, boolean named) {
    List<InstrumentMention> instruments = Mentions.within(mentions.instruments(), sentence);
    if (!alone && respectively(sentence, instruments)) {
      return;
    }
    for (int i = 0; i < instruments.size(); i++) {
      int limit = limit(instruments, i, sentence);
      if (named && isOwn(instruments.get(i), alone)) {
        beside(instruments.get(i), sentence, limit);
      } else if (alone && instruments.get(i).isWeak()) {
        cooperation(instruments.get(i), sentence, limit, named);
      }
    }
    if (alone) {
      add(Ground.OWN, fields.listed(sentence));
      add(Ground.OWN, fields.contents(sentence.first(), sentence.end()));
      boolean anchored = isAnchored(sentence);
      add(
          anchored ? Ground.OWN : Ground.NEAR,
          fields.inFields(anchored ? draft.anchor().end() : sentence.first(), sentence.end()));
      if (isOnTrade()) {
        add(Ground.OWN, fields.goods(sentence.first(), sentence.end()));
      }
    }
  }

  /** "MoU dengan X serta LoI dengan Y, masing-masing tentang A dan B": to each its own. */
  private boolean respectively(Sentence sentence, List<InstrumentMention> instruments) {
    List<InstrumentMention> named = instruments.stream().filter(one -> !one.isWeak()).toList();
    int last = named.isEmpty() ? -1 : named.get(named.size() - 1).end();
    if (last < 0 || mentions.cues("each", last, sentence.end()).isEmpty()) {
      return false;
    }
    List<Stretch> each = fields.behind(last, sentence.end(), Reach.CLAUSE);
    boolean fits = each.size() == named.size();
    for (int i = 0; fits && i < named.size(); i++) {
      if (isOwn(named.get(i), false)) {
        add(Ground.OWN, each.subList(i, i + 1));
      }
    }
    return fits;
  }

  private void beside(InstrumentMention what, Sentence sentence, int limit) {
    List<Stretch> beside = fields.of(what, sentence.first(), limit);
    add(Ground.OWN, beside);
    Reach reach = beside.isEmpty() ? Reach.CLAUSE : Reach.NAMED;
    add(Ground.OWN, fields.behind(what.end(), limit, reach));
    boolean quoted = mentions.text().quoteAt(what.first()).isPresent();
    if (!what.isWeak() && !quoted) {
      int from = Math.max(sentence.first(), what.first() - BEFORE);
      add(Ground.KNOWN, fields.known(from, Math.min(limit, what.end() + BEHIND)));
    }
  }

  /** Cooperation in a sentence on the agreement: what it covers is the agreement's own. */
  private void cooperation(InstrumentMention what, Sentence sentence, int limit, boolean named) {
    if (fields.opensClause(what.first(), sentence.first())) {
      add(Ground.OWN, fields.behind(what.end(), limit, Reach.SUBJECT));
    }
    if (named) {
      add(Ground.NEAR, fields.of(what, sentence.first(), limit));
      add(Ground.NEAR, fields.behind(what.end(), limit, Reach.CLAUSE));
    }
  }

  /** Adds what the title of an article says that tells of this agreement alone. */
  void readTitle(Sentence title) {
    for (InstrumentMention what : Mentions.within(mentions.instruments(), title)) {
      add(Ground.TITLE, fields.of(what, title.first(), title.end()));
      add(Ground.TITLE, fields.behind(what.end(), title.end(), Reach.CLAUSE));
    }
    add(Ground.TITLE, fields.known(title.first(), title.end()));
  }

  private boolean isAnchored(Sentence sentence) {
    int anchor = draft.anchor().first();
    return sentence.first() <= anchor && anchor < sentence.end();
  }

  private boolean isOnTrade() {
    return TRADE_KINDS.contains(draft.kind())
        || fields.isOnTrade(draft.anchor().first(), draft.anchor().end());
  }

  /** Up to the next instrument: what is said behind that one is its own. */
  private static int limit(List<InstrumentMention> instruments, int i, Sentence sentence) {
    for (InstrumentMention next : instruments.subList(i + 1, instruments.size())) {
      if (!next.isWeak()) {
        return next.first();
      }
    }
    return sentence.end();
  }

  private boolean isOwn(InstrumentMention what, boolean alone) {
    return draft.word().equals(what)
        || isSaidOf(what)
        || alone && !what.isWeak() && draft.fits(what);
  }

  /** What was said last is looked at first: it is of the same sentence. */
  private boolean isSaidOf(InstrumentMention what) {
    List<Said> said = draft.said();
    for (int i = said.size() - 1; i >= 0 && i >= said.size() - RECENT; i--) {
      if (said.get(i).first() == what.first()) {
        return true;
      }
    }
    return false;
  }

  private void add(Ground ground, List<Stretch> stretches) {
    stretches.forEach(words -> draft.fields().add(ground, words, fields.fact(words)));
  }
}
