package org.mufakat.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The query for some words, to be asked of Lucene without anything else. */
public final class BareSearch {

  private BareSearch() {}

  public static Query things(String words) {
    return new BooleanQuery.Builder()
        .add(WordQuery.parse(words), Occur.MUST)
        .add(new TermQuery(new Term(Documents.ROLE, Documents.THING)), Occur.FILTER)
        .build();
  }
}
