package org.mufakat.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mufakat.mention.DatedBy;
import org.mufakat.mention.Mention;
import org.mufakat.mention.Mention.AmountMention;
import org.mufakat.mention.Mention.CueMention;
import org.mufakat.mention.Mention.DateMention;
import org.mufakat.mention.Mention.DurationMention;
import org.mufakat.mention.Mention.OccasionMention;
import org.mufakat.mention.Mentions;
import org.mufakat.mention.ReportedDate;
import org.mufakat.text.Sentence;

/**
 * Reads what one sentence adds to one agreement: date, place, occasion, term, renewal, sum and
 * fields.
 */
final class AgreementDetails {

  private static final List<String> ACTS =
      List.of("act.sign", "act.signed", "act.signing", "act.agree", "act.extend", "act.held");

  private static final List<String> EFFECTS = List.of("act.in-force", "act.ratify");

  private static final List<String> MEETINGS =
      List.of("event.meet", "event.meeting", "event.visit", "event.visit-verb");

  private static final Set<String> SIGNINGS = Set.of("act.sign", "act.signed", "act.signing");

  private static final int FIRST_REACH = 5;
  private static final int RIGHT_BEHIND = 4;

  /** Words between an instrument and its date. */
  private static final Set<String> DATED =
      Set.of("of", "from", "dated", "bertanggal", "tertanggal", "tanggal", "tahun");

  private static final int OWN_DATE = 6;

  /** Words between a side and the date of what it is a side of. */
  private static final Set<String> DATING =
      Set.of("pada", "tahun", "bulan", "in", "of", "on", "dated");

  private final Mentions mentions;
  private final Phrases phrases;
  private final AgreementDraft draft;
  private final Sentence sentence;
  private final boolean alone;
  private final boolean named;
  private final EnumSet<Field> fields = EnumSet.noneOf(Field.class);

  /**
   * @param alone true where the sentence tells of no other agreement
   * @param named true where it names the instrument, false where it only goes on about it
   */
  AgreementDetails(
      Mentions mentions,
      Phrases phrases,
      AgreementDraft draft,
      Sentence sentence,
      boolean alone,
      boolean named) {
    this.mentions = mentions;
    this.phrases = phrases;
    this.draft = draft;
    this.sentence = sentence;
    this.alone = alone;
    this.named = named;
  }

  void read() {
    fieldsOfCooperation();
    Optional<CueMention> act = act();
    act.ifPresent(this::occasion);
    if (act.isPresent() && !isPlanned(act.get())) {
      date(act.get());
      place(act.get());
    }
    if (named && act.isEmpty()) {
      ownDate();
      dateBeside();
      dateBehindSides();
    }
    if (alone) {
      term();
      amount();
    }
    draft.say(sentence.first(), sentence.end(), "details-in-sentence", Optional.empty(), fields);
  }

  /** The place of a meeting that the sentence tells of, where the agreement was signed. */
  void readMeeting() {
    cues(MEETINGS).min(Comparator.comparingInt(CueMention::first)).ifPresent(this::place);
    draft.say(sentence.first(), sentence.end(), "details-of-meeting", Optional.empty(), fields);
  }

  /** The first act of the sentence, or of the clause that names the instrument. */
  private Optional<CueMention> act() {
    int from = clauseOfAnchor();
    return cues(ACTS)
        .filter(act -> !isEffect(act))
        .min(
            Comparator.comparing((CueMention act) -> act.first() < from)
                .thenComparingInt(CueMention::first));
  }

  /** "Panitia mengumumkan …, setelah A dan B menandatangani …": where the clause begins. */
  private int clauseOfAnchor() {
    int anchor = draft.anchor().first();
    boolean here = named && sentence.first() < anchor && anchor < sentence.end();
    return here
        ? mentions.cues("clause", sentence.first(), anchor).stream()
            .mapToInt(CueMention::first)
            .filter(
                clause -> clause > sentence.first() && mentions.text().token(clause - 1).is(","))
            .max()
            .orElse(sentence.first())
        : sentence.first();
  }

  private Stream<CueMention> cues(List<String> categories) {
    return categories.stream()
        .flatMap(category -> mentions.cues(category, sentence.first(), sentence.end()).stream());
  }

  /**
   * "entered into force" is no entering into an agreement, "menyetujui RUU pengesahan" no agreeing.
   */
  private boolean isEffect(CueMention act) {
    return EFFECTS.stream()
        .flatMap(effect -> mentions.cues(effect, sentence.first(), sentence.end()).stream())
        .anyMatch(effect -> effect.first() <= act.first() && act.end() < effect.end());
  }

  private boolean isPlanned(CueMention act) {
    int from = Math.max(sentence.first(), act.first() - 4);
    return !mentions.cues("future", from, act.first()).isEmpty()
        || !mentions.cues("hope", from, act.first()).isEmpty();
  }

