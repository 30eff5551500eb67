package org.mufakat.serve.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.serve.ForeignTools;
import org.mufakat.serve.ForeignTools.Said;
import org.mufakat.serve.Served;
import org.mufakat.serve.Stories;

/**
 * Pages are HTML as its standard says, and accessible as far as a machine can tell. The kinds of
 * pages are rows of {@code serve/pages.tsv}.
 */
@Tag("long")
class SoundPagesTest {

  private static final Path PAGES = Path.of("src/test/resources/serve/pages.tsv");

  /** Paths in both languages, and one that only this store has. */
  private static List<String> targets(Served served) throws IOException {
    List<String> targets = new ArrayList<>();
    for (String line : Files.readAllLines(PAGES)) {
      if (!line.startsWith("#")) {
        String[] row = line.split("\t");
        String joint = row[0].contains("?") ? "&" : "?";
        for (String language : List.of("en", "id")) {
          String target = row[0] + joint + "lang=" + language;
          HttpResponse<String> found = served.get(target, "Accept", "text/html");
          assertEquals(Integer.parseInt(row[1]), found.statusCode(), target);
          targets.add(target);
        }
      }
    }
    String agreement = Stories.only(served, "SELECT (MIN(?x) AS ?y) { ?x a coop:Agreement }");
    targets.add("/page/" + agreement.substring(Stories.BASE.length()));
    return targets;
  }

  @Test
  void theNuHtmlCheckerFindsNoErrors(@TempDir Path temp) throws IOException {
    Path packages = ForeignTools.withPackages("vnu-jar");
    Path jar = packages.resolve("node_modules/vnu-jar/build/dist/vnu.jar");
    List<String> command = new ArrayList<>(List.of(ForeignTools.onPath("java"), "-jar"));
    command.addAll(List.of(jar.toString(), "--errors-only", "--format", "text"));
    Path wrong = Files.writeString(temp.resolve("wrong.html"), "<!DOCTYPE html><p>no title");
    Said failed = said(command, List.of(wrong.toString()));
    assertTrue(failed.out().contains("rror: "), "a page can fail: " + failed.out());
    try (Served served = Served.of(PublishedStore.folder())) {
      List<String> files = new ArrayList<>();
      for (String target : targets(served)) {
        Path file = temp.resolve(files.size() + ".html");
        Files.writeString(file, served.get(target, "Accept", "text/html").body());
        files.add(file.toString());
      }
      Said said = said(command, files);
      assertEquals(0, said.exit(), said.out());
      assertTrue(!said.out().contains("rror: "), said.out());
    }
  }

  private static Said said(List<String> command, List<String> files) {
    return ForeignTools.run(Stream.concat(command.stream(), files.stream()).toArray(String[]::new));
  }

  @Test
  void axeFindsNoViolationsInChromium() throws IOException {
    Path packages = ForeignTools.withPackages("playwright-core", "axe-core");
    String chromium = ForeignTools.onPath("chromium");
    try (Served served = Served.of(PublishedStore.folder())) {
      List<String> arguments = new ArrayList<>(List.of(chromium));
      targets(served).forEach(target -> arguments.add(served.uri(target).toString()));
      Said said = ForeignTools.node(packages, "axe.mjs", arguments.toArray(String[]::new));
      assertEquals(
          "0 violations in %d pages%n".formatted(arguments.size() - 1), said.out(), said.out());
    }
  }
}
