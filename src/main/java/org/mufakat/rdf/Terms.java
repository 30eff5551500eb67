package org.mufakat.rdf;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of other vocabularies that the graph uses, one nested class for each vocabulary, each
 * field called as its term.
 */
public final class Terms {

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("coop", Coop.NS),
          Map.entry("schema", Schema.NS),
          Map.entry("org", Org.NS),
          Map.entry("foaf", Foaf.NS),
          Map.entry("oa", Oa.NS),
          Map.entry("skos", Skos.NS),
          Map.entry("dcterms", Dcterms.NS),
          Map.entry("prov", Prov.NS),
          Map.entry("void", Void.NS),
          Map.entry("rdf", Rdf.NS),
          Map.entry("rdfs", Rdfs.NS),
          Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
          Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"));

  private Terms() {}

  /** Prefix to namespace of every vocabulary of the graph, sorted by prefix. */
  public static Map<String, String> prefixes() {
    return new TreeMap<>(PREFIXES);
  }

  private static Node term(String namespace, String localName) {
    return NodeFactory.createURI(namespace + localName);
  }

  /** schema.org, under its https names. */
  public static final class Schema {
    public static final String NS = "https://schema.org/";

    public static final Node ClaimReview = term(NS, "ClaimReview");
    public static final Node NewsArticle = term(NS, "NewsArticle");
    public static final Node Quotation = term(NS, "Quotation");
    public static final Node Review = term(NS, "Review");

    public static final Node author = term(NS, "author");
    public static final Node dateCreated = term(NS, "dateCreated");
    public static final Node datePublished = term(NS, "datePublished");
    public static final Node endDate = term(NS, "endDate");
    public static final Node headline = term(NS, "headline");
    public static final Node identifier = term(NS, "identifier");
    public static final Node inLanguage = term(NS, "inLanguage");
    public static final Node isBasedOn = term(NS, "isBasedOn");
    public static final Node isPartOf = term(NS, "isPartOf");
    public static final Node itemReviewed = term(NS, "itemReviewed");
    public static final Node location = term(NS, "location");
    public static final Node name = term(NS, "name");
    public static final Node publisher = term(NS, "publisher");
    public static final Node ratingValue = term(NS, "ratingValue");
    public static final Node reviewBody = term(NS, "reviewBody");
    public static final Node sameAs = term(NS, "sameAs");
    public static final Node sha256 = term(NS, "sha256");
    public static final Node startDate = term(NS, "startDate");
    public static final Node subjectOf = term(NS, "subjectOf");
    public static final Node text = term(NS, "text");
    public static final Node url = term(NS, "url");
    public static final Node validFrom = term(NS, "validFrom");
    public static final Node validThrough = term(NS, "validThrough");

    private Schema() {}
  }

  /** The W3C Organization Ontology. */
  public static final class Org {
    public static final String NS = "http://www.w3.org/ns/org#";

    public static final Node ChangeEvent = term(NS, "ChangeEvent");
    public static final Node Membership = term(NS, "Membership");
    public static final Node Organization = term(NS, "Organization");
    public static final Node Post = term(NS, "Post");

    public static final Node classification = term(NS, "classification");
    public static final Node holds = term(NS, "holds");
    public static final Node member = term(NS, "member");
    public static final Node originalOrganization = term(NS, "originalOrganization");
    public static final Node postIn = term(NS, "postIn");
    public static final Node resultingOrganization = term(NS, "resultingOrganization");
    public static final Node subOrganizationOf = term(NS, "subOrganizationOf");

    private Org() {}
  }

  /** Friend of a Friend. */
  public static final class Foaf {
    public static final String NS = "http://xmlns.com/foaf/0.1/";

    public static final Node Person = term(NS, "Person");

    public static final Node name = term(NS, "name");

    private Foaf() {}
  }

  /** Web Annotation. */
  public static final class Oa {
    public static final String NS = "http://www.w3.org/ns/oa#";

    public static final Node TextPositionSelector = term(NS, "TextPositionSelector");
    public static final Node TextQuoteSelector = term(NS, "TextQuoteSelector");

    public static final Node end = term(NS, "end");
    public static final Node exact = term(NS, "exact");
    public static final Node hasSelector = term(NS, "hasSelector");
    public static final Node hasSource = term(NS, "hasSource");
    public static final Node start = term(NS, "start");

    private Oa() {}
  }

  /** SKOS. */
  public static final class Skos {
    public static final String NS = "http://www.w3.org/2004/02/skos/core#";

    public static final Node Concept = term(NS, "Concept");
    public static final Node ConceptScheme = term(NS, "ConceptScheme");

    public static final Node altLabel = term(NS, "altLabel");
    public static final Node broadMatch = term(NS, "broadMatch");
    public static final Node closeMatch = term(NS, "closeMatch");
    public static final Node definition = term(NS, "definition");
    public static final Node exactMatch = term(NS, "exactMatch");
    public static final Node inScheme = term(NS, "inScheme");
    public static final Node notation = term(NS, "notation");
    public static final Node narrowMatch = term(NS, "narrowMatch");
    public static final Node note = term(NS, "note");
    public static final Node prefLabel = term(NS, "prefLabel");
    public static final Node relatedMatch = term(NS, "relatedMatch");
    public static final Node topConceptOf = term(NS, "topConceptOf");

    private Skos() {}
  }

  /** DCMI Metadata Terms. */
  public static final class Dcterms {
    public static final String NS = "http://purl.org/dc/terms/";

    public static final Node accrualMethod = term(NS, "accrualMethod");
    public static final Node date = term(NS, "date");
    public static final Node identifier = term(NS, "identifier");
    public static final Node isReplacedBy = term(NS, "isReplacedBy");
    public static final Node rights = term(NS, "rights");
    public static final Node source = term(NS, "source");
    public static final Node type = term(NS, "type");

    /** Datatype of the ISO 3166-1 alpha-2 codes. */
    public static final String ISO3166 = NS + "ISO3166";

    private Dcterms() {}
  }

  /** Vocabulary of Interlinked Datasets. */
  public static final class Void {
    public static final String NS = "http://rdfs.org/ns/void#";

    public static final Node Dataset = term(NS, "Dataset");
    public static final Node Linkset = term(NS, "Linkset");

    public static final Node linkPredicate = term(NS, "linkPredicate");
    public static final Node objectsTarget = term(NS, "objectsTarget");
    public static final Node uriSpace = term(NS, "uriSpace");

    private Void() {}
  }

  /** PROV-O. */
  public static final class Prov {
    public static final String NS = "http://www.w3.org/ns/prov#";

    public static final Node wasDerivedFrom = term(NS, "wasDerivedFrom");

    private Prov() {}
  }

  /** RDF. */
  public static final class Rdf {
    public static final String NS = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    public static final Node type = term(NS, "type");
    public static final Node value = term(NS, "value");

    private Rdf() {}
  }

  /** RDF Schema. */
  public static final class Rdfs {
    public static final String NS = "http://www.w3.org/2000/01/rdf-schema#";

    public static final Node comment = term(NS, "comment");
    public static final Node isDefinedBy = term(NS, "isDefinedBy");
    public static final Node label = term(NS, "label");

    private Rdfs() {}
  }
}
