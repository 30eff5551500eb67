package org.mufakat.mention.rule;

import java.util.List;
import java.util.Map;
import org.mufakat.mention.Mention;

/**
 * Where a rule fits.
 *
 * @param first token index where the match begins
 * @param end token index after its end
 * @param captures items by the name that the pattern gives them, in order
 */
public record Match(Rule rule, int first, int end, Map<String, List<Item>> captures) {

  /** Mentions captured under a name, in order; empty where there are none. */
  public List<Mention> mentions(String name) {
    return captures.getOrDefault(name, List.of()).stream()
        .flatMap(item -> item.mention().stream())
        .toList();
  }
}
