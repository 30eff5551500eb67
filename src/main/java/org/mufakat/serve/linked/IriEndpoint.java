package org.mufakat.serve.linked;

import java.util.function.Function;
import org.mufakat.serve.Accepted;
import org.mufakat.serve.Request;
import org.mufakat.serve.Response;
import org.mufakat.serve.ServedStore;
import org.mufakat.serve.Settings;

/**
 * The IRIs of things. A country cannot be sent over a wire: 303 leads to the document about it that
 * the client likes best.
 */
public final class IriEndpoint extends ThingEndpoint {

  private IriEndpoint(
      String path, Function<String, String> local, ServedStore store, Settings settings) {
    super(path, local, store, settings);
  }

  /** For the things under the store's base. */
  public static IriEndpoint ofData(String path, ServedStore store, Settings settings) {
    return new IriEndpoint(path, Function.identity(), store, settings);
  }

  /** For the concepts that the ontology defines. */
  public static IriEndpoint ofConcepts(ServedStore store, Settings settings) {
    return new IriEndpoint("/ontology/", name -> "ontology/" + name, store, settings);
  }

  @Override
  public boolean isCostly() {
    return false;
  }

  @Override
  Response answer(Request request, Thing thing) {
    Form form =
        thing
            .asked()
            .form()
            .or(() -> Accepted.of(request).best(Form.ALL, Form::mediaType))
            .orElseThrow(() -> Accepted.nothingOf(Form.mediaTypes(Form.ALL)));
    String target =
        form == Form.HTML
            ? thing.addresses().page(thing.local())
            : thing.addresses().data(thing.local(), form.ending());
    return Response.empty(303)
        .with("Location", target)
        .with("Vary", "Accept")
        .with("Link", Links.of(thing.addresses(), thing.local()))
        .with("Cache-Control", "no-cache");
  }
}
