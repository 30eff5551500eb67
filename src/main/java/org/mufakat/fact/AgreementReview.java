package org.mufakat.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mufakat.mention.Mentions;

/**
 * Looks over the agreements of an article once it is read: what a list owes to its lead, what only
 * repeats others in general words, whose sides only the whole article names.
 */
final class AgreementReview {

  private final List<AgreementDraft> drafts;
  private final Mentions mentions;

  AgreementReview(List<AgreementDraft> drafts, Mentions mentions) {
    this.drafts = drafts;
    this.mentions = mentions;
  }

  void review() {
    inherit();
    dropLeads();
    dropGeneral();
    complete();
    drafts.removeIf(draft -> draft.modality().isEmpty() || !draft.hasParties());
  }

  /** An item of a list has the modality, date and place of the sentence that leads it. */
  private void inherit() {
    AgreementDraft lead = null;
    for (AgreementDraft draft : drafts) {
      if (draft.modality().isPresent()) {
        lead = draft;
      } else if (lead != null && isListItem(draft)) {
        draft.reach(lead.modality().get());
        lead.signed().ifPresent(draft::date);
        lead.place().ifPresent(draft::place);
      } else if (draft.countries().size() > 1 || draft.bodies().size() > 1) {
        draft.reach(Modality.SIGNED);
      }
    }
  }

  private boolean isListItem(AgreementDraft draft) {
    int first = mentions.text().sentenceAt(draft.anchor().first()).first();
    return draft.anchor().first() - first <= 3 && mentions.text().token(first).isNumber();
  }

  /** A sentence that counts what a list then names is no agreement of its own. */
  private void dropLeads() {
    List<AgreementDraft> items = drafts.stream().filter(this::isListItem).toList();
    if (items.size() > 1) {
      AgreementDraft first = items.get(0);
      drafts.removeIf(
          draft ->
              !items.contains(draft)
                  && (draft.count() > 1 || draft.anchor().isGeneric())
                  && draft.anchor().first() < first.anchor().first());
    }
  }

  /**
   * "sepakat bekerja sama" beside named instruments of the same countries says no more than they
   * do.
   */
  private void dropGeneral() {
    List<AgreementDraft> general = new ArrayList<>();
    for (AgreementDraft draft : drafts) {
      Set<String> others = new LinkedHashSet<>();
      drafts.stream()
          .filter(other -> other != draft && !other.anchor().isWeak())
          .forEach(other -> others.addAll(other.countries()));
      boolean bare =
          draft.signed().isEmpty() && draft.signers().isEmpty() && draft.place().isEmpty();
      if (draft.anchor().isWeak()
          && bare
          && !others.isEmpty()
          && others.containsAll(draft.countries())) {
        general.add(draft);
      }
    }
    drafts.removeAll(general);
  }

  /**
   * Where an agreement names fewer than two countries and the article names just two, they are its
   * own.
   */
  private void complete() {
    Set<String> named = new LinkedHashSet<>();
    mentions.countries().forEach(country -> named.add(country.code()));
    for (AgreementDraft draft : drafts) {
      Optional<String> only = draft.countries().stream().findFirst();
      boolean foreign = draft.bodies().stream().allMatch(body -> body.country().isEmpty());
      if (named.size() == 2 && draft.countries().isEmpty()
          || named.size() == 2 && foreign && only.isPresent() && named.contains(only.get())) {
        named.forEach(draft::addCountry);
      }
    }
  }
}
