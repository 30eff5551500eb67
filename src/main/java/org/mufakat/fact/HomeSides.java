package org.mufakat.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mufakat.mention.Mention.CountryMention;
import org.mufakat.mention.Mentions;
import org.mufakat.text.Language;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;

/**
 * The side that an article leaves unsaid because its readers are at home there, or because it has
 * named both sides before: two countries that it puts first, or the country it writes from.
 */
final class HomeSides {

  private static final int OPENING = 3;

  private final Mentions mentions;
  private final ReadText text;
  private final Set<String> named;

  HomeSides(Mentions mentions) {
    this.mentions = mentions;
    this.text = mentions.text();
    this.named = Countries.named(mentions);
  }

  void complete(AgreementDraft draft) {
    boolean single = draft.countries().size() == 1 && isOpen(draft);
    if (!draft.countries().isEmpty() && !single) {
      return;
    }
    Set<String> prominent = prominent(draft);
    boolean both = prominent.equals(named) || !draft.bodies().isEmpty();
    if (named.size() == 2 && both && named.containsAll(draft.countries())) {
      named.forEach(draft::addCountry);
    } else if (single) {
      home().ifPresent(draft::addCountry);
    }
  }

  /** True where a side is missing, or has no country. */
  private static boolean isOpen(AgreementDraft draft) {
    return draft.bodies().size() < 2
        || draft.bodies().stream().anyMatch(body -> body.country().isEmpty());
  }

  /** Countries of the first sentences, and of those in which the agreement is told. */
  private Set<String> prominent(AgreementDraft draft) {
    Set<String> codes = new LinkedHashSet<>();
    List<Sentence> sentences = text.sentences();
    sentences.subList(0, Math.min(OPENING, sentences.size())).forEach(one -> add(codes, one));
    draft.said().forEach(said -> add(codes, text.sentenceAt(said.first())));
    add(codes, text.sentenceAt(draft.anchor().first()));
    before(draft).ifPresent(one -> add(codes, one));
    return codes;
  }

  private Optional<Sentence> before(AgreementDraft draft) {
    int first = text.sentenceAt(draft.anchor().first()).first();
    return first > 0 ? Optional.of(text.sentenceAt(first - 1)) : Optional.empty();
  }

  private void add(Set<String> codes, Sentence sentence) {
    Mentions.within(mentions.countries(), sentence).stream()
        .map(CountryMention::code)
        .filter(named::contains)
        .forEach(codes::add);
  }

  /** Indonesian articles are written at home; others name their country first. */
  private Optional<String> home() {
    if (text.language() == Language.INDONESIAN) {
      return named.stream().filter("ID"::equals).findFirst();
    }
    Set<String> opening = new LinkedHashSet<>();
    List<Sentence> sentences = text.sentences();
    sentences.subList(0, Math.min(OPENING, sentences.size())).forEach(one -> add(opening, one));
    return opening.stream().findFirst();
  }
}