  /**
   * The date nearest to the act, not that of a remark; within an occasion of several days only the
   * month is known. A signing outweighs other acts; the first signing of what is renewed does not
   * count.
   */
  private void date(CueMention act) {
    boolean signing = SIGNINGS.contains(act.category());
    phrases.dates().within(sentence.first(), sentence.end()).stream()
        .filter(date -> !isFirst(date) && !ownsOther(date))
        .min(Comparator.comparingInt(date -> distance(date, act)))
        .flatMap(AgreementDetails::dateOfAct)
        .flatMap(this::done)
        .filter(date -> draft.date(date, signing))
        .ifPresent(date -> fields.add(Field.SIGNED));
  }

  /** "an MoU of November 2024", "nota kesepahaman tertanggal 3 Maret 2023": the date behind it. */
  private void ownDate() {
    int at = draft.anchor().end();
    if (draft.anchor().first() < sentence.first() || at + 1 >= sentence.end()) {
      return;
    }
    boolean dated = DATED.contains(mentions.text().token(at).key());
    int reach = draft.isSigned() ? clauseEnd(at) : Math.min(sentence.end(), at + OWN_DATE);
    phrases.dates().within(at, reach).stream()
        .filter(date -> date.first() == at + 1 && dated || draft.isSigned())
        .findFirst()
        .flatMap(AgreementDetails::dateOfAct)
        .flatMap(this::done)
        .filter(draft::date)
        .ifPresent(date -> fields.add(Field.SIGNED));
  }

  /** Where the next comma stands: what has no verb of signing is dated before it or not at all. */
  private int clauseEnd(int from) {
    int end = from;
    while (end < sentence.end() && !mentions.text().token(end).is(",")) {
      end++;
    }
    return end;
  }

  /** "the 2023 pact", "last October's MoU": what stands right beside it dates its signing. */
  private void dateBeside() {
    Mentions.within(mentions.instruments(), sentence).stream()
        .filter(one -> !one.isWeak() && one.count() == 1 && draft.fits(one))
        .flatMap(one -> beside(one.first(), one.end()).stream())
        .findFirst()
        .flatMap(this::done)
        .filter(draft::date)
        .ifPresent(date -> fields.add(Field.SIGNED));
  }

  /** "MoU antara A dan B pada Mei 2024", "the pact between A and B of May 2024". */
  private void dateBehindSides() {
    int from = draft.anchor().end();
    boolean between = from <= sentence.end() && from > sentence.first();
    if (!between || mentions.cues("with", from, sentence.end()).isEmpty()) {
      return;
    }
    phrases.dates().within(from, sentence.end()).stream()
        .filter(date -> endsSide(from, date.first()))
        .findFirst()
        .flatMap(AgreementDetails::dateOfAct)
        .flatMap(this::done)
        .filter(draft::date)
        .ifPresent(date -> fields.add(Field.SIGNED));
  }

  /** Whether nothing but a preposition stands between a side and a date. */
  private boolean endsSide(int from, int date) {
    int end = date;
    while (end > from && DATING.contains(mentions.text().token(end - 1).key())) {
      end--;
    }
    return end > from
        && (endsAt(mentions.institutions(), end) || endsAt(mentions.countries(), end));
  }

  private static boolean endsAt(List<? extends Mention> sides, int end) {
    return Mentions.at(sides, end - 1).filter(side -> side.end() == end).isPresent();
  }

  private Optional<DatedBy> beside(int first, int end) {
    return phrases.dates().within(sentence.first(), first).stream()
        .filter(date -> date.end() == first || isOwner(date) && date.end() + 1 == first)
        .findFirst()
        .flatMap(AgreementDetails::dateOfAct)
        .or(() -> year(first - 1))
        .or(() -> year(end));
  }

  /** "this year's pilgrimage": the date is that of something else than the act. */
  private boolean ownsOther(DateMention date) {
    int owned = date.end() + 1;
    return isOwner(date)
        && Mentions.at(mentions.instruments(), owned).isEmpty()
        && mentions.cues("act.signing", owned, Math.min(owned + 2, sentence.end())).isEmpty();
  }

  private boolean isOwner(DateMention date) {
    return date.end() < sentence.end() && mentions.text().token(date.end()).is("'s");
  }

  private Optional<DatedBy> year(int at) {
    return at < sentence.first() || at >= sentence.end()
        ? Optional.empty()
        : BareYear.at(mentions, at);
  }

  /** "pertama kali ditandatangani tahun 2007", "first signed in 2007". */
  private boolean isFirst(DateMention date) {
    int from = Math.max(sentence.first(), date.first() - FIRST_REACH);
    return !mentions.cues("first-time", from, date.first()).isEmpty();
  }

  private Optional<DatedBy> done(DatedBy date) {
    Optional<LocalDate> published = mentions.text().article().published();
    return published.isEmpty() ? Optional.of(date) : date.doneBefore(published.get());
  }

  private static int distance(DateMention date, CueMention act) {
    return date.first() >= act.first() ? date.first() - act.end() : 2 * (act.first() - date.end());
  }

  private static Optional<DatedBy> dateOfAct(DateMention mention) {
    DatedBy dated = mention.date();
    if (!(dated.date() instanceof ReportedDate.Days days)) {
      return Optional.of(dated);
    }
    YearMonth month = YearMonth.from(days.first());
    return month.equals(YearMonth.from(days.last()))
        ? Optional.of(new DatedBy(new ReportedDate.InMonth(month), dated.basis(), dated.stated()))
        : Optional.empty();
  }

