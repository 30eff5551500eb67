package org.mufakat.fact;

import org.mufakat.article.Article;

/**
 * Reads one article: its text in, all that it says out.
 *
 * <p>A pure function of the article, the rules and the reference tables: no clock, no order of
 * calls, no locale, no memory of other articles. Safe to call from several threads.
 */
public interface Extractor {

  ArticleFacts extract(Article article);

  /**
   * SHA-256, hexadecimal, of all rules and word lists: two extractors with the same digest read the
   * same facts.
   */
  String rulesDigest();
}
