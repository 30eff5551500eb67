package org.mufakat.mention.rule;

import java.util.List;
import java.util.Map;

/**
 * A rule of a rule file.
 *
 * @param name unique; stands in the evidence of every fact that the rule finds
 * @param reason why it holds
 * @param says what a match means to the package that asks: {@code signed}, {@code planned}, …
 * @param examples texts with what the captures hold there; run as tests
 * @param counterExamples texts that must not match; run as tests
 */
public record Rule(
    String name,
    String reason,
    String language,
    Pattern pattern,
    String says,
    List<Example> examples,
    List<String> counterExamples) {

  /** A text and the words that each capture holds in it. */
  public record Example(String text, Map<String, List<String>> gives) {
    public Example {
      gives = Map.copyOf(gives);
    }
  }
}
