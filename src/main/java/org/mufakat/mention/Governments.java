package org.mufakat.mention;

import java.util.Optional;
import org.mufakat.mention.Mention.CountryMention;
import org.mufakat.mention.Mention.InstitutionMention;

/**
 * Finds what a country has one of, called after it: "pemerintah Korea Selatan", "Government of
 * Singapore", "Thai government", "bank sentral Malaysia".
 */
final class Governments {

  private final BodyScan scan;

  private Governments(BodyScan scan) {
    this.scan = scan;
  }

  static void addTo(BodyScan scan) {
    Governments governments = new Governments(scan);
    scan.countries().all().forEach(governments::around);
  }

  private void around(CountryMention country) {
    int first = country.first();
    if (scan.is(first - 1, "the")) {
      first--;
    }
    if (scan.is(country.first() - 1, "pemerintah")) {
      add(country.first() - 1, country.end(), country);
    } else if (scan.is(country.first() - 1, "sentral") && scan.is(country.first() - 2, "bank")) {
      add(country.first() - 2, country.end(), country);
    } else if (scan.is(first - 1, "of") && scan.is(first - 2, "government")) {
      add(first - 2, country.end(), country);
    } else if (scan.is(afterPossessive(country), "government")) {
      add(country.first(), afterPossessive(country) + 1, country);
    }
  }

  private int afterPossessive(CountryMention country) {
    return scan.is(country.end(), "'s") ? country.end() + 1 : country.end();
  }

  private void add(int first, int end, CountryMention country) {
    scan.found()
        .add(
            new InstitutionMention(
                first,
                end,
                scan.text().words(first, end),
                Optional.empty(),
                Optional.empty(),
                "government",
                Optional.of(country.code()),
                "government-of"));
  }
}
