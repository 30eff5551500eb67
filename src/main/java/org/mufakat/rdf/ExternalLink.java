package org.mufakat.rdf;

import java.util.Optional;
import java.util.regex.Pattern;
import org.mufakat.mention.ReportedDate;

/**
 * A link from a thing here to the same thing elsewhere.
 *
 * @param entity what follows the base in the IRI of the thing here: {@code institution/id-bi}
 * @param target IRI elsewhere
 */
public record ExternalLink(String entity, String target, Origin origin) {

  private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9._~%-]+(/[A-Za-z0-9._~%-]+)+");

  /**
   * Where links come from; all links of one origin into one site are one link set.
   *
   * @param source the publication or service
   * @param date of the source, as precise as it is known
   * @param address where the source is published
   * @param rights terms of the source
   */
  public record Origin(
      LinkMethod method,
      String source,
      ReportedDate date,
      Optional<String> address,
      Optional<String> rights) {

    public Origin {
      if (source.isBlank()) {
        throw new InvalidTermException("a link without source");
      }
    }
  }

  /**
   * @throws InvalidTermException unless both ends can stand in a graph
   */
  public ExternalLink {
    if (!LOCAL.matcher(entity).matches()) {
      throw new InvalidTermException("\"" + entity + "\" is no local id such as institution/id-bi");
    }
    WebLinks.of(target);
  }

  /** Whether another IRI elsewhere is of the same site. */
  public boolean isInto(String other) {
    return Site.of(other).equals(site());
  }

  Site site() {
    return Site.of(target);
  }
}
