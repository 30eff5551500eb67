package org.mufakat.serve.metadata;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.mufakat.publish.Release;
import org.mufakat.quality.Coverage;
import org.mufakat.rdf.Licence;

/** The catalogue in the words of DCAT 3, as DCAT-AP asks for them. */
final class Catalogue {

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
    described.node(model, "live").addProperty(Dcat3.availability, Dcat3.STABLE);
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
    ReleaseNodes nodes = new ReleaseNodes(described, dataset);
    for (int i = 0; i < releases.size(); i++) {
      Optional<Release> before = releases.stream().skip(i + 1L).findFirst();
      Resource release = nodes.add(releases.get(i), before);
      described.node(model, "catalog").addProperty(DCAT.dataset, release);
      dataset.addProperty(Dcat3.hasVersion, release);
      if (i == 0) {
        newest(releases.get(i), release);
      }
    }
  }

  /** The data set has the files of its newest version. */
  private void newest(Release newest, Resource release) {
    dataset
        .addProperty(Dcat3.hasCurrentVersion, release)
        .addProperty(Dcat3.version, newest.name().toString());
    for (Property shared : List.of(Dcat3.previousVersion, DCAT.distribution)) {
      release
          .listProperties(shared)
          .toList()
          .forEach(said -> dataset.addProperty(shared, said.getObject()));
    }
  }
}
