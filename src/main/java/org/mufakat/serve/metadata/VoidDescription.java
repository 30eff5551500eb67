package org.mufakat.serve.metadata;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.mufakat.publish.Part;
import org.mufakat.publish.Release;
import org.mufakat.quality.Structure;
import org.mufakat.query.Prefixes;
import org.mufakat.rdf.Iris;
import org.mufakat.rdf.Licence;

/**
 * The data set in the words of VoID: the whole, and as its parts the merged view, what the articles
 * say, the tables, and the links to other data sets.
 */
final class VoidDescription {

  static final String PATH = "/.well-known/void";

  private final Described described;
  private final Counts counts;
  private final Model model = ModelFactory.createDefaultModel();
  private final Resource dataset;

  private VoidDescription(Described described, Counts counts) {
    this.described = described;
    this.counts = counts;
    this.dataset = described.node(model, "dataset");
  }

  static Model of(Described described, Counts counts) {
    VoidDescription description = new VoidDescription(described, counts);
    description.document();
    description.whole();
    description.parts();
    counts.linkSets().forEach(description::links);
    return description.model;
  }

  private void document() {
    described
        .here(model, PATH)
        .addProperty(RDF.type, VOID.DatasetDescription)
        .addProperty(FOAF.primaryTopic, dataset)
        .addProperty(DCTerms.license, model.createResource(Licence.IRI));
  }

  private void whole() {
    Model said = described.said();
    for (Property property : List.of(DCTerms.title, DCTerms.description, DCTerms.publisher)) {
      model.add(said.listStatements(dataset, property, (RDFNode) null));
    }
    dataset
        .addProperty(RDF.type, VOID.Dataset)
        .addProperty(DCTerms.license, model.createResource(Licence.IRI))
        .addProperty(FOAF.homepage, described.here(model, "/"))
        .addProperty(VOID.triples, number(counts.quads()))
        .addProperty(VOID.uriSpace, described.snapshot().base())
        .addProperty(VOID.sparqlEndpoint, described.here(model, "/sparql"));
    described.releases().stream().findFirst().ifPresent(this::dumps);
    examples();
    vocabularies();
  }

  /** Those of the newest release that are RDF. */
  private void dumps(Release newest) {
    newest.files().stream()
        .filter(file -> file.part().kind() == Part.Kind.DUMP)
        .forEach(
            file ->
                dataset.addProperty(
                    VOID.dataDump,
                    described.here(model, DumpsEndpoint.PATH + newest.name() + "/" + file.name())));
  }

  /** One of each class whose nodes are named under the base. */
  private void examples() {
    Stream.of(counts.merged(), counts.articles())
        .flatMap(structure -> structure.classes().values().stream())
        .map(Structure.OfClass::example)
        .filter(example -> example.startsWith(described.snapshot().base()))
        .forEach(
            example -> dataset.addProperty(VOID.exampleResource, model.createResource(example)));
  }

  /** Those of which a class or a property is used. */
  private void vocabularies() {
    Set<String> terms = new TreeSet<>();
    for (Structure structure : List.of(counts.merged(), counts.articles())) {
      terms.addAll(structure.classes().keySet());
      terms.addAll(structure.properties().keySet());
    }
    terms.stream()
        .flatMap(term -> namespace(term).stream())
        .distinct()
        .forEach(space -> dataset.addProperty(VOID.vocabulary, model.createResource(space)));
  }

  private static Optional<String> namespace(String term) {
    return Prefixes.all().values().stream().filter(term::startsWith).findFirst();
  }

  private void parts() {
    Iris iris = new Iris(described.snapshot().base());
    Resource merged =
        part(
            "merged",
            "The merged view: what a query asks that names no graph",
            "Pandangan gabungan");
    new Partitions(merged).add(counts.merged());
    Resource articles =
        part("articles", "What the articles say, each in a graph of its own", "Isi artikel");
    new Partitions(articles).add(counts.articles());
    part("reference", "Tables, codes, vocabulary and canned queries", "Tabel rujukan")
        .addProperty(VOID.triples, number(counts.quadsOf(iris.referenceGraph().getURI())));
    part("links", "Links to other data sets", "Tautan ke kumpulan data lain")
        .addProperty(VOID.triples, number(counts.quadsOf(iris.linksGraph().getURI())));
  }

  private Resource part(String name, String english, String indonesian) {
    Resource part =
        here(name)
            .addProperty(RDF.type, VOID.Dataset)
            .addProperty(DCTerms.title, english, "en")
            .addProperty(DCTerms.title, indonesian, "id");
    dataset.addProperty(VOID.subset, part);
    return part;
  }

  private void links(LinkSet links) {
    Resource site =
        model
            .createResource(links.site())
            .addProperty(RDF.type, VOID.Dataset)
            .addProperty(VOID.uriSpace, links.space());
    String predicate = links.predicate().replaceFirst(".*[/#]", "");
    Resource set =
        here("links/" + links.name() + "/" + predicate)
            .addProperty(RDF.type, VOID.Linkset)
            .addProperty(VOID.linkPredicate, model.createResource(links.predicate()))
            .addProperty(VOID.subjectsTarget, here("merged"))
            .addProperty(VOID.objectsTarget, site)
            .addProperty(VOID.triples, number(links.triples()));
    here("links").addProperty(VOID.subset, set);
  }

  private Resource here(String fragment) {
    return described.here(model, PATH + "#" + fragment);
  }

  private Literal number(long count) {
    return model.createTypedLiteral(Long.toString(count), XSDDatatype.XSDinteger);
  }
}
