package org.mufakat.fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Pieces of evidence of one fact. */
final class Evidences {

  private Evidences() {}

  /** Adds a piece; with one of the same words and rule it becomes one that supports both. */
  static void add(List<Evidence> evidence, Evidence more) {
    for (int i = 0; i < evidence.size(); i++) {
      Evidence known = evidence.get(i);
      if (known.span().equals(more.span()) && known.rule().equals(more.rule())) {
        Set<Field> fields = EnumSet.copyOf(known.fields());
        fields.addAll(more.fields());
        evidence.set(i, with(known, more, fields));
        return;
      }
    }
    evidence.add(more);
  }

  private static Evidence with(Evidence known, Evidence more, Set<Field> fields) {
    return new Evidence(
        known.span(),
        known.quote(),
        known.rule(),
        known.confidence(),
        known.modality().or(more::modality),
        fields,
        known.saidBy());
  }
}
