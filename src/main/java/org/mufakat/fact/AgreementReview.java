package org.mufakat.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mufakat.fact.Institutions.Body;
import org.mufakat.mention.Mentions;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;

/**
 * Looks over the agreements of an article once it is read: what a list owes to its lead, what only
 * repeats others in general words, whose sides only the whole article names.
 */
final class AgreementReview {

  private static final int LINES_BESIDE = 2;
  private static final int LINES_UNDER = 4;

  private final List<AgreementDraft> drafts;
  private final Optional<AgreementDraft> umbrella;
  private final Mentions mentions;
  private final Institutions institutions;
  private final Persons persons;

  AgreementReview(
      List<AgreementDraft> drafts,
      Optional<AgreementDraft> umbrella,
      Mentions mentions,
      Institutions institutions,
      Persons persons) {
    this.drafts = drafts;
    this.umbrella = umbrella;
    this.mentions = mentions;
    this.institutions = institutions;
    this.persons = persons;
  }

  void review() {
    drafts.removeIf(draft -> !draft.isConfirmed());
    if (drafts.isEmpty()) {
      return;
    }
    NewsDay news = new NewsDay(mentions);
    umbrella.ifPresent(news::date);
    drafts.stream().filter(draft -> draft.count() > 1).forEach(news::date);
    inherit();
    dropLeads();
    dropGeneral();
    complete();
    shareOccasion();
    drafts.forEach(news::date);
    drafts.forEach(AgreementDraft::keepDeed);
    drafts.removeIf(draft -> draft.modality().isEmpty() || !hasSides(draft));
    drafts.removeIf(this::isPrivate);
    drafts.forEach(draft -> draft.keepCountries(Countries.named(mentions)));
  }

  /** What a player signs with a club, or parents with a school, is no cooperation. */
  private boolean isPrivate(AgreementDraft draft) {
    Sentence sentence = mentions.text().sentenceAt(draft.anchor().first());
    return draft.bodies().stream().filter(Body::isPublic).count() < 2
        && !mentions.cues("private", sentence.first(), sentence.end()).isEmpty();
  }

  /** The members of a bloc need not be named. */
  private static boolean isOfBloc(AgreementDraft draft) {
    return !draft.kind().equals("other")
        && draft.bodies().stream().anyMatch(body -> body.type().equals("international"));
  }

  private static boolean hasSides(AgreementDraft draft) {
    return draft.countries().size() + draft.bodies().size() > 1 || isOfBloc(draft);
  }

  /** An item of a list has the modality, date and place of the sentence that leads it. */
  private void inherit() {
    AgreementDraft lead = umbrella.orElse(null);
    for (AgreementDraft draft : drafts) {
      if (draft.isRecalled()) {
        continue;
      }
      if (isListItem(draft) && lead != null) {
        lead.modality().ifPresent(draft::reach);
        lead.signed().ifPresent(draft::date);
        lead.place().ifPresent(draft::place);
        if (!draft.hasParties()) {
          draft.addPartiesOf(lead);
        }
      } else if (draft.modality().isPresent()) {
        lead = lead != null && lead.signed().isPresent() && draft.signed().isEmpty() ? lead : draft;
      } else if (!isOfEach(draft) && (draft.countries().size() > 1 || draft.bodies().size() > 1)) {
        draft.reach(Modality.AGREED);
      }
    }
  }

  /** "similar deals with the United States, Britain and Poland": none among them. */
  private static boolean isOfEach(AgreementDraft draft) {
    return draft.anchor().isGeneric() && draft.anchor().words().endsWith("s");
  }

  private boolean isListItem(AgreementDraft draft) {
    ReadText text = mentions.text();
    return ListItems.isItem(text, text.sentenceAt(draft.anchor().first()), draft.anchor());
  }

  /** A sentence that counts what a list then names is no agreement of its own. */
  private void dropLeads() {
    drafts.removeIf(draft -> draft.count() > 1 && draft.parts() >= draft.count());
    List<AgreementDraft> items = drafts.stream().filter(this::isListItem).toList();
    if (items.size() > 1) {
      int list = items.get(0).anchor().first();
      drafts.removeIf(
          draft ->
              draft.anchor().first() < list
                  && (draft.count() > 1
                      || draft.anchor().isGeneric()
                      || draft.parties().size() < 2));
    }
  }

  /**
   * "meneken kerja sama" beside named instruments of the same countries says no more than they do.
   */
  private void dropGeneral() {
    drafts.removeIf(this::isRepetition);
  }

  private boolean isRepetition(AgreementDraft draft) {
    Set<String> others = new LinkedHashSet<>();
    drafts.stream()
        .filter(other -> other != draft && !other.anchor().isWeak())
        .forEach(other -> others.addAll(other.countries()));
    boolean bare = draft.signed().isEmpty() && draft.signers().isEmpty();
    boolean general = draft.isGeneral() || isNameless(draft);
    return general && bare && !others.isEmpty() && others.containsAll(draft.countries());
  }

  /** "an agreement" of two countries, and nothing else. */
  private static boolean isNameless(AgreementDraft draft) {
    return draft.kind().equals("other")
        && draft.anchor().length() == 1
        && draft.bodies().isEmpty()
        && draft.sectors().isEmpty();
  }

  /** What is signed beside a dated signing, with no word of another time, is signed with it. */
  private void shareOccasion() {
    AgreementDraft dated = umbrella.filter(lead -> lead.signed().isPresent()).orElse(null);
    for (AgreementDraft draft : drafts) {
      if (draft.isRecalled()) {
        continue;
      }
      if (draft.signed().isPresent() && draft.isSigned()) {
        dated = draft;
      } else if (dated != null && draft.isSigned() && isBeside(dated, draft)) {
        draft.atOccasionOf(dated);
      }
    }
  }

  private boolean isBeside(AgreementDraft dated, AgreementDraft draft) {
    ReadText text = mentions.text();
    Sentence told = text.sentenceAt(draft.anchor().first());
    boolean leads = umbrella.filter(dated::equals).isPresent();
    return told.line() - dated.lastSentence().line() <= (leads ? LINES_UNDER : LINES_BESIDE)
        && told.first() > dated.anchor().first()
        && draft.signed().isEmpty()
        && mentions.cues("another-time", told.first(), told.end()).isEmpty()
        && Mentions.within(mentions.dates(), told).isEmpty();
  }

  /** Sides that only the article as a whole names. */
  private void complete() {
    UnsaidSides unsaid = new UnsaidSides(mentions, institutions, persons);
    List<AgreementDraft> all = List.copyOf(drafts);
    all.forEach(draft -> unsaid.complete(draft, all));
    all.forEach(AgreementDraft::completeSides);
  }
}
