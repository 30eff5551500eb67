package org.mufakat.serve.metadata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.mufakat.figures.Figures;
import org.mufakat.publish.Release;
import org.mufakat.publish.Releases;
import org.mufakat.query.QueryOptions;
import org.mufakat.query.Services;
import org.mufakat.serve.Memo;
import org.mufakat.serve.Request;
import org.mufakat.serve.Settings;
import org.mufakat.serve.Snapshot;
import org.mufakat.serve.html.Language;

/** What all descriptions are made from; what takes time is worked out once for each content. */
public final class Metadata {

  /** What has no language is counted once, with the labels of this one. */
  private static final Language COUNTED = Language.EN;

  private final Settings settings;
  private final Clock clock;
  private final Memo<Counts> counts = new Memo<>();
  private final Map<Language, Memo<Figures>> figures = new EnumMap<>(Language.class);

  /**
   * @param clock for what {@code today} means in a query
   */
  public Metadata(Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    for (Language language : Language.values()) {
      figures.put(language, new Memo<>());
    }
  }

  /** The store at a glance, with labels in one language. */
  public Figures figures(Snapshot snapshot, Language language) {
    return figures
        .get(language)
        .of(
            snapshot.version(),
            () ->
                language == COUNTED
                    ? counted(snapshot)
                    : figures(snapshot, COUNTED).labelled(snapshot.store(), options(language)));
  }

  private Figures counted(Snapshot snapshot) {
    try {
      return Figures.of(snapshot.store(), options(COUNTED));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private QueryOptions options(Language language) {
    return new QueryOptions(
        language.tag(), settings.limits().query(), Services.NONE, LocalDate.now(clock));
  }

  /** What was published of the store, newest first. */
  public static List<Release> releases(Snapshot snapshot) {
    return new Releases(snapshot.store().dumps()).all();
  }

  /** The data set in the words of schema.org, as JSON-LD. */
  public String markup(Request request, Snapshot snapshot) {
    return DatasetMarkup.of(
        catalogue(described(request, snapshot)), settings.addressFor(request, ""));
  }

  Model catalogue(Described described) {
    return Catalogue.of(described);
  }

  Model voidDescription(Described described) {
    Snapshot snapshot = described.snapshot();
    return VoidDescription.of(described, counts(snapshot));
  }

  private Counts counts(Snapshot snapshot) {
    return counts.of(snapshot.version(), () -> Counts.of(snapshot));
  }

  /** Counts what descriptions state, so that who asks for one does not wait for it. */
  void prepare(Snapshot snapshot) {
    figures(snapshot, COUNTED);
    counts(snapshot);
  }

  Described described(Request request, Snapshot snapshot) {
    return new Described(
        snapshot, settings.addressFor(request, ""), figures(snapshot, COUNTED), releases(snapshot));
  }
}
