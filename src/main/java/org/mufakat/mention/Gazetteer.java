package org.mufakat.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mufakat.reference.Institution;
import org.mufakat.reference.LexiconEntry;
import org.mufakat.reference.LexiconEntry.Kind;
import org.mufakat.reference.Reference;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;

/** Finds every name of the tables in one walk, the longest at each place, capitals checked. */
final class Gazetteer {

  private final TokenTrie<NameForm> names = new TokenTrie<>();
  private final Set<String> ministries = new HashSet<>();

  Gazetteer(Reference reference) {
    reference.institutions().stream()
        .filter(body -> body.field().isPresent())
        .map(Institution::id)
        .forEach(ministries::add);
    reference.lexicon().forEach(entry -> names.add(entry.form(), NameForm.of(entry)));
  }

  /** A name at a place, and every entry that it may stand for. */
  record NameHit(int first, int end, List<LexiconEntry> entries) {}

  /**
   * Hits in reading order; a hit inside a longer one is not given, but for the country of a
   * ministry: "Kementerian Kesehatan Malaysia" also names Malaysia.
   */
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
            addOwner(text, hit, hits);
            at = hit.end();
          }
        }
      }
    }
    return hits;
  }

  /** The country at the beginning or at the end of the name of a ministry. */
  private void addOwner(ReadText text, NameHit hit, List<NameHit> hits) {
    for (LexiconEntry entry : hit.entries()) {
      if (!isMinistry(entry)) {
        return;
      }
    }
    for (int at = hit.first(); at < hit.end(); at++) {
      NameHit owner = ownerAt(text, at, hit);
      if (owner != null) {
        hits.add(owner);
        return;
      }
    }
  }

  private boolean isMinistry(LexiconEntry entry) {
    return entry.kind() == Kind.INSTITUTION && ministries.contains(entry.target());
  }

  private NameHit ownerAt(ReadText text, int at, NameHit body) {
    for (TokenTrie.Hit<NameForm> hit : names.allAt(text.tokens(), at, body.end())) {
      boolean shorter = hit.first() > body.first() || hit.end() < body.end();
      boolean edge = hit.first() == body.first() || hit.end() == body.end();
      List<LexiconEntry> countries =
          shorter && edge
              ? fitting(text, hit).stream().filter(Gazetteer::isCountry).toList()
              : List.of();
      if (!countries.isEmpty()) {
        return new NameHit(hit.first(), hit.end(), countries);
      }
    }
    return null;
  }

  private static boolean isCountry(LexiconEntry entry) {
    return entry.kind() == Kind.COUNTRY || entry.kind() == Kind.DEMONYM;
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
