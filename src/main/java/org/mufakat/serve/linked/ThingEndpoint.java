package org.mufakat.serve.linked;

import java.util.function.Function;
import org.mufakat.serve.Endpoint;
import org.mufakat.serve.Problem;
import org.mufakat.serve.Request;
import org.mufakat.serve.Response;
import org.mufakat.serve.ServedStore;
import org.mufakat.serve.Settings;
import org.mufakat.serve.Snapshot;
import org.mufakat.serve.html.Addresses;

/** Answers for things of the store by their local parts, below one path. */
abstract class ThingEndpoint implements Endpoint {

  private final String path;
  private final Function<String, String> local;
  private final ServedStore store;
  final Settings settings;

  /**
   * @param path with its slash
   * @param local from what stands behind the path to the local part
   */
  ThingEndpoint(String path, Function<String, String> local, ServedStore store, Settings settings) {
    this.path = path;
    this.local = local;
    this.store = store;
    this.settings = settings;
  }

  @Override
  public final String path() {
    return path;
  }

  /** A thing that there is. */
  record Thing(Asked asked, Whereabouts whereabouts, Snapshot snapshot, Addresses addresses) {

    String local() {
      return asked.local();
    }

    String version() {
      return snapshot.version();
    }
  }

  @Override
  public final Response answer(Request request) {
    try (Snapshot snapshot = store.snapshot()) {
      return snapshot.read(() -> answer(request, thing(request, snapshot)));
    }
  }

  private Thing thing(Request request, Snapshot snapshot) {
    Addresses addresses = new Addresses(settings, snapshot.base());
    Asked inPath = Asked.in(request, path, name -> isKnown(name, addresses, snapshot));
    Asked asked = new Asked(local.apply(inPath.local()), inPath.form());
    String iri = addresses.iri(asked.local());
    Whereabouts found = Whereabouts.of(iri, snapshot);
    Whereabouts.requireKnown(found, iri);
    return new Thing(asked, found, snapshot, addresses);
  }

  private boolean isKnown(String name, Addresses addresses, Snapshot snapshot) {
    Whereabouts found = Whereabouts.of(addresses.iri(local.apply(name)), snapshot);
    return !(found instanceof Whereabouts.Unknown);
  }

  /**
   * Inside a transaction.
   *
   * @throws Problem if there is no answer
   */
  abstract Response answer(Request request, Thing thing);
}
