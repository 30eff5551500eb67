package org.mufakat.serve.reconcile;

import java.util.List;
import java.util.Optional;
import org.mufakat.reconcile.Entity;
import org.mufakat.reconcile.Properties;
import org.mufakat.reconcile.Property;
import org.mufakat.serve.Problem;
import org.mufakat.serve.Request;
import org.mufakat.serve.Response;
import org.mufakat.serve.ServedStore;
import org.mufakat.serve.Settings;
import org.mufakat.serve.html.Addresses;
import org.mufakat.serve.html.Page;

/** {@code /reconcile/preview}: a thing on a few lines, for a frame in somebody's table. */
final class PreviewEndpoint extends ReadingEndpoint {

  static final String BELOW = "/preview";
  private static final int MOST_VALUES = 4;
  private static final int MOST_LINES = 5;

  private final Settings settings;

  PreviewEndpoint(ServedStore store, ReadyStore ready, Settings settings) {
    super(store, ready);
    this.settings = settings;
  }

  @Override
  public String path() {
    return ReconcileEndpoint.PATH + BELOW;
  }

  /** A property with its values. */
  private record Line(String label, String values) {}

  @Override
  Response answer(Request request, Reading reading) {
    Entity entity = entity(request, reading);
    Addresses addresses = new Addresses(settings, reading.ids().base());
    Descriptions descriptions = reading.descriptions();
    List<Line> lines =
        Properties.of(entity.type()).stream()
            .flatMap(property -> line(entity, property, descriptions, reading).stream())
            .limit(MOST_LINES)
            .toList();
    return Page.of("preview", entity.label(reading.language().tag()), addresses, request)
        .with("description", descriptions.of(entity))
        .with("page", addresses.target(entity.iri()).orElse(""))
        .with("lines", lines)
        .response()
        .forFramesOfOthers();
  }

  private static Entity entity(Request request, Reading reading) {
    String id =
        request
            .parameters()
            .one("id")
            .orElseThrow(() -> Problem.malformed("there is no id", "add ?id=…"));
    return reading
        .entities()
        .find(reading.ids().iri(id))
        .orElseThrow(() -> Problem.notFound("nothing that can be reconciled has this id"));
  }

  private static Optional<Line> line(
      Entity entity, Property property, Descriptions descriptions, Reading reading) {
    List<String> values =
        reading.values().values(entity.iri(), property).stream()
            .map(descriptions::text)
            .distinct()
            .toList();
    String more = values.size() > MOST_VALUES ? "; …" : "";
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Line(
                property.label(reading.language().tag()),
                String.join("; ", values.subList(0, Math.min(MOST_VALUES, values.size()))) + more));
  }
}
