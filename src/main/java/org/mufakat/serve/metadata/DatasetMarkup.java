package org.mufakat.serve.metadata;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;

/**
 * The data set of the catalogue in the words of schema.org, for searchers that read pages: JSON-LD
 * in which no character could end the element of HTML that holds it.
 */
final class DatasetMarkup {

  private DatasetMarkup() {}

  /**
   * @param address of the server
   */
  static String of(Model catalogue, String address) {
    Resource dataset = catalogue.createResource(address + Described.CATALOGUE + "#dataset");
    JsonObject json = new JsonObject();
    json.addProperty("@context", "https://schema.org/");
    json.addProperty("@type", "Dataset");
    json.addProperty("@id", dataset.getURI());
    json.addProperty("url", address + "/");
    text(json, "name", dataset, DCTerms.title);
    text(json, "description", dataset, DCTerms.description);
    json.add("keywords", texts(dataset, DCAT.keyword));
    json.addProperty("isAccessibleForFree", true);
    link(json, "license", dataset, DCTerms.license);
    text(json, "version", dataset, Dcat3.version);
    text(json, "dateModified", dataset, DCTerms.modified);
    months(json, dataset);
    json.add("creator", publisher(dataset));
    json.add("distribution", files(dataset));
    JsonObject catalog = new JsonObject();
    catalog.addProperty("@type", "DataCatalog");
    catalog.addProperty("url", address + Described.CATALOGUE);
    json.add("includedInDataCatalog", catalog);
    return new Gson().toJson(json); // writes < > & and ' as escapes
  }

  private static void text(JsonObject json, String name, Resource of, Property property) {
    of.listProperties(property).toList().stream()
        .map(said -> said.getLiteral())
        .filter(said -> said.getLanguage().isEmpty() || said.getLanguage().equals("en"))
        .findFirst()
        .ifPresent(said -> json.addProperty(name, said.getLexicalForm()));
  }

  private static JsonArray texts(Resource of, Property property) {
    JsonArray all = new JsonArray();
    of.listProperties(property).toList().stream()
        .map(said -> said.getLiteral().getLexicalForm())
        .sorted()
        .forEach(all::add);
    return all;
  }

  private static void link(JsonObject json, String name, Resource of, Property property) {
    if (of.hasProperty(property)) {
      json.addProperty(name, of.getPropertyResourceValue(property).getURI());
    }
  }

  private static void months(JsonObject json, Resource dataset) {
    Resource period = dataset.getPropertyResourceValue(DCTerms.temporal);
    if (period != null) {
      json.addProperty(
          "temporalCoverage",
          period.getProperty(Dcat3.startDate).getLiteral().getLexicalForm()
              + "/"
              + period.getProperty(Dcat3.endDate).getLiteral().getLexicalForm());
    }
  }

  private static JsonObject publisher(Resource dataset) {
    JsonObject json = new JsonObject();
    json.addProperty("@type", "Organization");
    text(json, "name", dataset.getPropertyResourceValue(DCTerms.publisher), FOAF.name);
    return json;
  }

  private static JsonArray files(Resource dataset) {
    JsonArray all = new JsonArray();
    List<Resource> files =
        dataset.listProperties(DCAT.distribution).toList().stream()
            .map(said -> said.getResource())
            .filter(file -> file.hasProperty(DCAT.downloadURL))
            .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
            .toList();
    for (Resource file : files) {
      JsonObject json = new JsonObject();
      json.addProperty("@type", "DataDownload");
      link(json, "contentUrl", file, DCAT.downloadURL);
      String type = file.getPropertyResourceValue(DCAT.mediaType).getURI();
      json.addProperty("encodingFormat", type.replaceFirst(".*/media-types/", ""));
      text(json, "contentSize", file, DCAT.byteSize);
      all.add(json);
    }
    return all;
  }
}
