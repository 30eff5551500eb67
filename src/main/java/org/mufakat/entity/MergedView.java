package org.mufakat.entity;

import java.util.List;

/** All articles brought together: each agreement, event, person and institution once. */
public record MergedView(
    List<MergedAgreement> agreements,
    List<MergedEvent> events,
    List<MergedPerson> persons,
    List<MergedInstitution> institutions,
    List<MergedPost> posts) {}
