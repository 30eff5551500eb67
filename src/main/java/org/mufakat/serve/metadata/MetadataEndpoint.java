package org.mufakat.serve.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
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
import org.mufakat.serve.linked.Form;
import org.mufakat.serve.linked.GraphBody;
import org.mufakat.serve.linked.Links;

/**
 * A description of the data as RDF, in the form that the path ends in or that the client likes
 * best; who would rather read a page is led to the first one.
 */
public final class MetadataEndpoint implements Endpoint {

  private final String document;
  private final Optional<Form> form;
  private final BiFunction<Metadata, Described, Model> writer;
  private final ServedStore store;
  private final Settings settings;
  private final Metadata metadata;

  private MetadataEndpoint(
      String document,
      Optional<Form> form,
      BiFunction<Metadata, Described, Model> writer,
      ServedStore store,
      Settings settings,
      Metadata metadata) {
    this.document = document;
    this.form = form;
    this.writer = writer;
    this.store = store;
    this.settings = settings;
    this.metadata = metadata;
  }

  /** VoID and the catalogue, each also under a path for each of its forms. */
  public static List<Endpoint> all(ServedStore store, Settings settings, Metadata metadata) {
    List<Optional<Form>> forms = new ArrayList<>(List.of(Optional.empty()));
    Form.DATA.forEach(form -> forms.add(Optional.of(form)));
    List<Endpoint> all = new ArrayList<>();
    for (Optional<Form> form : forms) {
      all.add(
          new MetadataEndpoint(
              Described.CATALOGUE, form, Metadata::catalogue, store, settings, metadata));
      all.add(
          new MetadataEndpoint(
              VoidDescription.PATH, form, Metadata::voidDescription, store, settings, metadata));
    }
    return all;
  }

  @Override
  public String path() {
    return path(form);
  }

  private String path(Optional<Form> wanted) {
    return document + wanted.map(one -> "." + one.ending()).orElse("");
  }

  @Override
  public Response answer(Request request) {
    Form wanted =
        form.or(() -> accepted(request))
            .orElseThrow(() -> Accepted.nothingOf(Form.mediaTypes(Form.ALL)));
    try (Snapshot snapshot = store.snapshot()) {
      String root = new Addresses(settings, snapshot.base()).root();
      if (wanted == Form.HTML) {
        return Response.empty(303).with("Location", root + "/").with("Vary", "Accept");
      }
      return ContentTag.unlessKnown(
              request,
              tag(request, snapshot, wanted),
              () ->
                  GraphBody.response(
                      writer.apply(metadata, metadata.described(request, snapshot)).getGraph(),
                      wanted,
                      settings))
          .with("Vary", "Accept, Host")
          .with("Content-Location", root + path(Optional.of(wanted)))
          .with("Link", links(root))
          .with("Cache-Control", "no-cache");
    }
  }

  @Override
  public void prepare(Snapshot snapshot) {
    metadata.prepare(snapshot);
  }

  /** Turtle for those who take anything. */
  private static Optional<Form> accepted(Request request) {
    List<Form> dataFirst = new ArrayList<>(Form.DATA);
    dataFirst.add(Form.HTML);
    return Accepted.of(request).best(dataFirst, Form::mediaType);
  }

  private String tag(Request request, Snapshot snapshot, Form wanted) {
    String releases =
        Metadata.releases(snapshot).stream()
            .map(release -> release.name().toString())
            .collect(Collectors.joining(" "));
    return ContentTag.of(
        snapshot.version(), path(), wanted.ending(), settings.addressFor(request, ""), releases);
  }

  private String links(String root) {
    return Form.DATA.stream()
            .map(one -> Links.alternate(root + path(Optional.of(one)), one))
            .collect(Collectors.joining(", "))
        + ", "
        + Licence.link();
  }
}
