package org.mufakat.fact;

import java.util.Optional;
import org.mufakat.text.Language;

/**
 * Why an article is not read: there are no rules for its language.
 *
 * @param detail what is wrong
 * @param remedy what the reader of the message can do
 */
public record UnreadLanguage(String detail, String remedy) {

  /** Empty for a language that is read. */
  public static Optional<UnreadLanguage> of(ArticleFacts facts) {
    Language language = Language.of(facts.language());
    return language.isRead() ? Optional.empty() : Optional.of(of(language));
  }

  private static UnreadLanguage of(Language language) {
    if (language == Language.OTHER) {
      return new UnreadLanguage(
          "its language cannot be told, and only Indonesian and English are read",
          "if it is one of them, say so with \"language\": \"id\" or \"en\" in its metadata");
    }
    return new UnreadLanguage(
        "it is written in %s (%s), and only Indonesian and English are read"
            .formatted(language.label(), language.code()),
        "load a translation, or leave it out");
  }

  public String message() {
    return detail + "; " + remedy;
  }
}
