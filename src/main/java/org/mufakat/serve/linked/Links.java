package org.mufakat.serve.linked;

import java.util.ArrayList;
import java.util.List;
import org.mufakat.rdf.Licence;
import org.mufakat.serve.html.Addresses;

/** The {@code Link} headers (RFC 8288) of documents about a thing. */
public final class Links {

  private Links() {}

  /**
   * What a document about a thing leads to: the thing, its other forms, the licence.
   *
   * @param local part of the thing's IRI
   */
  static String of(Addresses addresses, String local) {
    List<String> links = new ArrayList<>();
    links.add("<" + addresses.iri(local) + ">; rel=\"describes\"");
    links.add(alternate(addresses.page(local), Form.HTML));
    Form.DATA.forEach(form -> links.add(alternate(addresses.data(local, form.ending()), form)));
    links.add(Licence.link());
    return String.join(", ", links);
  }

  public static String alternate(String target, Form form) {
    return "<" + target + ">; rel=\"alternate\"; type=\"" + form.mediaType() + "\"";
  }
}
