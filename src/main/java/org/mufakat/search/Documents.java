package org.mufakat.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;

/**
 * Things as Lucene keeps them: a document for each text, which SPARQL asks for, and one for the
 * thing with all its texts, which people ask for. Where a thing has one text, one document is both.
 */
final class Documents {

  static final String ROLE = "role";
  static final String TEXT = "text";
  static final String THING = "thing";

  static final String OWNER = "owner";
  static final String SUBJECT = "subject";
  static final String GRAPH = "graph";
  static final String PROPERTY = "property";
  static final String LANGUAGE = "language";
  static final String WORDS = "words";
  static final String REPORT = "report";

  static final String KIND = "kind";
  static final String COUNTRY = "country";
  static final String YEAR = "year";

  static final FacetsConfig FACETS = facets();

  private Documents() {}

  private static FacetsConfig facets() {
    FacetsConfig config = new FacetsConfig();
    config.setMultiValued(COUNTRY, true);
    config.setMultiValued(YEAR, true);
    return config;
  }

  static List<Document> of(Thing thing) {
    List<Document> documents = new ArrayList<>();
    if (thing.isRepeated()) {
      thing.texts().forEach(text -> documents.add(ofText(thing, text)));
      return documents;
    }
    Document whole = document(thing);
    role(whole, THING);
    facets(whole, thing);
    thing.texts().forEach(text -> words(whole, text));
    if (thing.texts().size() == 1) {
      role(whole, TEXT);
    } else {
      thing.texts().forEach(text -> documents.add(ofText(thing, text)));
    }
    documents.add(built(whole));
    return documents;
  }

  private static Document ofText(Thing thing, Thing.Text text) {
    Document document = document(thing);
    role(document, TEXT);
    words(document, text);
    return document;
  }

  private static Document document(Thing thing) {
    Document document = new Document();
    document.add(new StringField(OWNER, thing.owner(), Field.Store.NO));
    document.add(new StringField(SUBJECT, thing.iri(), Field.Store.YES));
    document.add(new StringField(GRAPH, thing.graph(), Field.Store.YES));
    return document;
  }

  private static void role(Document document, String role) {
    document.add(new StringField(ROLE, role, Field.Store.NO));
  }

  private static void words(Document document, Thing.Text text) {
    document.add(new StringField(PROPERTY, text.property(), Field.Store.YES));
    document.add(new StringField(LANGUAGE, text.language(), Field.Store.YES));
    document.add(new StoredField(WORDS, text.words()));
    for (String field : Analysis.fields(text.language())) {
      document.add(new TextField(field, text.words(), Field.Store.NO));
    }
  }

  private static void facets(Document document, Thing thing) {
    facet(document, KIND, thing.kind().name());
    thing.countries().forEach(country -> facet(document, COUNTRY, country));
    thing.years().forEach(year -> facet(document, YEAR, year));
    thing.reports().forEach(report -> document.add(new StoredField(REPORT, report)));
  }

  private static void facet(Document document, String name, String value) {
    if (!value.isEmpty()) {
      document.add(new SortedSetDocValuesFacetField(name, value));
      document.add(new StoredField(name, value));
    }
  }

  private static Document built(Document document) {
    try {
      return FACETS.build(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
