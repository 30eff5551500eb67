package org.mufakat.serve.html;

import java.net.URI;
import java.util.Optional;
import org.mufakat.rdf.Coop;
import org.mufakat.serve.Settings;

/**
 * Where on this server things are to be found. An IRI under the base, or a concept under the
 * ontology, has a page and data under the same local part: {@code BASE country/KR} is at {@code
 * /page/country/KR}, a concept at {@code /page/ontology/…}.
 */
public final class Addresses {

  private static final String CONCEPTS = Coop.ONTOLOGY + "/";
  private static final String CONCEPTS_HERE = "ontology/";

  private final String root;
  private final String base;

  /**
   * @param base of the store's IRIs
   */
  public Addresses(Settings settings, String base) {
    this.root = settings.address().map(URI::getPath).orElse("").replaceFirst("/+$", "");
    this.base = base;
  }

  /** What stands before every path: empty, unless people reach the server below some path. */
  public String root() {
    return root;
  }

  /** The local part of an IRI that has a page; empty for one of others. */
  public Optional<String> local(String iri) {
    if (iri.startsWith(base) && iri.length() > base.length()) {
      return Optional.of(iri.substring(base.length()));
    }
    return iri.startsWith(CONCEPTS)
        ? Optional.of(CONCEPTS_HERE + iri.substring(CONCEPTS.length()))
        : Optional.empty();
  }

  /** The IRI with this local part. */
  public String iri(String local) {
    return local.startsWith(CONCEPTS_HERE)
        ? CONCEPTS + local.substring(CONCEPTS_HERE.length())
        : base + local;
  }

  /** The page about an IRI with this local part. */
  public String page(String local) {
    return root + "/page/" + local;
  }

  /**
   * @param ending of the form: {@code ttl}
   */
  public String data(String local, String ending) {
    return root + "/data/" + local + "." + ending;
  }

  /**
   * Where a reader who follows an IRI is led: to its page here, or to where it is; empty for one
   * that is no web address, and so is not to be followed.
   */
  public Optional<String> target(String iri) {
    if (iri.startsWith(Coop.NS)) {
      return Optional.of(root + "/ontology" + iri.substring(Coop.ONTOLOGY.length()));
    }
    return local(iri).map(this::page).or(() -> Optional.of(iri).filter(Addresses::isWeb));
  }

  private static boolean isWeb(String iri) {
    return iri.startsWith("http://") || iri.startsWith("https://");
  }
}
