package org.mufakat.mention.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mufakat.mention.Mention.CueMention;
import org.mufakat.text.WordMap;

/**
 * Rules by a cue or word without which they cannot match, so that a sentence tries only those that
 * may.
 */
final class RuleIndex {

  private final List<Rule> rules;
  private final Map<String, BitSet> byCue = new HashMap<>();
  private final WordMap<BitSet> byWord = new WordMap<>();
  private final BitSet always = new BitSet();

  RuleIndex(List<Rule> rules) {
    this.rules = rules;
    for (int i = 0; i < rules.size(); i++) {
      add(rules.get(i).pattern(), i);
    }
  }

  private void add(Pattern pattern, int rule) {
    if (!pattern.neededCues().isEmpty()) {
      byCue.computeIfAbsent(pattern.neededCues().get(0), k -> new BitSet()).set(rule);
    } else if (!pattern.neededWords().isEmpty()) {
      for (String word : pattern.neededWords().get(0)) {
        BitSet known = byWord.get(word);
        byWord.put(word, known == null ? new BitSet() : known);
        byWord.get(word).set(rule);
      }
    } else {
      always.set(rule);
    }
  }

  /** The rules that may match in a stretch, in their order. */
  List<Rule> candidates(Items items) {
    BitSet found = (BitSet) always.clone();
    for (CueMention cue : items.cues()) {
      addTo(found, byCue.get(cue.category()));
    }
    for (int at = items.first(); at < items.end(); at++) {
      addTo(found, byWord.get(items.text().token(at)));
    }
    List<Rule> candidates = new ArrayList<>();
    for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
      if (items.mayMatch(rules.get(i).pattern())) {
        candidates.add(rules.get(i));
      }
    }
    return candidates;
  }

  private static void addTo(BitSet found, BitSet more) {
    if (more != null) {
      found.or(more);
    }
  }
}
