package org.mufakat.entity;

import java.util.List;
import java.util.Map;
import org.mufakat.text.Span;

/**
 * All articles brought together: each agreement, event, person and institution once.
 *
 * @param successors of keys that articles have for persons and institutions those under which they
 *     are known here, where they differ
 * @param open pairs that a person should look at
 */
public record MergedView(
    List<MergedAgreement> agreements,
    List<MergedEvent> events,
    List<MergedPerson> persons,
    List<MergedInstitution> institutions,
    List<MergedPost> posts,
    List<Said> quotations,
    Map<ActorKey, ActorKey> successors,
    List<OpenPair> open) {

  /** Who says a quotation. */
  public record Said(String article, Span span, ActorKey speaker) {}
}
