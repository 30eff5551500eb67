package org.mufakat.load;

import java.util.Optional;
import org.mufakat.article.Article;
import org.mufakat.entity.Resolution;
import org.mufakat.entity.Told;
import org.mufakat.fact.ArticleFacts;
import org.mufakat.fact.Extractor;
import org.mufakat.fact.UnreadLanguage;
import org.mufakat.rdf.ArticleGraph;
import org.mufakat.rdf.ArticleInMergedView;
import org.mufakat.rdf.InvalidTermException;
import org.mufakat.rdf.Naming;
import org.mufakat.store.Generation;
import org.mufakat.store.StoredArticle;

/** One article through all stages: read, checked, resolved, written as statements. */
final class Worker {

  private final Extractor extractor;
  private final Naming naming;
  private final Judging judging;

  Worker(Extractor extractor, Judging judging) {
    this.extractor = extractor;
    this.naming = judging.naming();
    this.judging = judging;
  }

  Judging judging() {
    return judging;
  }

  /** What came of an article: its statements, or why there are none. */
  record Outcome(Optional<Worked> worked, String problem) {

    static Outcome refused(String problem) {
      return new Outcome(Optional.empty(), problem);
    }
  }

  /** Never throws for what is wrong with one article: others must not suffer. */
  Outcome work(StoredArticle stored, Article article) {
    try {
      ArticleFacts facts = extractor.extract(article);
      Optional<UnreadLanguage> unread = UnreadLanguage.of(facts);
      if (unread.isPresent()) {
        return Outcome.refused(unread.get().message());
      }
      Optional<String> problem = FactsCheck.problem(facts);
      return problem.isPresent()
          ? Outcome.refused(problem.get() + "; please report it, the rules are at fault")
          : new Outcome(Optional.of(worked(stored, facts)), "");
    } catch (InvalidTermException e) {
      return Outcome.refused(e.getMessage() + "; remove it from the article and load again");
    } catch (RuntimeException | StackOverflowError e) {
      return Outcome.refused("the rules failed on it (" + e + "); please report it");
    }
  }

  private Worked worked(StoredArticle stored, ArticleFacts facts) {
    Told told = Resolution.of(facts, naming.known());
    Generation.Entry entry =
        new Generation.Entry(
            stored,
            judging.beside(ArticleGraph.of(facts, told, naming, extractor.rulesDigest())),
            ArticleInMergedView.of(facts, naming));
    return new Worked(entry, told, facts);
  }
}
