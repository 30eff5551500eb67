package org.mufakat.bench;

import com.google.gson.JsonObject;
import org.mufakat.article.Article;

/**
 * A made article and what it says.
 *
 * @param facts the expected facts in the form of the annotated cases, known by construction
 */
public record GeneratedArticle(Article article, JsonObject facts) {}
