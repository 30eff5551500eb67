/**
 * Articles as they come: a file, a folder or a stream in, {@link org.mufakat.article.Article} or a
 * named refusal out.
 *
 * <p>Knows file formats and character sets; knows nothing of language or cooperation.
 */
package org.mufakat.article;
