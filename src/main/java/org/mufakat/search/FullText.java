package org.mufakat.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.mufakat.Exit;
import org.mufakat.Failure;

/** An index that is open: finds things, and texts, by words. Used by many threads at once. */
public final class FullText implements AutoCloseable {

  private final Directory directory;
  private final DirectoryReader reader;
  private final SortedSetDocValuesReaderState facets;

  private FullText(Directory directory, DirectoryReader reader) throws IOException {
    this.directory = directory;
    this.reader = reader;
    this.facets =
        reader.numDocs() == 0
            ? null
            : new DefaultSortedSetDocValuesReaderState(reader, Documents.FACETS);
  }

  /** Closes the directory with itself, and if it cannot be read. */
  static FullText open(Directory directory) throws IOException {
    try {
      DirectoryReader reader = DirectoryReader.open(directory);
      try {
        return new FullText(directory, reader);
      } catch (IOException | RuntimeException e) {
        reader.close();
        throw e;
      }
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** Texts and things in it, together. */
  public int size() {
    return reader.numDocs();
  }

  /**
   * The best things, and how many there are of all.
   *
   * @throws Failure if the words cannot be read or are refused, or time is over
   */
  public Found find(Wanted wanted) {
    Query words = WordQuery.parse(wanted.words());
    if (facets == null) {
      return new Found(0, List.of(), Map.of());
    }
    try {
      return find(wanted, words, new IndexSearcher(reader));
    } catch (TimedTop.Over e) {
      throw late(wanted.time());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Found find(Wanted wanted, Query words, IndexSearcher searcher) throws IOException {
    DrillDownQuery query = new DrillDownQuery(Documents.FACETS, things(words));
    wanted.chosen().forEach(query::add);
    TimedTop top =
        new TimedTop(wanted.from() + wanted.size(), System.nanoTime() + wanted.time().toNanos());
    DrillSideways.ConcurrentDrillSidewaysResult<TopDocs> result =
        new DrillSideways(searcher, Documents.FACETS, facets).search(query, top);
    Marks marks = new Marks(words);
    List<Hit> hits = new ArrayList<>();
    ScoreDoc[] best = result.collectorResult.scoreDocs;
    for (int i = wanted.from(); i < Math.min(best.length, wanted.from() + wanted.size()); i++) {
      hits.add(hit(searcher.storedFields().document(best[i].doc), best[i].score, marks));
    }
    return new Found(result.collectorResult.totalHits.value, hits, counts(result.facets));
  }

  private static Query things(Query words) {
    BooleanQuery.Builder query =
        new BooleanQuery.Builder()
            .add(words, Occur.MUST)
            .add(new TermQuery(new Term(Documents.ROLE, Documents.THING)), Occur.FILTER);
    for (Kind kind : Kind.all()) {
      if (kind.weight() > 0) {
        Query isOne =
            new TermQuery(
                new Term(
                    FACET_FIELD,
                    org.apache.lucene.facet.FacetsConfig.pathToString(
                        Documents.KIND, new String[] {kind.name()})));
        query.add(new BoostQuery(new ConstantScoreQuery(isOne), kind.weight()), Occur.SHOULD);
      }
    }
    return query.build();
  }

  private static final String FACET_FIELD =
      org.apache.lucene.facet.FacetsConfig.DEFAULT_INDEX_FIELD_NAME;

  private static Hit hit(Document document, float score, Marks marks) {
    List<Hit.Text> texts = texts(document);
    Hit.Text best = texts.get(0);
    List<Mark> most = marks.of(best.text(), best.language());
    for (Hit.Text other : texts.subList(1, texts.size())) {
      List<Mark> found = marks.of(other.text(), other.language());
      if (found.size() > most.size()) {
        best = other;
        most = found;
      }
    }
    return new Hit(
        document.get(Documents.SUBJECT),
        document.get(Documents.KIND),
        document.get(Documents.GRAPH),
        score,
        texts,
        best,
        most,
        Arrays.asList(document.getValues(Documents.COUNTRY)),
        Arrays.asList(document.getValues(Documents.YEAR)),
        Arrays.asList(document.getValues(Documents.REPORT)));
  }

  private static List<Hit.Text> texts(Document document) {
    String[] properties = document.getValues(Documents.PROPERTY);
    String[] words = document.getValues(Documents.WORDS);
    String[] languages = document.getValues(Documents.LANGUAGE);
    List<Hit.Text> texts = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      texts.add(new Hit.Text(properties[i], words[i], languages[i]));
    }
    return texts;
  }

  private static Map<String, List<Found.Count>> counts(Facets facets) throws IOException {
    Map<String, List<Found.Count>> counts = new LinkedHashMap<>();
    for (String name : Wanted.FACETS) {
      FacetResult result = facets.getAllChildren(name);
      List<Found.Count> values = new ArrayList<>();
      if (result != null) {
        for (LabelAndValue one : result.labelValues) {
          values.add(new Found.Count(one.label, one.value.longValue()));
        }
      }
      values.sort(
          Comparator.comparingLong(Found.Count::count)
              .reversed()
              .thenComparing(Found.Count::value));
      counts.put(name, values);
    }
    return counts;
  }

  /** Work with a searcher. */
  interface Search<T> {
    T in(IndexSearcher searcher) throws IOException;
  }

  /**
   * @throws Failure if time is over: there is no part of an answer
   */
  <T> T searching(Duration time, Search<T> search) {
    long end = System.nanoTime() + time.toNanos();
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setTimeout(() -> System.nanoTime() - end > 0);
    try {
      T found = search.in(searcher);
      if (searcher.timedOut()) {
        throw late(time);
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Failure late(Duration time) {
    return new Failure(
        Exit.LIMIT,
        "the search took longer than %s s, so nothing is shown".formatted(time.toMillis() / 1000.0),
        "ask for other words, or raise --timeout");
  }

  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
