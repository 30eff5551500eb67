package org.mufakat.serve.metadata;

import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.mufakat.publish.PublishedFile;
import org.mufakat.publish.Release;
import org.mufakat.rdf.Licence;

/** What was published, in the catalogue: each release a version of the data set, with its files. */
final class ReleaseNodes {

  private static final String FILE_TYPES =
      "http://publications.europa.eu/resource/authority/file-type/";
  private static final String MEDIA_TYPES = "http://www.iana.org/assignments/media-types/";

  /** What is said of the data set and holds for each of its versions. */
  private static final List<Property> SHARED =
      List.of(
          DCTerms.description,
          DCTerms.publisher,
          DCTerms.conformsTo,
          DCTerms.license,
          DCAT.contactPoint,
          DCAT.theme,
          DCAT.keyword);

  private final Described described;
  private final Resource dataset;
  private final Model model;

  /**
   * @param dataset of whose versions they are, described already
   */
  ReleaseNodes(Described described, Resource dataset) {
    this.described = described;
    this.dataset = dataset;
    this.model = dataset.getModel();
  }

  Resource add(Release release, Optional<Release> before) {
    Resource node = node(release);
    node.addProperty(RDF.type, DCAT.Dataset)
        .addProperty(DCTerms.identifier, node.getURI())
        .addProperty(Dcat3.version, release.name().toString())
        .addProperty(Dcat3.isVersionOf, dataset)
        .addProperty(DCTerms.issued, dayOf(release));
    before.ifPresent(one -> node.addProperty(Dcat3.previousVersion, node(one)));
    for (var title : dataset.listProperties(DCTerms.title).toList()) {
      String named = title.getString() + ", " + release.name();
      node.addProperty(DCTerms.title, named, title.getLanguage());
    }
    for (Property shared : SHARED) {
      dataset
          .listProperties(shared)
          .toList()
          .forEach(said -> node.addProperty(shared, said.getObject()));
    }
    release.files().forEach(file -> node.addProperty(DCAT.distribution, file(file, release)));
    return node;
  }

  private Resource node(Release release) {
    return described.node(model, "dataset-" + release.name());
  }

  private Literal dayOf(Release release) {
    return model.createTypedLiteral(release.name().day().toString(), XSDDatatype.XSDdate);
  }

  private Resource file(PublishedFile file, Release release) {
    String address = DumpsEndpoint.PATH + release.name() + "/" + file.name();
    Resource node =
        described
            .node(model, file.name())
            .addProperty(RDF.type, DCAT.Distribution)
            .addProperty(DCTerms.title, file.name())
            .addProperty(DCTerms.description, file.part().english(), "en")
            .addProperty(DCTerms.description, file.part().indonesian(), "id")
            .addProperty(DCTerms.license, model.createResource(Licence.IRI))
            .addProperty(DCTerms.issued, dayOf(release))
            .addProperty(Dcat3.availability, Dcat3.STABLE)
            .addProperty(DCAT.accessURL, described.here(model, DumpsEndpoint.PATH))
            .addProperty(DCAT.downloadURL, described.here(model, address))
            .addProperty(DCAT.mediaType, mediaType(file.part().mediaType()))
            .addProperty(DCTerms.format, fileType(file.part().fileType()))
            .addProperty(DCAT.byteSize, bytes(file))
            .addProperty(Spdx.checksum, checksum(file));
    return file.part().compressed()
        ? node.addProperty(DCAT.compressFormat, mediaType("application/gzip"))
        : node;
  }

  private Literal bytes(PublishedFile file) {
    String bytes = Long.toString(file.bytes());
    return model.createTypedLiteral(bytes, XSDDatatype.XSDnonNegativeInteger);
  }

  private Resource checksum(PublishedFile file) {
    return described
        .node(model, file.name() + "-sha256")
        .addProperty(RDF.type, Spdx.Checksum)
        .addProperty(Spdx.algorithm, Spdx.SHA256)
        .addProperty(
            Spdx.checksumValue, model.createTypedLiteral(file.sha256(), XSDDatatype.XSDhexBinary));
  }

  private Resource mediaType(String type) {
    return model.createResource(MEDIA_TYPES + type).addProperty(RDF.type, DCTerms.MediaType);
  }

  private Resource fileType(String type) {
    return model.createResource(FILE_TYPES + type).addProperty(RDF.type, DCTerms.MediaTypeOrExtent);
  }
}
