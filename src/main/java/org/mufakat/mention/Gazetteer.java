package org.mufakat.mention;

import java.util.ArrayList;
import java.util.List;
import org.mufakat.reference.LexiconEntry;
import org.mufakat.reference.Reference;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;

/** Finds every name of the tables in one walk, the longest at each place, capitals checked. */
final class Gazetteer {

  private final TokenTrie<NameForm> names = new TokenTrie<>();

  Gazetteer(Reference reference) {
    reference.lexicon().forEach(entry -> names.add(entry.form(), NameForm.of(entry)));
  }

  /** A name at a place, and every entry that it may stand for. */
  record NameHit(int first, int end, List<LexiconEntry> entries) {}

  /** Hits in reading order; a hit inside a longer one is not given. */
  List<NameHit> scan(ReadText text) {
    List<NameHit> hits = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (sentence.saysSomething()) {
        int at = sentence.first();
        while (at < sentence.end()) {
          NameHit hit = at(text, at, sentence.end());
          if (hit == null) {
            at++;
          } else {
            hits.add(hit);
            at = hit.end();
          }
        }
      }
    }
    return hits;
  }

  private NameHit at(ReadText text, int at, int end) {
    List<TokenTrie.Hit<NameForm>> found = names.allAt(text.tokens(), at, end);
    for (int i = found.size() - 1; i >= 0; i--) {
      TokenTrie.Hit<NameForm> hit = found.get(i);
      List<LexiconEntry> fitting = fitting(text, hit);
      if (!fitting.isEmpty()) {
        return new NameHit(hit.first(), hit.end(), fitting);
      }
    }
    return null;
  }

  private static List<LexiconEntry> fitting(ReadText text, TokenTrie.Hit<NameForm> hit) {
    List<LexiconEntry> fitting = new ArrayList<>(hit.values().size());
    for (NameForm form : hit.values()) {
      if (form.fits(text, hit.first())) {
        fitting.add(form.entry());
      }
    }
    return fitting;
  }
}
