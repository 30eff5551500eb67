package org.mufakat.serve.linked;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mufakat.rdf.Licence;
import org.mufakat.serve.Accepted;
import org.mufakat.serve.ContentTag;
import org.mufakat.serve.Endpoint;
import org.mufakat.serve.Request;
import org.mufakat.serve.Response;
import org.mufakat.serve.ServedStore;
import org.mufakat.serve.Settings;
import org.mufakat.serve.Snapshot;
import org.mufakat.serve.html.Addresses;
import org.mufakat.serve.html.Language;

/**
 * The ontology, in the form that the client likes best or that the path ends in: its terms are
 * parts of this one document, so it answers 200 by itself.
 */
public final class OntologyEndpoint implements Endpoint {

  private static final String PATH = "/ontology";

  private final Optional<Form> form;
  private final ServedStore store;
  private final Settings settings;

  private OntologyEndpoint(Optional<Form> form, ServedStore store, Settings settings) {
    this.form = form;
    this.store = store;
    this.settings = settings;
  }

  /** The document, and each of its forms under a path of its own. */
  public static List<Endpoint> all(ServedStore store, Settings settings) {
    return Stream.concat(Stream.of(Optional.<Form>empty()), Form.ALL.stream().map(Optional::of))
        .<Endpoint>map(form -> new OntologyEndpoint(form, store, settings))
        .toList();
  }

  @Override
  public String path() {
    return PATH + form.map(one -> "." + one.ending()).orElse("");
  }

  @Override
  public Response answer(Request request) {
    Form wanted =
        form.or(() -> Accepted.of(request).best(Form.ALL, Form::mediaType))
            .orElseThrow(() -> Accepted.nothingOf(Form.mediaTypes(Form.ALL)));
    Language language = Language.of(request);
    try (Snapshot snapshot = store.snapshot()) {
      Addresses addresses = new Addresses(settings, snapshot.base());
      String tag =
          ContentTag.of(
              snapshot.version(), OntologyDocument.TURTLE, wanted.ending(), language.tag());
      return ContentTag.unlessKnown(
              request,
              tag,
              () -> snapshot.read(() -> written(request, wanted, language, snapshot, addresses)))
          .with("Vary", "Accept, Accept-Language")
          .with("Content-Location", addresses.root() + PATH + "." + wanted.ending())
          .with("Link", links(addresses))
          .with("Cache-Control", "no-cache");
    }
  }

  private Response written(
      Request request, Form wanted, Language language, Snapshot snapshot, Addresses addresses) {
    return switch (wanted) {
      case HTML -> {
        Labels labels = new Labels(snapshot.dataset(), addresses, language);
        yield new OntologyDocument(snapshot.dataset(), labels).page(addresses, request);
      }
      case TURTLE -> Response.of(wanted.contentType(), OntologyDocument.TURTLE);
      default -> GraphBody.response(OntologyDocument.graph(), wanted, settings);
    };
  }

  private static String links(Addresses addresses) {
    StringBuilder links = new StringBuilder();
    for (Form one : Form.ALL) {
      String target = addresses.root() + PATH + "." + one.ending();
      links.append(Links.alternate(target, one)).append(", ");
    }
    return links.append(Licence.link()).toString();
  }
}
