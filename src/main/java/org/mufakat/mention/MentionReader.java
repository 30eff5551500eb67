package org.mufakat.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mufakat.mention.Gazetteer.NameHit;
import org.mufakat.mention.Mention.CountryMention;
import org.mufakat.mention.Mention.CueMention;
import org.mufakat.mention.Mention.InstitutionMention;
import org.mufakat.mention.Mention.PersonMention;
import org.mufakat.mention.Mention.SectorMention;
import org.mufakat.reference.LexiconEntry;
import org.mufakat.reference.Reference;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;

/** Reads the mentions of a text. Thread-safe; one is enough. */
public final class MentionReader {

  /** The word lists, beside this class. */
  public static final List<String> RESOURCES =
      List.of(
          "en/cues.txt",
          "en/fields.txt",
          "en/institutions.txt",
          "en/occasions.txt",
          "en/persons.txt",
          "en/time.txt",
          "id/cues.txt",
          "id/fields.txt",
          "id/institutions.txt",
          "id/occasions.txt",
          "id/persons.txt",
          "id/time.txt",
          "money.txt",
          "states.txt");

  private final Guards guards;
  private final Gazetteer gazetteer;
  private final CueFinder cues = new CueFinder();
  private final CountryFinder countryFinder;
  private final InstitutionFinder institutionFinder;
  private final PersonFinder personFinder;
  private final DateFinder dateFinder;
  private final DurationFinder durationFinder;
  private final OccasionFinder occasionFinder;
  private final InstrumentFinder instrumentFinder;
  private final AmountFinder amountFinder;

  public MentionReader(Reference reference) {
    guards = new Guards(reference);
    PostWords posts = new PostWords(reference);
    gazetteer = new Gazetteer(reference);
    countryFinder = new CountryFinder(guards, cues);
    InstitutionWords bodies = new InstitutionWords();
    TimeWords time = new TimeWords();
    institutionFinder = new InstitutionFinder(reference, guards, posts, bodies, time);
    personFinder = new PersonFinder(posts, bodies, time, cues);
    dateFinder = new DateFinder(time);
    durationFinder = new DurationFinder(time);
    amountFinder = new AmountFinder(time);
    instrumentFinder = new InstrumentFinder(time);
    occasionFinder = new OccasionFinder(bodies);
  }

  public Mentions read(ReadText text) {
    List<NameHit> hits = gazetteer.scan(text);
    Guards.Certain certain = guards.certain(text, hits);
    TokenIndex<CountryMention> countries = new TokenIndex<>(text.tokens().size());
    countryFinder.find(text, hits, certain).forEach(countries::add);
    List<Sentence> plain = Headlines.without(text);
    TokenIndex<InstitutionMention> bodies =
        institutionFinder.find(text, plain, hits, certain, countries);
    TokenIndex<PersonMention> persons = personFinder.find(text, plain, hits, countries, bodies);
    List<CueMention> triggers = cues.find(text);
    DateFinder.Found dates = dateFinder.find(text, text.article().published());
    return new Mentions(
        text,
        countries.all(),
        countryFinder.capitals(text, hits),
        countryFinder.doubtfulEpithets(text, hits, countries.all()),
        bodies.all(),
        persons.all(),
        dates.dates(),
        dates.doubtful(),
        durationFinder.find(text),
        amountFinder.find(text),
        sectors(hits),
        instrumentFinder.find(text, triggers),
        occasionFinder.find(text, bodies),
        triggers,
        triggers.stream().collect(Collectors.groupingBy(CueMention::category)));
  }

  /** How many names of the tables a text may hold: the bare walk over its words, to be measured. */
  public int countNames(ReadText text) {
    return gazetteer.scan(text).size();
  }

  private static List<SectorMention> sectors(List<NameHit> hits) {
    List<SectorMention> sectors = new ArrayList<>();
    for (NameHit hit : hits) {
      for (LexiconEntry entry : hit.entries()) {
        if (entry.kind() == LexiconEntry.Kind.SECTOR) {
          sectors.add(new SectorMention(hit.first(), hit.end(), entry.target(), "table:sectors"));
          break;
        }
      }
    }
    return sectors;
  }
}
