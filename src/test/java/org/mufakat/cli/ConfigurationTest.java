package org.mufakat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Option before environment before file before what is usual; and what {@code doctor} sees. */
class ConfigurationTest {

  @TempDir private Path temp;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = temp.resolve("settings.properties");
    Files.writeString(
        file, "store = /from/file\nserve.port = 4000\nserve.host = a.example b.example\n");
  }

  private Session session() {
    return Session.withoutExtractor().with("MUFAKAT_CONFIG", file.toString());
  }

  private static String origin(Session session, String key) {
    return session
        .run("config", "show", "--origin")
        .out()
        .lines()
        .filter(line -> line.startsWith(key + "\t"))
        .map(line -> line.substring(key.length() + 1))
        .findFirst()
        .orElse("none");
  }

  @Test
  void theNearerGoesFirst() {
    assertEquals("/from/file\tfile " + file, origin(session(), "store"));
    assertEquals("4000\tfile " + file, origin(session(), "serve.port"));
    Session near = session().with("MUFAKAT_STORE", "/near").with("MUFAKAT_SERVE_PORT", "5000");
    assertEquals("/near\tenvironment MUFAKAT_STORE", origin(near, "store"));
    assertEquals("5000\tenvironment MUFAKAT_SERVE_PORT", origin(near, "serve.port"));
    assertEquals("30\tdefault", origin(near, "serve.timeout"));
    assertTrue(near.run("query", "counts").err().contains("/near"));
    assertTrue(near.run("query", "counts", "--store", "/nearest").err().contains("/nearest"));
    assertTrue(session().run("query", "counts").err().contains("/from/file"));
    assertTrue(
        session().with("MUFAKAT_STORE", "").run("query", "counts").err().contains("/from/file"));
  }

  @Test
  void whatIsShownCanBeSet() throws IOException {
    String shown = session().run("config", "show").out();
    Properties read = new Properties();
    read.load(new java.io.StringReader(shown));
    assertEquals("4000", read.getProperty("serve.port"));
    assertEquals("a.example b.example", read.getProperty("serve.host"));
    Files.writeString(file, shown);
    assertEquals(shown, session().run("config", "show").out());
  }

  @Test
  void whatIsNotKnownIsSaid() throws IOException {
    Session.Said said = session().with("MUFAKAT_SERVE_PROT", "1").run("config", "show");
    assertEquals("not known: MUFAKAT_SERVE_PROT in the environment\n", said.err());
    Files.writeString(file, "serve.prot = 4000\n");
    said = session().run("query");
    assertEquals(2, said.exit());
    assertTrue(said.err().contains("serve.prot") && said.err().contains(file.toString()));
    Files.delete(file);
    said = session().run("query");
    assertEquals(2, said.exit());
    assertTrue(said.err().contains(file.toString()), said.err());
  }

  @Test
  void aValueThatCannotBeReadIsFound() {
    Session.Said said = session().with("MUFAKAT_SERVE_PORT", "many").run("serve");
    assertEquals(2, said.exit());
    assertTrue(
        said.err().contains("the value stands in environment MUFAKAT_SERVE_PORT"), said.err());
  }

  /** A flag that is on already is not switched off by being given. */
  @Test
  void aFlagGivenTwiceIsGiven() {
    for (String value : new String[] {"true", "false"}) {
      Session session = session().with("MUFAKAT_SERVE_PUBLIC", value);
      Session.Said said = session.run("serve", "--public", "--port", "70000");
      assertEquals(5, said.exit(), "there is no store: " + said.err());
      assertEquals(2, session.run("serve", "--public=perhaps").exit());
    }
  }

  @Test
  void theDoctorSaysWhatIsWrongAndWhatToDo() throws IOException {
    Path none = temp.resolve("none");
    Session.Said said = session().run("doctor", "--store", none.toString());
    assertEquals(0, said.exit(), said.out());
    for (String name :
        new String[] {"program", "java", "memory", "settings", "store", "disk", "port"}) {
      assertTrue(said.out().contains("  " + name + " "), said.out());
    }
    assertTrue(said.out().contains("`mufakat load` makes one"), said.out());
    Files.createDirectories(none);
    Files.writeString(none.resolve("mufakat.json"), "broken");
    said = session().run("doctor", "--store", none.toString(), "--format", "json");
    assertEquals(5, said.exit());
    JsonArray found = JsonParser.parseString(said.out()).getAsJsonArray();
    assertTrue(
        found.asList().stream()
            .map(one -> one.getAsJsonObject())
            .anyMatch(
                one ->
                    one.get("name").getAsString().equals("store")
                        && one.get("state").getAsString().equals("bad")
                        && !one.get("remedy").getAsString().isEmpty()));
  }
}
