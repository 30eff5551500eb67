package org.mufakat.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.rdf.model.Resource;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.mufakat.Exit;
import org.mufakat.Failure;

/**
 * An index as jena-text asks for it, for one query. Outside GRAPH it looks through the merged view
 * and the words of all articles; inside, through that graph. jena-text's own index takes any syntax
 * of Lucene, and cuts silently at 10,000 hits; this one does neither.
 */
final class StoredTexts implements TextIndex {

  private static final EntityDefinition DEFINITION = definition();

  private final SearchIndex index;
  private final long rows;
  private final Duration time;

  StoredTexts(SearchIndex index, long rows, Duration time) {
    this.index = index;
    this.rows = rows;
    this.time = time;
  }

  private static EntityDefinition definition() {
    EntityDefinition definition = new EntityDefinition(Documents.SUBJECT, Documents.WORDS);
    definition.setGraphField(Documents.GRAPH);
    definition.setLangField(Documents.LANGUAGE);
    Kind.properties().forEach(iri -> definition.set(Documents.WORDS, NodeFactory.createURI(iri)));
    return definition;
  }

  @Override
  public EntityDefinition getDocDef() {
    return DEFINITION;
  }

  @Override
  public List<TextHit> query(
      Node subject,
      List<Resource> properties,
      String words,
      String graph,
      String language,
      int limit,
      String highlight) {
    BooleanQuery.Builder query =
        new BooleanQuery.Builder()
            .add(WordQuery.parse(words), Occur.MUST)
            .add(is(Documents.ROLE, Documents.TEXT), Occur.FILTER);
    if (!properties.isEmpty()) {
      query.add(
          new TermInSetQuery(
              Documents.PROPERTY,
              properties.stream().map(property -> new BytesRef(property.getURI())).toList()),
          Occur.FILTER);
    }
    if (subject != null && subject.isURI()) {
      query.add(is(Documents.SUBJECT, subject.getURI()), Occur.FILTER);
    }
    if (graph != null && !graph.startsWith("urn:x-arq:")) {
      query.add(is(Documents.GRAPH, graph), Occur.FILTER);
    }
    if (language != null) {
      query.add(is(Documents.LANGUAGE, language.equals("none") ? "" : language), Occur.FILTER);
    }
    return index.open().searching(time, searcher -> hits(query.build(), limit, searcher));
  }

  private static Query is(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private List<TextHit> hits(Query query, int limit, IndexSearcher searcher)
      throws java.io.IOException {
    int most = limit >= 0 ? limit : searcher.count(query);
    if (most > rows) {
      throw new Failure(
          Exit.LIMIT,
          "text:query finds " + most + " texts, more than " + rows + ", so none are shown",
          "write a limit behind the words, ask for more words, or raise --max-rows");
    }
    List<TextHit> hits = new ArrayList<>();
    for (ScoreDoc found : most == 0 ? new ScoreDoc[0] : searcher.search(query, most).scoreDocs) {
      hits.add(hit(searcher.storedFields().document(found.doc), found.score));
    }
    return hits;
  }

  private static TextHit hit(Document document, float score) {
    String language = document.get(Documents.LANGUAGE);
    String words = document.get(Documents.WORDS);
    String graph = document.get(Documents.GRAPH);
    return new TextHit(
        NodeFactory.createURI(document.get(Documents.SUBJECT)),
        score,
        language.isEmpty()
            ? NodeFactory.createLiteralString(words)
            : NodeFactory.createLiteralLang(words, language),
        graph.isEmpty() ? null : NodeFactory.createURI(graph),
        NodeFactory.createURI(document.get(Documents.PROPERTY)));
  }

  @Override
  public List<TextHit> query(
      Node property, String words, String graph, String language, int limit) {
    return query(property, words, graph, language, limit, null);
  }

  @Override
  public List<TextHit> query(Node property, String words, String graph, String language) {
    return query(property, words, graph, language, -1, null);
  }

  @Override
  public List<TextHit> query(
      Node property, String words, String graph, String language, int limit, String highlight) {
    Resource named = org.apache.jena.rdf.model.ResourceFactory.createResource(property.getURI());
    return query((Node) null, List.of(named), words, graph, language, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      List<Resource> properties,
      String words,
      String graph,
      String language,
      int limit,
      String highlight) {
    return query((Node) null, properties, words, graph, language, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      String subject,
      List<Resource> properties,
      String words,
      String graph,
      String language,
      int limit,
      String highlight) {
    return query(
        NodeFactory.createURI(subject), properties, words, graph, language, limit, highlight);
  }

  @Override
  public Map<String, Node> get(String uri) {
    throw readOnly();
  }

  @Override
  public void addEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public void updateEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public void deleteEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public void prepareCommit() {
    throw readOnly();
  }

  @Override
  public void commit() {
    throw readOnly();
  }

  @Override
  public void rollback() {
    throw readOnly();
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("the index follows the store and nothing else");
  }

  @Override
  public void close() {
    // the index is open for others too
  }
}
