package org.mufakat.serve.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.mufakat.reconcile.EntityType;
import org.mufakat.reconcile.Properties;
import org.mufakat.reconcile.Property;
import org.mufakat.serve.Problem;
import org.mufakat.serve.Request;
import org.mufakat.serve.Response;
import org.mufakat.serve.ServedStore;

/** {@code /reconcile/extend/propose}: which properties things of a type have. */
final class ProposeEndpoint extends ReadingEndpoint {

  static final String BELOW = "/extend/propose";

  ProposeEndpoint(ServedStore store, ReadyStore ready) {
    super(store, ready);
  }

  @Override
  public String path() {
    return ReconcileEndpoint.PATH + BELOW;
  }

  @Override
  Response answer(Request request, Reading reading) {
    Optional<EntityType> type =
        request.parameters().one("type").filter(t -> !t.isBlank()).map(QueryBatch::type);
    Optional<Integer> limit =
        request.parameters().one("limit").filter(l -> !l.isBlank()).map(ProposeEndpoint::limit);
    List<Property> properties = type.map(Properties::of).orElseGet(Properties::all);
    JsonArray proposed = new JsonArray();
    properties.stream()
        .limit(limit.orElse(properties.size()))
        .forEach(property -> proposed.add(SuggestEndpoint.property(property, reading)));
    JsonObject answer = new JsonObject();
    answer.add("properties", proposed);
    type.ifPresent(asked -> answer.addProperty("type", asked.id()));
    limit.ifPresent(most -> answer.addProperty("limit", most));
    return json(answer);
  }

  private static int limit(String given) {
    try {
      return Math.max(0, Integer.parseInt(given));
    } catch (NumberFormatException e) {
      throw Problem.malformed("limit is no number", "say how many properties are wanted");
    }
  }
}
