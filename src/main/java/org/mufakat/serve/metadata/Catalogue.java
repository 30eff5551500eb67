package org.mufakat.serve.metadata;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.mufakat.publish.PublishedFile;
import org.mufakat.publish.Release;
import org.mufakat.quality.Coverage;
import org.mufakat.rdf.Licence;

/** The catalogue in the words of DCAT 3, as DCAT-AP asks for them. */
final class Catalogue {

  private static final String FILE_TYPES =
      "http://publications.europa.eu/resource/authority/file-type/";
  private static final String MEDIA_TYPES = "http://www.iana.org/assignments/media-types/";
  private static final Resource STABLE =
      ResourceFactory.createResource(
          "http://publications.europa.eu/resource/authority/planned-availability/STABLE");
  private static final Resource ATTRIBUTION =
      ResourceFactory.createResource("http://purl.org/adms/licencetype/Attribution");

  private final Described described;
  private final Model model;
  private final Resource dataset;

  private Catalogue(Described described) {
    this.described = described;
    this.model = described.said();
    this.dataset = described.node(model, "dataset");
  }

  static Model of(Described described) {
    Catalogue catalogue = new Catalogue(described);
    catalogue.licence();
    catalogue.dataset();
    catalogue.releases();
    return catalogue.model;
  }

  private void licence() {
    Resource licence =
        model
            .createResource(Licence.IRI)
            .addProperty(RDF.type, DCTerms.LicenseDocument)
            .addProperty(DCTerms.type, ATTRIBUTION);
    for (String node : List.of("catalog", "sparql", "api", "live")) {
      described.node(model, node).addProperty(DCTerms.license, licence);
    }
  }

  private void dataset() {
    Resource catalogue = described.node(model, "catalog").addProperty(DCAT.dataset, dataset);
    dataset
        .addProperty(DCTerms.identifier, dataset.getURI())
        .addProperty(DCTerms.license, model.createResource(Licence.IRI))
        .addProperty(DCAT.distribution, described.node(model, "live"));
    stable(described.node(model, "live"));
    described
        .figures()
        .lastWrite()
        .ifPresent(
            write -> {
              Literal moment = model.createTypedLiteral(write.at(), XSDDatatype.XSDdateTime);
              dataset.addProperty(DCTerms.modified, moment);
              catalogue.addProperty(DCTerms.modified, moment);
            });
    languages(catalogue);
    months();
  }

  /** Those of the articles that the catalogue has a name for. */
  private void languages(Resource catalogue) {
    for (String tag : described.figures().coverage().byLanguage().keySet()) {
      model
          .listSubjectsWithProperty(SKOS.notation, tag)
          .toList()
          .forEach(
              language -> {
                dataset.addProperty(DCTerms.language, language);
                catalogue.addProperty(DCTerms.language, language);
              });
    }
  }

  /** From the first month from which there are articles to the last. */
  private void months() {
    SortedMap<String, Long> months = new TreeMap<>(described.figures().coverage().byMonth());
    months.remove(Coverage.UNKNOWN);
    if (!months.isEmpty()) {
      dataset.addProperty(
          DCTerms.temporal,
          described
              .node(model, "period")
              .addProperty(RDF.type, DCTerms.PeriodOfTime)
              .addProperty(Dcat3.startDate, month(months.firstKey()))
              .addProperty(Dcat3.endDate, month(months.lastKey())));
    }
  }

  private Literal month(String month) {
    return model.createTypedLiteral(month, XSDDatatype.XSDgYearMonth);
  }

  private void releases() {
    List<Release> releases = described.releases();
    for (int i = 0; i < releases.size(); i++) {
      Optional<Release> before = releases.stream().skip(i + 1L).findFirst();
      Resource release = release(releases.get(i), before);
      dataset.addProperty(Dcat3.hasVersion, release);
      if (i == 0) {
        newest(releases.get(i), release, before);
      }
    }
  }

  private void newest(Release newest, Resource release, Optional<Release> before) {
    dataset
        .addProperty(Dcat3.hasCurrentVersion, release)
        .addProperty(Dcat3.version, newest.name().toString());
    before.ifPresent(one -> dataset.addProperty(Dcat3.previousVersion, node(one)));
    newest.files().forEach(file -> dataset.addProperty(DCAT.distribution, node(file)));
  }

  private Resource release(Release release, Optional<Release> before) {
    Resource node =
        node(release)
            .addProperty(RDF.type, DCAT.Dataset)
            .addProperty(DCTerms.identifier, node(release).getURI())
            .addProperty(Dcat3.version, release.name().toString())
            .addProperty(Dcat3.isVersionOf, dataset)
            .addProperty(
                DCTerms.issued,
                model.createTypedLiteral(release.name().day().toString(), XSDDatatype.XSDdate));
    before.ifPresent(one -> node.addProperty(Dcat3.previousVersion, node(one)));
    described.node(model, "catalog").addProperty(DCAT.dataset, node);
    dataset
        .listProperties(DCTerms.title)
        .toList()
        .forEach(
            title ->
                node.addProperty(
                    DCTerms.title, title.getString() + ", " + release.name(), title.getLanguage()));
    List.of(
            DCTerms.description,
            DCTerms.publisher,
            DCTerms.conformsTo,
            DCTerms.license,
            DCAT.contactPoint,
            DCAT.theme,
            DCAT.keyword)
        .forEach(
            shared ->
                dataset
                    .listProperties(shared)
                    .toList()
                    .forEach(said -> node.addProperty(shared, said.getObject())));
    release.files().forEach(file -> node.addProperty(DCAT.distribution, file(file, release)));
    return node;
  }

  private Resource file(PublishedFile file, Release release) {
    Resource address =
        described.here(model, DumpsEndpoint.PATH + release.name() + "/" + file.name());
    Resource node =
        node(file)
            .addProperty(RDF.type, DCAT.Distribution)
            .addProperty(DCTerms.title, file.name())
            .addProperty(DCTerms.description, file.part().english(), "en")
            .addProperty(DCTerms.description, file.part().indonesian(), "id")
            .addProperty(DCTerms.license, model.createResource(Licence.IRI))
            .addProperty(DCTerms.issued, dayOf(release))
            .addProperty(DCAT.accessURL, described.here(model, DumpsEndpoint.PATH))
            .addProperty(DCAT.downloadURL, address)
            .addProperty(DCAT.mediaType, mediaType(file.part().mediaType()))
            .addProperty(DCTerms.format, fileType(file.part().fileType()))
            .addProperty(
                DCAT.byteSize,
                model.createTypedLiteral(
                    Long.toString(file.bytes()), XSDDatatype.XSDnonNegativeInteger))
            .addProperty(Spdx.checksum, checksum(file));
    if (file.part().compressed()) {
      node.addProperty(DCAT.compressFormat, mediaType("application/gzip"));
    }
    return stable(node);
  }

  private Literal dayOf(Release release) {
    return model.createTypedLiteral(release.name().day().toString(), XSDDatatype.XSDdate);
  }

  private Resource stable(Resource distribution) {
    return distribution.addProperty(Dcat3.availability, STABLE);
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

  private Resource node(Release release) {
    return described.node(model, "dataset-" + release.name());
  }

  private Resource node(PublishedFile file) {
    return described.node(model, file.name());
  }
}
