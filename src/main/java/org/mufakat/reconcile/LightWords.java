package org.mufakat.reconcile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mufakat.reference.PersonWords;

/** Words that tell little: those of {@code light-words.tsv}, and titles in the names of persons. */
final class LightWords {

  private static final String FILE = "light-words.tsv";

  private final Set<String> everywhere = new HashSet<>();
  private final Set<String> inPersons = new HashSet<>();

  LightWords(PersonWords persons) {
    text()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t")[0])
        .forEach(everywhere::add);
    for (List<String> titles : List.of(persons.titles(), persons.degrees())) {
      titles.forEach(title -> inPersons.addAll(Word.texts(Word.in(title))));
    }
  }

  private static String text() {
    try (InputStream in = LightWords.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String word, EntityType type) {
    return everywhere.contains(word) || type == EntityType.PERSON && inPersons.contains(word);
  }
}
