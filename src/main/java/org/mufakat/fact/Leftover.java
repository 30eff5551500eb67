package org.mufakat.fact;

import org.mufakat.text.Span;

/**
 * A sentence with a strong cue of an agreement that yielded no fact, for people to look at.
 *
 * @param cue the word that made it suspicious
 */
public record Leftover(Span sentence, String quote, String cue) {}
