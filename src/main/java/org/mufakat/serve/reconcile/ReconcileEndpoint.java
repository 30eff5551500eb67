package org.mufakat.serve.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.reconcile.Candidate;
import org.mufakat.reconcile.Feature;
import org.mufakat.reconcile.Reconciler;
import org.mufakat.reconcile.ReconciliationQuery;
import org.mufakat.serve.Endpoint;
import org.mufakat.serve.Parameters;
import org.mufakat.serve.Problem;
import org.mufakat.serve.Request;
import org.mufakat.serve.Response;
import org.mufakat.serve.ServedStore;
import org.mufakat.serve.Settings;

/** {@code /reconcile}: the manifest, batches of queries, and data extension. */
public final class ReconcileEndpoint extends ReadingEndpoint {

  static final String PATH = "/reconcile";

  private final Settings settings;

  private ReconcileEndpoint(ServedStore store, ReadyStore ready, Settings settings) {
    super(store, ready);
    this.settings = settings;
  }

  /** All parts of the service. */
  public static List<Endpoint> all(ServedStore store, Settings settings) {
    ReadyStore ready = new ReadyStore();
    return List.of(
        new ReconcileEndpoint(store, ready, settings),
        new SuggestEndpoint(store, ready),
        new ProposeEndpoint(store, ready),
        new PreviewEndpoint(store, ready, settings),
        new ViewEndpoint(store, ready, settings));
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public Set<String> methods() {
    return Set.of("GET", "POST");
  }

  @Override
  Response answer(Request request, Reading reading) {
    boolean posted = request.method().equals("POST");
    Parameters given = posted ? request.form() : request.parameters();
    Optional<String> queries = given.one("queries");
    Optional<String> extend = given.one("extend");
    if (queries.isPresent() && extend.isPresent()) {
      throw Problem.malformed("there are both queries and extend", "ask for one of them");
    }
    if (extend.isPresent()) {
      return json(Extension.answer(extend.get(), reading));
    }
    if (queries.isPresent()) {
      return json(answer(queries.get(), reading));
    }
    if (posted) {
      throw Problem.malformed("the form has no queries", "send a batch in the field queries");
    }
    String address = settings.addressFor(request, PATH);
    return json(Manifest.of(address, reading.ids().base(), reading.language()));
  }

  private static JsonObject answer(String json, Reading reading) {
    Map<String, ReconciliationQuery> queries = QueryBatch.read(json, reading.ids());
    Reconciler reconciler = new Reconciler(reading.entities(), reading.values());
    Descriptions descriptions = reading.descriptions();
    JsonObject answer = new JsonObject();
    queries.forEach(
        (key, query) -> {
          JsonArray result = new JsonArray();
          reconciler.candidates(query).stream()
              .map(candidate -> candidate(candidate, descriptions, reading))
              .forEach(result::add);
          JsonObject one = new JsonObject();
          one.add("result", result);
          answer.add(key, one);
        });
    return answer;
  }

  private static JsonObject candidate(
      Candidate candidate, Descriptions descriptions, Reading reading) {
    JsonObject json = new JsonObject();
    json.addProperty("id", reading.ids().of(candidate.entity().iri()));
    json.addProperty("name", candidate.entity().label(reading.language().tag()));
    json.addProperty("description", descriptions.of(candidate.entity()));
    JsonArray types = new JsonArray();
    types.add(Manifest.type(candidate.entity().type(), reading.language()));
    json.add("type", types);
    json.addProperty("score", candidate.score());
    json.addProperty("match", candidate.isMatch());
    JsonArray features = new JsonArray();
    candidate.features().forEach(feature -> features.add(feature(feature)));
    json.add("features", features);
    return json;
  }

  private static JsonObject feature(Feature feature) {
    JsonObject json = new JsonObject();
    json.addProperty("id", feature.id());
    if (feature instanceof Feature.Fact fact) {
      json.addProperty("value", fact.value());
    } else {
      json.addProperty("value", ((Feature.Share) feature).value());
    }
    return json;
  }
}
