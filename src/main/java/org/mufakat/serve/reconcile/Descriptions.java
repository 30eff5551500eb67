package org.mufakat.serve.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mufakat.reconcile.Entities;
import org.mufakat.reconcile.Entity;
import org.mufakat.reconcile.EntityType;
import org.mufakat.reconcile.Properties;
import org.mufakat.reconcile.Property;
import org.mufakat.reconcile.PropertySource;
import org.mufakat.reconcile.PropertyValue;
import org.mufakat.serve.html.Language;

/** What tells namesakes apart, in a few words: of which kind, of which country, until when. */
final class Descriptions {

  private static final int MOST = 4;

  /** What is said of things of each type, in this order. */
  private static final Map<EntityType, List<String>> SAID =
      Map.of(
          EntityType.COUNTRY, List.of("code"),
          EntityType.INSTITUTION, List.of("classification", "country", "valid-until", "successor"),
          EntityType.PERSON, List.of("post", "institution"),
          EntityType.AGREEMENT, List.of("kind", "signed-on", "country", "field"),
          EntityType.SECTOR, List.of());

  private final Entities entities;
  private final Map<String, String> known;
  private final PropertySource source;
  private final Language language;

  Descriptions(ReadyStore.Ready ready, PropertySource source, Language language) {
    this.entities = ready.entities();
    this.known = ready.descriptions();
    this.source = source;
    this.language = language;
  }

  String of(Entity entity) {
    return known.computeIfAbsent(language.tag() + entity.iri(), unseen -> described(entity));
  }

  private String described(Entity entity) {
    List<String> parts = new ArrayList<>();
    for (String id : SAID.get(entity.type())) {
      String value = values(entity, Properties.named(id).orElseThrow());
      if (!value.isEmpty()) {
        parts.add(value);
      }
    }
    return parts.isEmpty() ? entity.type().label(language.tag()) : String.join(", ", parts);
  }

  private String values(Entity entity, Property property) {
    List<String> values =
        source.values(entity.iri(), property).stream().limit(MOST).map(this::text).toList();
    if (values.isEmpty()) {
      return "";
    }
    String all = String.join("; ", values);
    return switch (property.id()) {
      case "valid-until", "successor" -> property.label(language.tag()) + " " + all;
      default -> all;
    };
  }

  /** A value as people read it. */
  String text(PropertyValue value) {
    if (value instanceof PropertyValue.Thing thing) {
      return entities
          .find(thing.iri())
          .map(entity -> entity.label(language.tag()))
          .orElseGet(() -> named(thing));
    }
    return value instanceof PropertyValue.Whole whole
        ? String.valueOf(whole.number())
        : ((PropertyValue.Text) value).text();
  }

  private String named(PropertyValue.Thing thing) {
    return Stream.of(language.tag(), "", "en", "id")
        .filter(thing.labels()::containsKey)
        .findFirst()
        .map(thing.labels()::get)
        .orElse(thing.iri());
  }
}
