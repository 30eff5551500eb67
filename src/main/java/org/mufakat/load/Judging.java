package org.mufakat.load;

import java.util.List;
import org.mufakat.entity.Merging;
import org.mufakat.entity.Told;
import org.mufakat.entity.judged.Judgements;
import org.mufakat.rdf.JudgedKeys;
import org.mufakat.rdf.JudgementNodes;
import org.mufakat.rdf.MergedGraph;
import org.mufakat.rdf.Naming;
import org.mufakat.rdf.Quads;

/** What people decided, as it enters the graphs: beside judged values, and in the merged view. */
record Judging(Judgements judgements, Naming naming) {

  /** The graph of an article with what people decided on its values. */
  Quads beside(Quads article) {
    Quads judged = JudgementNodes.ofValues(judgements, article, naming);
    return judged.size() == 0 ? article : article.and(judged);
  }

  /** What all articles say together, and people on it. */
  Quads merged(List<Told> articles) {
    JudgedKeys.Judged judged = JudgedKeys.of(judgements, articles, naming);
    return MergedGraph.of(Merging.merge(articles, judged.decisions()), naming)
        .and(JudgementNodes.inMergedView(judgements, judged, naming));
  }
}
