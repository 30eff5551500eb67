package org.mufakat.fact;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.mention.Mention.CountryMention;
import org.mufakat.mention.Mention.InstitutionMention;
import org.mufakat.mention.Mentions;

/**
 * The countries that an article names, each once, not those inside the name of a company or a fair
 * alone.
 */
final class Countries {

  private static final Set<String> OPEN_TYPES = Set.of("government", "international");

  private Countries() {}

  static List<CountryFact> facts(Mentions mentions, Citing citing) {
    Map<String, CountryMention> first = new LinkedHashMap<>();
    for (CountryMention mention : mentions.countries()) {
      if (!isPartOfName(mention, mentions)) {
        first.putIfAbsent(mention.code(), mention);
      }
    }
    return first.values().stream()
        .map(mention -> new CountryFact(mention.code(), List.of(evidence(mention, citing))))
        .toList();
  }

  /** Codes of the countries that an article names. */
  static Set<String> named(Mentions mentions) {
    Set<String> codes = new LinkedHashSet<>();
    mentions.countries().stream()
        .filter(mention -> !isPartOfName(mention, mentions))
        .forEach(mention -> codes.add(mention.code()));
    return codes;
  }

  private static Evidence evidence(CountryMention mention, Citing citing) {
    double confidence = mention.rule().endsWith("country") ? 0.95 : 0.8;
    return citing.sentence(
        mention.first(),
        mention.end(),
        mention.rule(),
        confidence,
        Optional.empty(),
        Set.of(Field.COUNTRY));
  }

  private static boolean isPartOfName(CountryMention mention, Mentions mentions) {
    return Mentions.at(mentions.institutions(), mention.first())
        .filter(body -> !OPEN_TYPES.contains(body.type()) && isInsideName(mention, body))
        .isPresent();
  }

  /** Inside the words of the name itself, not the country that follows it. */
  private static boolean isInsideName(CountryMention mention, InstitutionMention body) {
    int nameEnd =
        body.end()
            - (body.end() == mention.end() && endsAfterAcronym(mention, body)
                ? mention.length()
                : 0);
    return body.first() <= mention.first() && mention.end() <= nameEnd && body.name().contains(" ");
  }

  private static boolean endsAfterAcronym(CountryMention mention, InstitutionMention body) {
    return body.acronym().isPresent() || body.entry().isPresent();
  }
}
