package org.mufakat.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.mufakat.fact.Modality;
import org.mufakat.mention.DatedBy;
import org.mufakat.mention.ReportedDate;

/** Collects from articles when one person is told in one post. */
final class TenureParts {

  private final PostKey post;
  private boolean told;
  private boolean former;
  private Optional<LocalDate> from = Optional.empty();
  private Optional<LocalDate> until = Optional.empty();
  private Optional<LocalDate> toldOver = Optional.empty();

  TenureParts(PostKey post) {
    this.post = post;
  }

  /** An article that tells the person in the post, or as one who held it before. */
  void add(PersonTold person, Told article) {
    Optional<LocalDate> day = article.source().told();
    if (person.former()) {
      former = true;
      toldOver = latest(toldOver, day);
    } else {
      told = true;
      day.ifPresent(known -> certain(known, known));
      acts(person, article).forEach(act -> done(act, day));
    }
  }

  /** What other articles tell of the same post. */
  void addAll(TenureParts other) {
    told |= other.told;
    former |= other.former;
    from = Stream.concat(from.stream(), other.from.stream()).min(Comparator.naturalOrder());
    until = latest(until, other.until);
    toldOver = latest(toldOver, other.toldOver);
  }

  /** The dates of what the person did in the post, as far as it was done. */
  private Stream<ReportedDate> acts(PersonTold person, Told article) {
    Stream<Optional<DatedBy>> signed =
        article.agreements().stream()
            .filter(agreement -> isDone(agreement.modality()))
            .filter(agreement -> agreement.signatures().stream().anyMatch(s -> isBy(s, person)))
            .map(AgreementReport::signed);
    Stream<Optional<DatedBy>> attended =
        article.events().stream()
            .filter(event -> isDone(event.modality()))
            .filter(event -> event.persons().stream().anyMatch(a -> isBy(a, person)))
            .map(EventReport::date);
    return Stream.concat(signed, attended).flatMap(Optional::stream).map(DatedBy::date);
  }

  private static boolean isDone(Modality modality) {
    return modality.compareTo(Modality.AGREED) >= 0;
  }

  private boolean isBy(Signature signature, PersonTold person) {
    return signature.signer().equals(person.key()) && signature.post().equals(Optional.of(post));
  }

  private boolean isBy(EventReport.Attendance attendance, PersonTold person) {
    return attendance.person().equals(person.key()) && attendance.post().equals(Optional.of(post));
  }

  /** What an article tells as done was done by the day it tells of it. */
  private void done(ReportedDate act, Optional<LocalDate> day) {
    LocalDate last = day.filter(act.last()::isAfter).orElse(act.last());
    if (!last.isBefore(act.first())) {
      certain(act.first(), last);
    }
  }

  /** On some day of these, which need not be known, the person held the post. */
  private void certain(LocalDate first, LocalDate last) {
    from = from.filter(last::isAfter).or(() -> Optional.of(last));
    until = latest(until, Optional.of(first));
  }

  private static Optional<LocalDate> latest(Optional<LocalDate> one, Optional<LocalDate> other) {
    return Stream.concat(one.stream(), other.stream()).max(Comparator.naturalOrder());
  }

  /** A single act on a day that is not known makes no day certain. */
  Tenure tenure() {
    boolean certain = from.isPresent() && !from.get().isAfter(until.orElseThrow());
    return new Tenure(post, told, from.filter(d -> certain), until.filter(d -> certain), isOver());
  }

  /** Where it is not known which was told last, the word for the end of it counts. */
  private boolean isOver() {
    boolean toldAgain =
        toldOver.isPresent() && until.isPresent() && toldOver.get().isBefore(until.get());
    return former && !(told && toldAgain);
  }
}
