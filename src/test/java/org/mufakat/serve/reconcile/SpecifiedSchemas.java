package org.mufakat.serve.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.SchemaResolver;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The JSON schemas of the Reconciliation Service API 0.2, from a folder. Nothing is fetched. */
final class SpecifiedSchemas {

  private static final String SPACE = "https://reconciliation-api.github.io/specs/0.2/schemas/";
  private static final URI OPEN_API = URI.create("http://swagger.io/v2/schema.json");

  /** The schemas name no version of JSON Schema; they were written for this one. */
  private static final String ANY_VERSION = "http://json-schema.org/schema#";

  private static final String VERSION = "http://json-schema.org/draft-07/schema#";

  private final Validator validator =
      new ValidatorFactory()
          .withJsonNodeFactory(new GsonNode.Factory())
          .withDefaultDialect(new Dialects.Draft7Dialect())
          .withSchemaResolver(uri -> SchemaResolver.Result.empty())
          .createValidator();

  SpecifiedSchemas(Path folder) {
    validator.registerSchema(OPEN_API, text(folder.resolve("openapi.json")));
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.toString().endsWith(".json") && !file.endsWith("openapi.json"))
          .forEach(file -> validator.registerSchema(uri(file), text(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URI uri(Path file) {
    return URI.create(SPACE + file.getFileName());
  }

  /** Without its own name, which some have from another edition. */
  private static String text(Path file) {
    try {
      return Files.readString(file)
          .replace(ANY_VERSION, VERSION)
          .replaceFirst("\"\\$id\": \"[^\"]*\",", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails with what is wrong. */
  void check(String name, String json) {
    assertEquals(List.of(), wrong(name, json), json);
  }

  List<String> wrong(String name, String json) {
    Validator.Result result = validator.validate(URI.create(SPACE + name + ".json"), json);
    return result.isValid()
        ? List.of()
        : Stream.concat(
                Stream.of("not valid"),
                result.getErrors().stream()
                    .map(error -> error.getInstanceLocation() + ": " + error.getError()))
            .toList();
  }
}
