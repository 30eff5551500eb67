package org.mufakat.load;

import java.util.List;
import java.util.Map;
import org.mufakat.article.Skip;
import org.mufakat.fact.Leftover;

/**
 * What a load did.
 *
 * @param loaded articles that are new in the store
 * @param replaced articles of which the store had another text or other metadata
 * @param unchanged articles that the store had already, or that came twice
 * @param removed articles taken out
 * @param skipped entries of folders that are no articles, counted by reason
 * @param refused inputs that could not be loaded, by place
 * @param leftovers sentences with a cue of an agreement that yielded no fact, of the articles of
 *     this load
 * @param doubts what these articles say against their own words, counted by kind
 * @param unknownNames names in several of these articles that nothing knows, with the number of
 *     articles, the most frequent first
 * @param articles in the store now
 * @param quads in the store now
 */
public record LoadReport(
    List<String> loaded,
    List<String> replaced,
    List<String> unchanged,
    List<String> removed,
    Map<Skip, Integer> skipped,
    List<Refused> refused,
    List<CueLeft> leftovers,
    Map<String, Integer> doubts,
    Map<String, Integer> unknownNames,
    long articles,
    long quads) {

  /**
   * An input that was not loaded.
   *
   * @param message one line for people: where, what, how to mend
   */
  public record Refused(String place, String message) {}

  /**
   * @param key of the article
   */
  public record CueLeft(String key, Leftover leftover) {}
}
