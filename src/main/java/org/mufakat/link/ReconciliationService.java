package org.mufakat.link;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.mufakat.Failure;
import org.mufakat.rdf.InvalidTermException;
import org.mufakat.rdf.Site;

/**
 * A service that speaks the Reconciliation Service API 0.2 of the W3C community group: a manifest,
 * and batches of names answered with scored candidates.
 */
final class ReconciliationService {

  private static final String ID = "{{id}}";

  private final URI address;
  private final ServiceClient client;
  private final ReconciliationJson json;
  private final ReconciliationJson.Manifest manifest;

  /** A candidate of the service, with the score as the service gives it. */
  record Found(String iri, String name, double score, String features) {}

  private ReconciliationService(URI address, ServiceClient client) {
    this.address = address;
    this.client = client;
    this.json = new ReconciliationJson(address);
    this.manifest = json.manifest(client.get(address));
  }

  /**
   * Reads the manifest.
   *
   * @throws Failure if the service is not allowed, cannot be reached, or speaks another version
   */
  static ReconciliationService at(String address, ServiceClient client) {
    return new ReconciliationService(AllowedServices.parsed(address), client);
  }

  String name() {
    return manifest.name();
  }

  /** Whether an IRI is of the kind that the service proposes. */
  boolean proposes(String iri) {
    return withoutScheme(iri).startsWith(withoutScheme(manifest.identifierSpace()));
  }

  private static String withoutScheme(String iri) {
    return iri.replaceFirst("^https?://", "");
  }

  /**
   * Asks for candidates for several names at once.
   *
   * @param type identifier of a type of the service, to which candidates are to belong
   * @param most candidates for each name
   * @return one list for each name, in their order
   */
  List<List<Found>> candidates(List<String> names, Optional<String> type, int most) {
    String answer = client.post(address, "queries", ReconciliationJson.batch(names, type, most));
    return json.candidates(answer, names.size()).stream()
        .map(found -> found.stream().flatMap(one -> found(one).stream()).toList())
        .toList();
  }

  /** An id that makes no IRI cannot be linked to. */
  private Optional<Found> found(ReconciliationJson.Candidate one) {
    try {
      String iri = Site.iriOf(iri(one.id()));
      return Optional.of(new Found(iri, one.name(), one.score(), one.features()));
    } catch (InvalidTermException e) {
      return Optional.empty();
    }
  }

  private String iri(String id) {
    String space = manifest.identifierSpace();
    boolean joins = space.endsWith("/") || space.endsWith("#");
    return joins ? space + id : manifest.view().map(address -> address.replace(ID, id)).orElse(id);
  }
}
