package org.mufakat.serve.linked;

import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.mufakat.serve.Accepted;
import org.mufakat.serve.ContentTag;
import org.mufakat.serve.Request;
import org.mufakat.serve.Response;
import org.mufakat.serve.ServedStore;
import org.mufakat.serve.Settings;

/**
 * What the store says of a thing, as RDF: in the form of the path's ending, or without one in that
 * which the client likes best.
 */
public final class DataEndpoint extends ThingEndpoint {

  public DataEndpoint(ServedStore store, Settings settings) {
    super("/data/", Function.identity(), store, settings);
  }

  @Override
  Response answer(Request request, Thing thing) {
    Optional<Form> form = form(request, thing);
    if (form.filter(found -> found == Form.HTML).isPresent()) {
      return Response.empty(303)
          .with("Location", thing.addresses().page(thing.local()))
          .with("Vary", "Accept");
    }
    return data(
        request, thing, form.orElseThrow(() -> Accepted.nothingOf(Form.mediaTypes(Form.DATA))));
  }

  /** Turtle for those who take anything: whoever comes here wants data. */
  private static Optional<Form> form(Request request, Thing thing) {
    Accepted accepted = Accepted.of(request);
    return thing
        .asked()
        .form()
        .or(() -> accepted.best(Form.DATA, Form::mediaType))
        .or(() -> accepted.best(Form.ALL, Form::mediaType));
  }

  private Response data(Request request, Thing thing, Form form) {
    String tag = ContentTag.of(thing.version(), "data", thing.local(), form.ending());
    return ContentTag.unlessKnown(
            request,
            tag,
            () ->
                GraphBody.response(
                    Description.of(
                        thing.snapshot().dataset(), node(thing), settings.limits().query().rows()),
                    form,
                    settings))
        .with("Vary", "Accept")
        .with("Content-Location", thing.addresses().data(thing.local(), form.ending()))
        .with("Link", Links.of(thing.addresses(), thing.local()) + successor(thing))
        .with("Cache-Control", "no-cache");
  }

  private static Node node(Thing thing) {
    return thing.whereabouts() instanceof Whereabouts.Superseded superseded
        ? superseded.node()
        : ((Whereabouts.Here) thing.whereabouts()).node();
  }

  private static String successor(Thing thing) {
    return thing.whereabouts() instanceof Whereabouts.Superseded superseded
        ? ", <" + superseded.successor().getURI() + ">; rel=\"successor-version\""
        : "";
  }
}
