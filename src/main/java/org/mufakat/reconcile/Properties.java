package org.mufakat.reconcile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All properties, in the order of {@code properties.tsv}. */
public final class Properties {

  private static final String FILE = "properties.tsv";
  private static final List<Property> ALL = read();

  private Properties() {}

  public static List<Property> all() {
    return ALL;
  }

  /** Those that things of a type have. */
  public static List<Property> of(EntityType type) {
    return ALL.stream().filter(property -> property.types().contains(type)).toList();
  }

  /** By identifier, or by what it is called. */
  public static Optional<Property> named(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    return ALL.stream()
        .filter(
            property -> property.id().equals(wanted) || property.labels().values().contains(wanted))
        .findFirst();
  }

  private static List<Property> read() {
    try (InputStream in = Properties.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> property(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Property property(String[] cells) {
    return new Property(
        cells[0],
        types(cells[1]),
        Arrays.stream(cells[2].split("\\|")).map(path -> List.of(path.split("/"))).toList(),
        Property.Kind.valueOf(cells[3].toUpperCase(Locale.ROOT)),
        EntityType.named(cells[4]),
        Map.of("en", cells[5], "id", cells[6]));
  }

  private static Set<EntityType> types(String cell) {
    return Arrays.stream(cell.split("\\|"))
        .map(name -> EntityType.named(name).orElseThrow())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
