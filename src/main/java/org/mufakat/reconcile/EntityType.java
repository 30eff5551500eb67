package org.mufakat.reconcile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.mufakat.rdf.Coop;

/** What can be reconciled. */
public enum EntityType {
  COUNTRY("country", "negara", Coop.NS + "Country"),
  INSTITUTION("institution", "lembaga", Coop.NS + "Institution"),
  PERSON("person", "orang", "http://xmlns.com/foaf/0.1/Person"),
  AGREEMENT("agreement", "perjanjian", Coop.NS + "Agreement"),
  SECTOR("sector", "bidang", "http://www.w3.org/2004/02/skos/core#Concept");

  private final String english;
  private final String indonesian;
  private final String iri;

  EntityType(String english, String indonesian, String iri) {
    this.english = english;
    this.indonesian = indonesian;
    this.iri = iri;
  }

  /** Its identifier: {@code country}. */
  public String id() {
    return english;
  }

  /** What it is called in a language, {@code en} or {@code id}. */
  public String label(String language) {
    return language.equals("id") ? indonesian : english;
  }

  /** The class of its members. */
  public String iri() {
    return iri;
  }

  /** By identifier, name or class. */
  public static Optional<EntityType> named(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(
            type ->
                type.english.equals(wanted)
                    || type.indonesian.equals(wanted)
                    || type.iri.equals(name))
        .findFirst();
  }
}
