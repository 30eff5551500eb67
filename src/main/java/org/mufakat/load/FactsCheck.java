package org.mufakat.load;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mufakat.fact.AgreementFact;
import org.mufakat.fact.ArticleFacts;
import org.mufakat.fact.EventFact;
import org.mufakat.fact.Evidence;
import org.mufakat.text.Span;

/** No fact without its sentence: every quotation stands in the text, just where it says. */
final class FactsCheck {

  private static final int SHOWN = 80;

  private final String text;
  private final int length;

  private FactsCheck(String text) {
    this.text = text;
    this.length = text.codePointCount(0, text.length());
  }

  /** Why the facts are not to be trusted; empty where they are. */
  static Optional<String> problem(ArticleFacts facts) {
    FactsCheck check = new FactsCheck(facts.article().text());
    return Stream.of(
            facts.allEvidence().flatMap(evidence -> check.problem(evidence).stream()),
            facts.quotations().stream()
                .flatMap(said -> check.differs(said.span(), said.text()).stream()),
            repeated(facts.agreements().stream().map(AgreementFact::anchor)).stream(),
            repeated(facts.events().stream().map(EventFact::anchor)).stream())
        .flatMap(problems -> problems)
        .findFirst();
  }

  private Optional<String> problem(Evidence evidence) {
    if (!(evidence.confidence() > 0 && evidence.confidence() <= 1)) {
      return Optional.of(
          "rule " + evidence.rule() + " has the confidence " + evidence.confidence());
    }
    return differs(evidence.span(), evidence.quote())
        .map(problem -> problem + " (rule " + evidence.rule() + ")");
  }

  private Optional<String> differs(Span span, String quote) {
    boolean within = span.end() <= length;
    if (within && at(span).equals(quote)) {
      return Optional.empty();
    }
    String stands = within ? "\"" + shortened(at(span)) + "\"" : "no text";
    return Optional.of(
        "the quotation \"%s\" does not stand at %d-%d of the text: there is %s"
            .formatted(shortened(quote), span.start(), span.end(), stands));
  }

  private String at(Span span) {
    int start = text.offsetByCodePoints(0, span.start());
    return text.substring(start, text.offsetByCodePoints(start, span.end() - span.start()));
  }

  private static Optional<String> repeated(Stream<Span> anchors) {
    Set<Span> seen = new HashSet<>();
    return anchors
        .filter(anchor -> !seen.add(anchor))
        .findFirst()
        .map(twice -> "two facts have their first mention at " + twice.start() + "-" + twice.end());
  }

  private static String shortened(String words) {
    return words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
  }
}