  private void place(CueMention act) {
    boolean agreed = act.category().equals("act.agree");
    int from = agreed ? draft.anchor().end() : act.first();
    if (agreed && from <= sentence.first()) {
      return;
    }
    if (!alone && draft.said().size() > 1) {
      return;
    }
    phrases
        .places()
        .ofAct(
            from,
            agreed ? Math.min(from + RIGHT_BEHIND, sentence.end()) : sentence.end(),
            this::isInField)
        .filter(place -> agreed || isOfAct(place))
        .map(place -> mentions.text().words(place.first(), place.end()))
        .filter(draft::place)
        .ifPresent(place -> fields.add(Field.PLACE));
  }

  /** "restorasi terumbu karang di Kepulauan Seribu": the place of the field, not of the act. */
  private boolean isInField(int preposition) {
    int end = draft.fields().endBefore(preposition);
    if (end < sentence.first()) {
      return false;
    }
    boolean apart =
        mentions.text().tokens().subList(end, preposition).stream().anyMatch(t -> t.is(","));
    return !apart
        && Mentions.within(mentions.institutions(), end, preposition).isEmpty()
        && Mentions.within(mentions.persons(), end, preposition).isEmpty()
        && ACTS.stream().allMatch(acts -> mentions.cues(acts, end, preposition).isEmpty());
  }

  /** A country by itself counts right behind the act: "signed in Fiji", not "trade in Fiji". */
  private boolean isOfAct(Stretch place) {
    int act = Math.max(sentence.first(), place.first() - 3);
    return !phrases.places().isCountry(place)
        || ACTS.stream().anyMatch(acts -> !mentions.cues(acts, act, place.first()).isEmpty());
  }

  private void occasion(CueMention act) {
    Mentions.within(mentions.occasions(), sentence).stream()
        .filter(occasion -> introduced(occasion))
        .map(occasion -> mentions.text().words(occasion.first(), occasion.end()))
        .findFirst()
        .filter(draft::during)
        .ifPresent(name -> fields.add(Field.DURING));
  }

  private boolean introduced(OccasionMention occasion) {
    int from = Math.max(sentence.first(), occasion.first() - 8);
    return !mentions.cues("occasion-intro", from, occasion.first()).isEmpty()
        || occasion.rule().equals("occasion-introduced");
  }

  private void term() {
    Mentions.within(mentions.durations(), sentence).stream()
        .max(Comparator.comparing(DurationMention::ofForce).thenComparing(term -> -term.first()))
        .ifPresent(
            term -> {
              draft.duration(term.term(), term.ofForce());
              fields.add(Field.DURATION);
            });
    boolean not = !mentions.cues("not-renewable", sentence.first(), sentence.end()).isEmpty();
    boolean can = !mentions.cues("renewable", sentence.first(), sentence.end()).isEmpty();
    if (not || can) {
      draft.renewable(!not);
      fields.add(Field.RENEWABLE);
    }
  }

  private void amount() {
    Stream<AmountMention> sums = Mentions.within(mentions.amounts(), sentence).stream();
    sums.filter(this::isWorth)
        .findFirst()
        .ifPresent(
            sum -> {
              draft.amount(sum.amount());
              fields.add(Field.AMOUNT);
            });
  }

  /**
   * "worth 88 million euros and 61 million dollars respectively": to each agreement its own sum.
   */
  static void amounts(Mentions mentions, Sentence sentence, List<AgreementDraft> several) {
    List<AmountMention> sums = Mentions.within(mentions.amounts(), sentence);
    boolean each = !mentions.cues("each", sentence.first(), sentence.end()).isEmpty();
    for (int i = 0; each && sums.size() == several.size() && i < sums.size(); i++) {
      several.get(i).amount(sums.get(i).amount());
      several
          .get(i)
          .say(
              sentence.first(),
              sentence.end(),
              "sum-of-each",
              Optional.empty(),
              EnumSet.of(Field.AMOUNT));
    }
  }

  /** Neither "pay $25 million upfront and …" nor "part of a fund worth $2 billion" is its worth. */
  private boolean isWorth(AmountMention sum) {
    int from = Math.max(sentence.first(), sum.first() - 4);
    return (!mentions.cues("worth", from, sum.first()).isEmpty() || isBesideInstrument(sum))
        && mentions.cues("part-of", sentence.first(), sum.first()).isEmpty()
        && mentions.cues("instalment", sentence.first(), sentence.end()).isEmpty();
  }

  /** "pinjaman 150 juta euro", "a $3 million grant". */
  private boolean isBesideInstrument(AmountMention sum) {
    return Mentions.within(mentions.instruments(), sentence).stream()
        .filter(draft::fits)
        .anyMatch(one -> one.end() == sum.first() || sum.end() == one.first());
  }

  private void fieldsOfCooperation() {
    boolean quoted = mentions.text().quoteAt(sentence.first() + 1).isPresent();
    if (named || !quoted) {
      new AgreementFields(mentions, phrases.fields(), draft).read(sentence, alone, named);
    }
  }
}
