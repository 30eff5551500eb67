package org.mufakat.serve.search;

import java.util.List;
import java.util.Optional;
import org.mufakat.search.Hit;
import org.mufakat.serve.linked.Text;

/**
 * A thing that was found, as it is shown.
 *
 * @param name what it is called; of words of an article, the title of the article
 * @param target its page
 * @param kind in the language of the page
 * @param snippet the words for which it was found
 * @param article whose words they are
 * @param about agreements and events for which they are evidence
 * @param countries names
 */
record Result(
    Hit hit,
    Text name,
    String target,
    String kind,
    Snippet snippet,
    Optional<Text> article,
    List<Text> about,
    List<Text> countries) {

  /** The article, as templates take it. */
  List<Text> sources() {
    return article.stream().toList();
  }

  List<String> years() {
    return hit.years();
  }
}
