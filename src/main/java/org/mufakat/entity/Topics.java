package org.mufakat.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
  private static final String MEANS = "~";
  private static final char FINER = '/';
  private static final String BETWEEN_WORDS = "-";
  private static final int MOST_WORDS = 6;
  private static final int SHORTEST_STEM = 3;

  /** In the order of the columns. */
  private static final List<String> LANGUAGES = List.of("id", "en");

  /** By language: "air" is water in Indonesian. */
  private final Map<String, Forms> forms = new HashMap<>();

  public Topics(Reference reference) {
    LANGUAGES.forEach(language -> forms.put(language, new Forms()));
    for (Sector sector : reference.sectors()) {
      for (String form : sector.forms()) {
        forms.values().forEach(known -> known.add(form, sector.id()));
      }
    }
    text().lines().skip(1).filter(line -> !line.startsWith("#")).forEach(this::row);
  }

  /** Whether a topic says by which means, not what about. */
  static boolean isMeans(String topic) {
    return topic.endsWith(MEANS);
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
    for (int column = 1; column < cells.length; column++) {
      for (String form : cells[column].split("\\|")) {
        forms.get(LANGUAGES.get(column - 1)).addWhole(form, cells[0]);
      }
    }
  }

  /** Of all fields together, in words of a language. */
  Set<String> of(Collection<SectorFact> fields, String language) {
    Set<String> topics = new HashSet<>();
    for (SectorFact field : fields) {
      Set<String> own = new HashSet<>(of(field.stated(), language));
      field.concept().ifPresent(own::add);
      topics.addAll(finest(own));
    }
    return Set.copyOf(topics);
  }

  /** Without those of which a finer one is there. */
  private static Set<String> finest(Set<String> topics) {
    Set<String> finest = new HashSet<>(topics);
    topics.forEach(topic -> coarser(topic).ifPresent(finest::remove));
    return finest;
  }

  private static Optional<String> coarser(String topic) {
    int end = topic.indexOf(FINER);
    return end < 0 ? Optional.empty() : Optional.of(topic.substring(0, end));
  }

  /** Topics as coarse as others: "justice" where those do not tell which part of it they mean. */
  static Set<String> asCoarseAs(Set<String> others, Set<String> topics) {
    return topics.stream()
        .map(topic -> coarser(topic).filter(others::contains).orElse(topic))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Of what is stated in words of a language; none in a language that is not read. */
  Set<String> of(String stated, String language) {
    Forms own = forms.get(language);
    if (own == null) {
      return Set.of();
    }
    List<Forms> others = forms.values().stream().filter(other -> other != own).toList();
    return in(stated, own, others);
  }

  /** Words of the other language count where their own has no such word. */
  private static Set<String> in(String stated, Forms own, List<Forms> others) {
    Set<String> topics = new HashSet<>();
    List<String> words = NormalisedName.words(stated);
    int from = 0;
    while (from < words.size()) {
      int last = Math.min(words.size(), from + MOST_WORDS);
      int whole = from;
      for (int to = last; to > whole; to--) {
        String form = String.join(BETWEEN_WORDS, words.subList(from, to));
        own.addTopicsOf(form, topics);
        if (!own.knows(form)) {
          others.forEach(other -> other.addTopicsOf(form, topics));
        }
        whole = own.isWhole(form) ? to : whole;
      }
      from = Math.max(whole, from + 1);
    }
    return Set.copyOf(finest(topics));
  }

  /** The words of one language. */
  private static final class Forms {

    private final Map<String, Set<String>> whole = new HashMap<>();
    private final Map<String, Set<String>> stems = new HashMap<>();

    /** Forms of several words: the words of "bantuan timbal balik" are no topics of their own. */
    private final Set<String> wholes = new HashSet<>();

    void add(String form, String topic) {
      Map<String, Set<String>> all = form.endsWith("*") ? stems : whole;
      all.computeIfAbsent(NormalisedName.of(form), unseen -> new HashSet<>()).add(topic);
    }

    void addWhole(String form, String topic) {
      add(form, topic);
      if (form.contains(" ")) {
        wholes.add(NormalisedName.of(form));
      }
    }

    boolean isWhole(String form) {
      return wholes.contains(form);
    }

    boolean knows(String form) {
      return whole.containsKey(form);
    }

    void addTopicsOf(String form, Set<String> topics) {
      topics.addAll(whole.getOrDefault(form, Set.of()));
      int lastWord = form.lastIndexOf(BETWEEN_WORDS) + 1;
      for (int length = Math.max(SHORTEST_STEM, lastWord); length <= form.length(); length++) {
        topics.addAll(stems.getOrDefault(form.substring(0, length), Set.of()));
      }
    }
  }
}
