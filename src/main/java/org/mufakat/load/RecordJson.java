package org.mufakat.load;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Records as JSON and back, component by component: what Gson knows, and also {@code Optional} (the
 * value or null), dates (as ISO 8601 writes them) and sealed interfaces of records (with the name
 * of the record).
 */
public final class RecordJson {

  private static final String FORM = "form";

  private RecordJson() {}

  /** Equal strings that one of these reads are one string. Not for several threads. */
  public static Gson gson() {
    return new GsonBuilder()
        .serializeNulls()
        .disableHtmlEscaping()
        .registerTypeAdapter(String.class, new Shared())
        .registerTypeAdapter(LocalDate.class, new Text<>(LocalDate::parse))
        .registerTypeAdapter(Period.class, new Text<>(Period::parse))
        .registerTypeAdapter(Year.class, new Text<>(Year::parse))
        .registerTypeAdapter(YearMonth.class, new Text<>(YearMonth::parse))
        .registerTypeAdapter(OptionalInt.class, new MaybeInt())
        .registerTypeAdapterFactory(new Optionals())
        .registerTypeAdapterFactory(new Forms())
        .create();
  }

  private static final class Shared extends TypeAdapter<String> {
    private final Map<String, String> seen = new HashMap<>();

    @Override
    public void write(JsonWriter out, String value) throws IOException {
      out.value(value);
    }

    @Override
    public String read(JsonReader in) throws IOException {
      String value = in.nextString();
      return Optional.ofNullable(seen.putIfAbsent(value, value)).orElse(value);
    }
  }

  private static final class Text<T> extends TypeAdapter<T> {
    private final Function<String, T> parse;

    Text(Function<String, T> parse) {
      this.parse = parse;
    }

    @Override
    public void write(JsonWriter out, T value) throws IOException {
      out.value(value.toString());
    }

    @Override
    public T read(JsonReader in) throws IOException {
      return parse.apply(in.nextString());
    }
  }

  private static final class MaybeInt extends TypeAdapter<OptionalInt> {
    @Override
    public void write(JsonWriter out, OptionalInt value) throws IOException {
      if (value.isPresent()) {
        out.value(value.getAsInt());
      } else {
        out.nullValue();
      }
    }

    @Override
    public OptionalInt read(JsonReader in) throws IOException {
      if (in.peek() == JsonToken.NULL) {
        in.nextNull();
        return OptionalInt.empty();
      }
      return OptionalInt.of(in.nextInt());
    }
  }

  private static final class Optionals implements TypeAdapterFactory {
    @Override
    @SuppressWarnings("unchecked")
    public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
      if (type.getRawType() != Optional.class) {
        return null; // what Gson expects of a factory that does not know the type
      }
      ParameterizedType optional = (ParameterizedType) type.getType();
      TypeAdapter<Object> value =
          (TypeAdapter<Object>)
              gson.getAdapter(TypeToken.get(optional.getActualTypeArguments()[0]));
      return (TypeAdapter<T>) new Maybe(value);
    }
  }

  private static final class Maybe extends TypeAdapter<Optional<Object>> {
    private final TypeAdapter<Object> value;

    Maybe(TypeAdapter<Object> value) {
      this.value = value;
    }

    @Override
    public void write(JsonWriter out, Optional<Object> optional) throws IOException {
      if (optional.isPresent()) {
        value.write(out, optional.get());
      } else {
        out.nullValue();
      }
    }

    @Override
    public Optional<Object> read(JsonReader in) throws IOException {
      if (in.peek() == JsonToken.NULL) {
        in.nextNull();
        return Optional.empty();
      }
      return Optional.of(value.read(in));
    }
  }

  private static final class Forms implements TypeAdapterFactory {
    @Override
    public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
      return type.getRawType().isSealed() ? new Form<>(gson, type.getRawType()) : null;
    }
  }

  /** A record of a sealed interface: an object that also says which. */
  private static final class Form<T> extends TypeAdapter<T> {
    private final Gson gson;
    private final Class<? super T> type;

    Form(Gson gson, Class<? super T> type) {
      this.gson = gson;
      this.type = type;
    }

    @Override
    public void write(JsonWriter out, T value) throws IOException {
      JsonObject object = gson.toJsonTree(value, value.getClass()).getAsJsonObject();
      object.addProperty(FORM, value.getClass().getSimpleName());
      gson.toJson(object, out);
    }

    @Override
    @SuppressWarnings("unchecked")
    public T read(JsonReader in) throws IOException {
      JsonObject object = gson.fromJson(in, JsonObject.class);
      JsonElement form = object.remove(FORM);
      return (T)
          gson.fromJson(object, named(type, form.getAsString()).orElseThrow(() -> unknown(form)));
    }

    private JsonParseException unknown(JsonElement form) {
      return new JsonParseException("no " + type.getSimpleName() + ": " + form);
    }

    private static Optional<Class<?>> named(Class<?> type, String name) {
      if (type.isRecord()) {
        return type.getSimpleName().equals(name) ? Optional.of(type) : Optional.empty();
      }
      return Arrays.stream(type.getPermittedSubclasses())
          .flatMap(form -> named(form, name).stream())
          .findFirst();
    }
  }
}
