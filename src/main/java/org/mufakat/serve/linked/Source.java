package org.mufakat.serve.linked;

/**
 * A sentence that says something.
 *
 * @param lang of the words
 * @param start offset of the first character, in code points of the article's text
 * @param end offset behind the last
 * @param evidence page of the evidence node
 * @param article page of the article
 * @param publisher empty if it is not known, like what follows
 * @param published day
 * @param url of the article at its publisher
 */
record Source(
    String words,
    String lang,
    String start,
    String end,
    String rule,
    String confidence,
    String evidence,
    String article,
    String headline,
    String publisher,
    String published,
    String url) {}
