package org.mufakat.rdf;

/** Under which terms the data are. Dumps, metadata, headers and pages all say it from here. */
public final class Licence {

  public static final String IRI = "https://creativecommons.org/licenses/by/4.0/";

  /** For those who read a file from its top. */
  public static final String NOTE =
      "Licence: CC BY 4.0, " + IRI + " (quoted sentences stay their publishers')";

  private Licence() {}

  /** As a header {@code Link} (RFC 8288) says it. */
  public static String link() {
    return "<" + IRI + ">; rel=\"license\"";
  }
}
