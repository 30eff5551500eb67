package org.mufakat.mention;

import java.util.List;
import java.util.Optional;
import org.mufakat.article.Article;
import org.mufakat.mention.Mention.InstitutionMention;
import org.mufakat.mention.Mention.PersonMention;
import org.mufakat.reference.ReferenceTables;
import org.mufakat.text.ReadText;
import org.mufakat.text.TextReader;

/** Reads the mentions of a few words, as tests want to see them. */
final class MentionSamples {

  private static final TextReader TEXTS = new TextReader();
  private static final MentionReader READER = new MentionReader(ReferenceTables.load());

  private MentionSamples() {}

  static Mentions read(String text) {
    Article article =
        new Article(
            "sample",
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "0");
    ReadText read = TEXTS.read(article);
    return READER.read(read);
  }

  static List<String> bodies(String text) {
    return read(text).institutions().stream().map(InstitutionMention::name).distinct().toList();
  }

  /** "NAME = ROLE" of each mention that has a name. */
  static List<String> persons(String text) {
    Mentions mentions = read(text);
    return mentions.persons().stream()
        .filter(PersonMention::hasName)
        .map(person -> person.name() + " = " + role(mentions, person))
        .toList();
  }

  private static String role(Mentions mentions, PersonMention person) {
    return person.hasRole() ? mentions.text().words(person.roleFirst(), person.roleEnd()) : "-";
  }

  static List<String> countries(String text) {
    return read(text).countries().stream().map(country -> country.code()).distinct().toList();
  }
}
