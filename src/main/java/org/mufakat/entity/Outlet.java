package org.mufakat.entity;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A publisher under the name that its own pages and those who retell it share: {@code RRI}, {@code
 * laman RRI} and {@code www.rri.co.id} are one.
 */
public record Outlet(String name) {

  private static final Pattern DRESSING =
      Pattern.compile(
          "^(?:https-|http-)?(?:laman-|situs-|website-)?(?:www-)?|(?:-(?:com|net|org|co|go|or|ac|gov|id|tv|news))+$");

  /** Empty for a name that holds nothing but an internet ending. */
  static Optional<Outlet> of(String written) {
    String bare = DRESSING.matcher(NormalisedName.of(written)).replaceAll("");
    return bare.isBlank() ? Optional.empty() : Optional.of(new Outlet(bare));
  }
}
