package org.mufakat.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The project's own terms, each once; {@code ontology/cooperation.ttl} defines them and a test
 * holds the two together.
 *
 * <p>A field is called exactly as its term: classes begin with a capital, properties do not ({@link
 * #Country} and {@link #country} are two terms).
 */
public final class Coop {

  public static final String ONTOLOGY = "https://w3id.org/mufakat/ontology";
  public static final String NS = ONTOLOGY + "#";

  public static final Node Agreement = term("Agreement");
  public static final Node AgreementReport = term("AgreementReport");
  public static final Node CooperationEvent = term("CooperationEvent");
  public static final Node EventReport = term("EventReport");
  public static final Node Participation = term("Participation");
  public static final Node Country = term("Country");
  public static final Node Institution = term("Institution");
  public static final Node Evidence = term("Evidence");
  public static final Node Conflict = term("Conflict");

  public static final Node kind = term("kind");
  public static final Node party = term("party");
  public static final Node country = term("country");
  public static final Node signedOn = term("signedOn");
  public static final Node signedFrom = term("signedFrom");
  public static final Node signedUntil = term("signedUntil");
  public static final Node dateBasis = term("dateBasis");
  public static final Node signedAt = term("signedAt");
  public static final Node signedDuring = term("signedDuring");
  public static final Node sector = term("sector");
  public static final Node statedField = term("statedField");
  public static final Node duration = term("duration");
  public static final Node renewable = term("renewable");
  public static final Node amount = term("amount");
  public static final Node status = term("status");

  public static final Node hasParticipation = term("hasParticipation");
  public static final Node participant = term("participant");
  public static final Node capacity = term("capacity");
  public static final Node inPost = term("inPost");
  public static final Node formerlyHeld = term("formerlyHeld");
  public static final Node toldFrom = term("toldFrom");
  public static final Node toldUntil = term("toldUntil");
  public static final Node onBehalfOf = term("onBehalfOf");

  public static final Node reports = term("reports");
  public static final Node possiblyReports = term("possiblyReports");
  public static final Node reportCount = term("reportCount");
  public static final Node sourceCount = term("sourceCount");
  public static final Node firstPublished = term("firstPublished");
  public static final Node lastPublished = term("lastPublished");
  public static final Node expectedExpiry = term("expectedExpiry");
  public static final Node expiryFrom = term("expiryFrom");
  public static final Node expiryUntil = term("expiryUntil");

  public static final Node about = term("about");
  public static final Node supports = term("supports");
  public static final Node foundBy = term("foundBy");
  public static final Node confidence = term("confidence");
  public static final Node modality = term("modality");
  public static final Node saidBy = term("saidBy");
  public static final Node disputedProperty = term("disputedProperty");
  public static final Node chosenValue = term("chosenValue");
  public static final Node chosenBecause = term("chosenBecause");
  public static final Node rulesDigest = term("rulesDigest");

  private Coop() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
