package org.mufakat.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mufakat.fact.SectorFact;
import org.mufakat.reference.Reference;
import org.mufakat.reference.Sector;

/**
 * What a field of cooperation is about, whatever the language of its words: the sectors of the
 * table and the topics of {@code field-words.tsv} of which some form stands in it.
 *
 * <p>Coarser than the sector that the rules read: good for telling agreements apart, not for saying
 * what one is about.
 */
public final class Topics {

  private static final String WORDS = "field-words.tsv";
  private static final int MOST_WORDS = 6;
  private static final int SHORTEST_STEM = 3;

  private final Map<String, Set<String>> byForm = new HashMap<>();
  private final Map<String, Set<String>> byStem = new HashMap<>();

  public Topics(Reference reference) {
    for (Sector sector : reference.sectors()) {
      sector.forms().forEach(form -> add(form, sector.id()));
    }
    text().lines().skip(1).filter(line -> !line.startsWith("#")).forEach(this::row);
  }

  /** The table as it stands. */
  static String text() {
    try (InputStream in = Topics.class.getResourceAsStream(WORDS)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void row(String line) {
    String[] cells = line.split("\t", -1);
    for (int language = 1; language < cells.length; language++) {
      for (String form : cells[language].split("\\|")) {
        add(form, cells[0]);
      }
    }
  }

  private void add(String form, String topic) {
    boolean stem = form.endsWith("*");
    Map<String, Set<String>> forms = stem ? byStem : byForm;
    forms.computeIfAbsent(NormalisedName.of(form), unseen -> new HashSet<>()).add(topic);
  }

  /** Of all fields together. */
  Set<String> of(Collection<SectorFact> fields) {
    Set<String> topics = new HashSet<>();
    for (SectorFact field : fields) {
      field.concept().ifPresent(topics::add);
      topics.addAll(of(field.stated()));
    }
    return Set.copyOf(topics);
  }

  private Set<String> of(String stated) {
    Set<String> topics = new HashSet<>();
    List<String> words = new ArrayList<>(NormalisedName.words(stated));
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= Math.min(words.size(), from + MOST_WORDS); to++) {
        String form = String.join("-", words.subList(from, to));
        topics.addAll(byForm.getOrDefault(form, Set.of()));
        topics.addAll(withStemOf(form));
      }
    }
    return topics;
  }

  private Set<String> withStemOf(String form) {
    Set<String> topics = new HashSet<>();
    for (int length = SHORTEST_STEM; length <= form.length(); length++) {
      topics.addAll(byStem.getOrDefault(form.substring(0, length), Set.of()));
    }
    return topics;
  }
}
