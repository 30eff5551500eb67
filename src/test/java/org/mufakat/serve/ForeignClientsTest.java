package org.mufakat.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.query.Answer;
import org.mufakat.query.AskedTexts;
import org.mufakat.query.QueryOptions;
import org.mufakat.query.QueryRunner;

/** Clients that nobody here wrote get the rows of the command line, for every canned query. */
@TestInstance(Lifecycle.PER_CLASS)
class ForeignClientsTest {

  private static final QueryOptions OPTIONS = QueryOptions.usual(LocalDate.of(2026, 1, 1));

  /** Folder with {@code node_modules/@comunica/query-sparql} of version 4. */
  private static final String COMUNICA = "mufakat.comunica";

  private Served served;
  private Map<String, String> texts;
  private Map<String, List<Map<String, String>>> rows;

  @BeforeAll
  void start(@TempDir Path temp) {
    served = Served.of(Served.seeds(temp.resolve("store")));
    try (Snapshot snapshot = served.store().snapshot()) {
      texts = AskedTexts.of(snapshot.dataset(), snapshot.base(), OPTIONS);
      rows = new TreeMap<>();
      texts.forEach((name, text) -> rows.put(name, rows(snapshot.queries(), text)));
    }
  }

  @AfterAll
  void stop() {
    served.close();
  }

  private static List<Map<String, String>> rows(QueryRunner runner, String text) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Binding row : ((Answer.Rows) runner.run(text, OPTIONS)).rows()) {
      Map<String, String> cells = new HashMap<>();
      row.forEach((variable, node) -> cells.put(variable.getVarName(), text(node)));
      rows.add(cells);
    }
    return rows;
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI();
  }

  @Test
  void allButTheFederatedOneAreAsked() {
    assertTrue(texts.size() >= 20, texts.keySet().toString());
    assertTrue(rows.values().stream().filter(found -> !found.isEmpty()).count() >= 15);
  }

  @Test
  void rdf4jGetsTheSameRows() {
    SPARQLRepository repository = new SPARQLRepository(served.uri("/sparql").toString());
    try (RepositoryConnection connection = repository.getConnection()) {
      texts.forEach(
          (name, text) -> {
            try (TupleQueryResult result = connection.prepareTupleQuery(text).evaluate()) {
              List<Map<String, String>> found = new ArrayList<>();
              result.forEach(row -> found.add(cells(row)));
              assertEquals(rows.get(name), found, name);
            }
          });
    } finally {
      repository.shutDown();
    }
  }

  private static Map<String, String> cells(BindingSet row) {
    Map<String, String> cells = new HashMap<>();
    row.forEach(cell -> cells.put(cell.getName(), cell.getValue().stringValue()));
    return cells;
  }

  @Test
  void comunicaGetsTheSameRows() throws IOException, InterruptedException {
    String modules = Optional.ofNullable(System.getProperty(COMUNICA)).orElse("");
    assumeTrue(
        Files.isDirectory(Path.of(modules, "node_modules", "@comunica", "query-sparql")),
        "no Comunica: npm install @comunica/query-sparql@4 somewhere, and name the folder with -D"
            + COMUNICA);
    Process node =
        new ProcessBuilder(
                "node",
                "src/test/resources/serve/comunica.mjs",
                modules,
                served.uri("/sparql").toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    node.getOutputStream().write(new Gson().toJson(texts).getBytes(StandardCharsets.UTF_8));
    node.getOutputStream().close();
    String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(node.waitFor(1, TimeUnit.MINUTES));
    Map<String, List<Map<String, String>>> found =
        new Gson().fromJson(said, new TypeToken<Map<String, List<Map<String, String>>>>() {});
    texts.keySet().forEach(name -> assertEquals(rows.get(name), found.get(name), name));
  }
}
