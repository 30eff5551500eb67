package org.mufakat.bench;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.mufakat.entity.ActorKey;
import org.mufakat.entity.AgreementReport;
import org.mufakat.entity.Outlet;
import org.mufakat.entity.Party;
import org.mufakat.entity.ReportKey;
import org.mufakat.entity.Signature;
import org.mufakat.entity.Source;
import org.mufakat.entity.Told;
import org.mufakat.fact.AgreementKind;
import org.mufakat.fact.Modality;
import org.mufakat.fact.SectorFact;
import org.mufakat.mention.DateBasis;
import org.mufakat.mention.DatedBy;
import org.mufakat.mention.ReportedDate;
import org.mufakat.text.Span;

/**
 * Articles with a report each, of agreements of which some are told once and some a hundred times;
 * each report leaves out what reports leave out. One in twenty is of the same two countries in the
 * same month, as after a state visit.
 */
public final class GeneratedReports {

  private static final int PARTNERS = 60;
  private static final int BODIES = 12;
  private static final int DAYS = 3650;
  private static final int TOPICS = 80;
  private static final int REPORTS_OF_ONE = 100;
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

  private final Random random;
  private final List<Told> articles = new ArrayList<>();

  private GeneratedReports(long seed) {
    this.random = new Random(seed);
  }

  /** The agreement that a report is of, before things are left out. */
  private record Deed(
      String partner,
      AgreementKind kind,
      int home,
      int away,
      LocalDate day,
      int topic,
      int signer) {}

  public static List<Told> of(int count, long seed) {
    GeneratedReports generated = new GeneratedReports(seed);
    while (generated.articles.size() < count) {
      Deed deed = generated.deed();
      int reports = 1 + (int) (REPORTS_OF_ONE * Math.pow(generated.random.nextDouble(), 6));
      for (int i = 0; i < reports && generated.articles.size() < count; i++) {
        generated.report(deed);
      }
    }
    return generated.articles;
  }

  private Deed deed() {
    boolean visit = random.nextInt(20) == 0;
    AgreementKind[] kinds = {
      AgreementKind.MOU, AgreementKind.MOU, AgreementKind.MOU, AgreementKind.MOA, AgreementKind.LOI
    };
    return new Deed(
        "C" + (visit ? 0 : random.nextInt(PARTNERS)),
        kinds[random.nextInt(kinds.length)],
        random.nextInt(BODIES),
        random.nextInt(BODIES),
        FIRST.plusDays(visit ? random.nextInt(28) : random.nextInt(DAYS)),
        random.nextInt(TOPICS),
        random.nextInt(1000));
  }

  private void report(Deed deed) {
    String article = "article-" + articles.size();
    LocalDate published = deed.day().plusDays(random.nextInt(4));
    Source source =
        new Source(
            article,
            Optional.of(published),
            Optional.of(published),
            article,
            Optional.of(new Outlet("outlet-" + random.nextInt(300))),
            article,
            Set.of());
    articles.add(
        new Told(
            source,
            "id",
            List.of(report(deed, source)),
            List.of(),
            List.of(),
            List.of(),
            Set.of("ID", deed.partner()),
            List.of()));
  }

  private AgreementReport report(Deed deed, Source source) {
    List<Party> parties = new ArrayList<>();
    if (random.nextInt(4) > 0) {
      parties.add(body("ID", deed.home()));
    }
    if (random.nextInt(4) > 0) {
      parties.add(body(deed.partner(), deed.away()));
    }
    boolean field = random.nextInt(3) > 0;
    return new AgreementReport(
        new ReportKey(source.article(), new Span(0, 10)),
        source,
        "id",
        random.nextInt(5) == 0 ? AgreementKind.OTHER : deed.kind(),
        "label",
        List.of("ID", deed.partner()),
        parties,
        random.nextInt(3) == 0 ? List.of(signature(deed)) : List.of(),
        date(deed.day()),
        Optional.empty(),
        Optional.empty(),
        field ? List.of(new SectorFact("bidang " + deed.topic(), Optional.empty())) : List.of(),
        field ? Set.of("topic-" + deed.topic()) : Set.of(),
        Set.of(),
        Set.of(),
        random.nextInt(4) == 0 ? Optional.of(Period.ofYears(5)) : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Modality.SIGNED,
        Map.of(),
        Set.of(),
        Set.of(random.nextInt()));
  }

  private static Party body(String country, int number) {
    String id = country + "-body-" + number;
    return new Party(new ActorKey.Listed(id), Optional.of(country), Set.of(id), Set.of());
  }

  private static Signature signature(Deed deed) {
    return new Signature(
        new ActorKey.KnownPerson(
            new ActorKey.Listed("ID-body-" + deed.home()), "orang-" + deed.signer()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Optional<DatedBy> date(LocalDate day) {
    int precision = random.nextInt(10);
    if (precision < 3) {
      return Optional.empty();
    }
    String iso = precision < 5 ? day.toString().substring(0, 7) : day.toString();
    return Optional.of(new DatedBy(ReportedDate.parse(iso), DateBasis.EXPLICIT, iso));
  }
}
