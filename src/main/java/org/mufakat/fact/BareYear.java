package org.mufakat.fact;

import java.time.Year;
import java.util.Optional;
import org.mufakat.mention.DateBasis;
import org.mufakat.mention.DatedBy;
import org.mufakat.mention.Mentions;
import org.mufakat.mention.ReportedDate;

/** A year that no word of time says to be one: "a 2019 memorandum", "MoU 2022". */
final class BareYear {

  private BareYear() {}

  static Optional<DatedBy> at(Mentions mentions, int token) {
    String form = mentions.text().token(token).form();
    boolean fits =
        form.length() == 4
            && (form.startsWith("19") || form.startsWith("20"))
            && form.chars().allMatch(Character::isDigit)
            && Mentions.at(mentions.dates(), token).isEmpty();
    return fits
        ? Optional.of(
            new DatedBy(
                new ReportedDate.InYear(Year.of(Integer.parseInt(form))), DateBasis.EXPLICIT, form))
        : Optional.empty();
  }
}
