package org.mufakat.serve.metadata;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.mufakat.quality.Structure;
import org.mufakat.query.Prefixes;

/**
 * The classes and properties of a data set as partitions of VoID. Beside them stand the datatypes
 * of values, in the extension that editors of queries read.
 */
final class Partitions {

  static final String EXTENSION = "http://ldf.fi/void-ext#";

  private static final Property DATATYPE_PARTITION =
      ResourceFactory.createProperty(EXTENSION, "datatypePartition");
  private static final Property DATATYPE = ResourceFactory.createProperty(EXTENSION, "datatype");

  private final Resource dataset;
  private final Model model;

  /**
   * @param dataset the partitions are called after it
   */
  Partitions(Resource dataset) {
    this.dataset = dataset;
    this.model = dataset.getModel();
  }

  void add(Structure structure) {
    dataset
        .addProperty(VOID.triples, number(structure.triples()))
        .addProperty(VOID.entities, number(structure.entities()))
        .addProperty(VOID.classes, number(structure.classes().size()))
        .addProperty(VOID.properties, number(structure.properties().size()));
    structure.classes().forEach(this::ofClass);
    structure
        .properties()
        .forEach(
            (property, triples) ->
                dataset.addProperty(VOID.propertyPartition, property(dataset, property, triples)));
  }

  private void ofClass(String type, Structure.OfClass counted) {
    Resource partition =
        part(dataset, type)
            .addProperty(VOID._class, model.createResource(type))
            .addProperty(VOID.entities, number(counted.entities()))
            .addProperty(VOID.triples, number(counted.triples()));
    dataset.addProperty(VOID.classPartition, partition);
    counted
        .properties()
        .forEach(
            (property, of) -> {
              Resource each = property(partition, property, of.triples());
              partition.addProperty(VOID.propertyPartition, each);
              of.datatypes().forEach((datatype, triples) -> datatype(each, datatype, triples));
              of.classes().forEach((target, triples) -> target(each, target, triples));
            });
  }

  private Resource property(Resource of, String property, long triples) {
    return part(of, property)
        .addProperty(VOID.property, model.createResource(property))
        .addProperty(VOID.triples, number(triples));
  }

  private void datatype(Resource property, String datatype, long triples) {
    property.addProperty(
        DATATYPE_PARTITION,
        part(property, datatype)
            .addProperty(RDF.type, VOID.Dataset)
            .addProperty(DATATYPE, model.createResource(datatype))
            .addProperty(VOID.triples, number(triples)));
  }

  private void target(Resource property, String type, long triples) {
    property.addProperty(
        VOID.classPartition,
        part(property, type)
            .addProperty(VOID._class, model.createResource(type))
            .addProperty(VOID.triples, number(triples)));
  }

  /** A name that does not change while the counts do: {@code #merged/coop:Agreement/coop:kind}. */
  private Resource part(Resource whole, String term) {
    return model.createResource(whole.getURI() + "/" + shortened(term), VOID.Dataset);
  }

  private static String shortened(String term) {
    return Prefixes.all().entrySet().stream()
        .filter(prefix -> term.startsWith(prefix.getValue()))
        .max(Map.Entry.comparingByValue((a, b) -> Integer.compare(a.length(), b.length())))
        .map(prefix -> prefix.getKey() + ":" + term.substring(prefix.getValue().length()))
        .orElse(URLEncoder.encode(term, StandardCharsets.UTF_8));
  }

  private Literal number(long count) {
    return model.createTypedLiteral(Long.toString(count), XSDDatatype.XSDinteger);
  }
}
