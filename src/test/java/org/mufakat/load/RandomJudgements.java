package org.mufakat.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mufakat.entity.judged.Judgement;
import org.mufakat.entity.judged.Judgement.Verdict;

/** Judgements drawn by lot on what the articles of a store say, sound ones and senseless ones. */
final class RandomJudgements {

  private static final String IN_ARTICLE = "https://w3id.org/mufakat/id/graph/article/";

  /** Subject, property, and value of a statement; the graph at the end is one of an article. */
  private static final Pattern LINE =
      Pattern.compile(
          "<([^>]*)> <([^>]*)> (?:<([^>]*)>|\"([^\"]*)\"[^<]*(?:<[^>]*>)?) <"
              + Pattern.quote(IN_ARTICLE)
              + ".*");

  private static final List<String> TYPES =
      List.of("AgreementReport>", "EventReport>", "foaf/0.1/Person>", "ontology#Institution>");
  private static final List<String> PROPERTIES =
      List.of("#kind", "#statedField", "#duration", "#status", "#signedOn", "#country", "#party")
          .stream()
          .map("/mufakat/ontology"::concat)
          .toList();
  private static final List<Verdict> OF_PAIRS =
      List.of(Verdict.SAME, Verdict.SAME, Verdict.NOT_SAME, Verdict.UNSURE);
  private static final List<Verdict> OF_VALUES =
      List.of(Verdict.ACCEPT, Verdict.REJECT, Verdict.CORRECT);

  private final Random random;
  private int count;

  RandomJudgements(Random random) {
    this.random = random;
  }

  /** A row more, or one less. */
  List<Judgement> change(List<Judgement> rows, List<String> dump) {
    List<Judgement> changed = new ArrayList<>(rows);
    if (!rows.isEmpty() && random.nextInt(3) == 0) {
      changed.remove(random.nextInt(rows.size()));
    } else {
      changed.add(random.nextBoolean() ? pair(dump) : value(dump));
    }
    return changed;
  }

  private Judgement pair(List<String> dump) {
    String type = of(TYPES);
    List<Matcher> typed = statements(dump, "rdf-syntax-ns#type> <", type);
    String one = of(typed).group(1);
    List<Matcher> others = typed.stream().filter(other -> !other.group(1).equals(one)).toList();
    return row(of(OF_PAIRS), one, of(others).group(1), "", "");
  }

  private Judgement value(List<String> dump) {
    List<Matcher> stated = statements(dump, of(PROPERTIES) + "> ", "");
    Matcher judged = of(stated);
    Verdict verdict = of(OF_VALUES);
    String replacement = verdict == Verdict.CORRECT ? valueOf(of(stated)) : "";
    return row(verdict, judged.group(1), judged.group(2), valueOf(judged), replacement);
  }

  private Judgement row(
      Verdict verdict, String subject, String object, String value, String replacement) {
    String when = "2025-01-%02d".formatted(1 + count++ % 28);
    return new Judgement(when, "Sari", verdict, subject, "", object, value, replacement, "by lot");
  }

  private static String valueOf(Matcher statement) {
    return statement.group(3) == null ? statement.group(4) : statement.group(3);
  }

  private static List<Matcher> statements(List<String> dump, String words, String more) {
    return dump.stream()
        .filter(line -> line.contains(words) && line.contains(more))
        .map(LINE::matcher)
        .filter(Matcher::matches)
        .toList();
  }

  private <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
