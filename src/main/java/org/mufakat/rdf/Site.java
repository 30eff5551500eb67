package org.mufakat.rdf;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A data set elsewhere that links lead to.
 *
 * @param name part of its IRI here: {@code wikidata}
 * @param space what all its IRIs begin with
 */
public record Site(String name, String space) {

  public static final Site WIKIDATA = new Site("wikidata", "http://www.wikidata.org/entity/");
  public static final Site GEONAMES = new Site("geonames", "https://sws.geonames.org/");
  public static final Site ROR = new Site("ror", "https://ror.org/");
  static final Site ISIC = new Site("isic-rev4", Coop.ONTOLOGY + "/isic-rev4/");

  private static final List<Known> KNOWN =
      List.of(
          new Known(
              WIKIDATA,
              List.of("www.wikidata.org/entity/", "www.wikidata.org/wiki/", "wikidata.org/wiki/"),
              Pattern.compile("Q[1-9][0-9]*"),
              ""),
          new Known(
              GEONAMES,
              List.of("sws.geonames.org/", "www.geonames.org/", "geonames.org/"),
              Pattern.compile("[1-9][0-9]*"),
              "/"),
          new Known(ROR, List.of("ror.org/"), Pattern.compile("0[0-9a-z]{6}[0-9]{2}"), ""));

  /**
   * @param spellings beginnings of addresses that mean the site, without their scheme
   * @param end what follows the id
   */
  private record Known(Site site, List<String> spellings, Pattern id, String end) {

    Optional<String> idIn(String written) {
      String address = written.replaceFirst("^https?://", "");
      return spellings.stream()
          .filter(address::startsWith)
          .map(beginning -> address.substring(beginning.length()).replaceFirst("/$", ""))
          .findFirst();
    }
  }

  /** The site of an IRI: one of those known here, else its host. */
  static Site of(String iri) {
    return KNOWN.stream()
        .map(Known::site)
        .filter(site -> iri.startsWith(site.space()))
        .findFirst()
        .orElseGet(() -> host(URI.create(iri)));
  }

  private static Site host(URI iri) {
    return new Site(iri.getAuthority(), iri.getScheme() + "://" + iri.getAuthority() + "/");
  }

  /** The IRI of an id here. */
  public String iri(String id) {
    String end =
        KNOWN.stream()
            .filter(known -> known.site().equals(this))
            .map(Known::end)
            .findFirst()
            .orElse("");
    return space + id + end;
  }

  /**
   * The IRI that stands for a thing, from what people and data write: another spelling of the IRI
   * of a site known here, or any web address as it is.
   *
   * @throws InvalidTermException if it is no web address, or no id of the site that it names
   */
  public static String iriOf(String written) {
    WebLinks.of(written);
    for (Known known : KNOWN) {
      Optional<String> id = known.idIn(written);
      if (id.isPresent()) {
        if (!known.id().matcher(id.get()).matches()) {
          throw new InvalidTermException(
              "\"" + written + "\" has no id of " + known.site().name() + " in it");
        }
        return known.site().iri(id.get());
      }
    }
    return written;
  }
}
