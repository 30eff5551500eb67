package org.mufakat.fact;

import org.mufakat.mention.Mentions;

/** What phrases of an article say of an act: where, when and about what. */
record Phrases(Places places, ActDates dates, Fields fields) {

  static Phrases of(Mentions mentions) {
    return new Phrases(new Places(mentions), new ActDates(mentions), new Fields(mentions));
  }
}
