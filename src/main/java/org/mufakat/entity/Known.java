package org.mufakat.entity;

import org.mufakat.reference.Reference;

/** What the tables say that helps to know somebody or something again. */
public record Known(KnownPosts posts, KnownBodies bodies, Topics topics) {

  public static Known of(Reference reference) {
    return new Known(new KnownPosts(reference), new KnownBodies(reference), new Topics(reference));
  }
}
