package org.mufakat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** When the launcher builds, which Java it takes, and what it says when it cannot. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  private static final Map<String, String> AS_IT_IS = Map.of();

  @TempDir private Path temp;
  private StagedCheckout checkout;

  @BeforeEach
  void stage() throws IOException {
    checkout = new StagedCheckout(temp);
  }

  @Test
  void theFirstCallBuildsAndTheSecondOneDoesNot() throws Exception {
    assertEquals("ran query agreements", last(checkout.run(0, AS_IT_IS, "query", "agreements")));
    assertEquals("ran query agreements\n", checkout.run(0, AS_IT_IS, "query", "agreements"));
    assertEquals(List.of("mvn with " + checkout.java17()), checkout.mavenCalls());
  }

  @Test
  void whatGoesIntoTheJarMakesItStale() throws Exception {
    checkout.run(0, AS_IT_IS, "--version");
    for (String source : StagedCheckout.SOURCES) {
      checkout.dateSources(900_000_000);
      checkout.date("target/app/mufakat.jar", 1_000_000_000);
      int before = checkout.mavenCalls().size();
      checkout.run(0, AS_IT_IS, "--version");
      assertEquals(before, checkout.mavenCalls().size(), "nothing changed");
      checkout.date(source, 1_100_000_000);
      checkout.run(0, AS_IT_IS, "--version");
      assertEquals(before + 1, checkout.mavenCalls().size(), source + " changed");
    }
  }

  @Test
  void fourFirstCallsAtOnceBuildOnce() throws Exception {
    List<Process> started = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      started.add(checkout.start(checkout.launcher(), AS_IT_IS, "stats"));
    }
    for (Process process : started) {
      assertEquals("ran stats", last(StagedCheckout.said(process)));
      assertEquals(0, process.waitFor());
    }
    assertEquals(1, checkout.mavenCalls().size());
  }

  @Test
  void aLinkLeadsHome() throws Exception {
    Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
    Path link = elsewhere.resolve("m");
    Files.createSymbolicLink(link, Path.of("../my checkout/mufakat"));
    assertEquals("ran stats", last(StagedCheckout.said(checkout.start(link, AS_IT_IS, "stats"))));
    assertTrue(checkout.lastJavaCall().contains("-Dmufakat.home=" + checkout.home() + " "));
  }

  @Test
  void shortCommandsStartFastAndLongOnesRunFast() throws Exception {
    checkout.run(0, AS_IT_IS, "query", "agreements");
    assertTrue(checkout.lastJavaCall().contains("-XX:TieredStopAtLevel=1"));
    checkout.run(0, AS_IT_IS, "load", "x");
    assertFalse(checkout.lastJavaCall().contains("-XX:TieredStopAtLevel=1"));
  }

  @Test
  void aServerEndsWhenMemoryDoes() throws Exception {
    checkout.run(0, AS_IT_IS, "serve");
    assertTrue(checkout.lastJavaCall().contains("-XX:+ExitOnOutOfMemoryError"));
  }

  @Test
  void eachJavaHasItsArchive() throws Exception {
    checkout.run(0, AS_IT_IS, "stats");
    assertTrue(checkout.lastJavaCall().contains("-XX:SharedArchiveFile="));
    checkout.run(0, Map.of("JAVA_HOME", checkout.java("jdk-25", "25.0.3")), "stats");
    assertTrue(checkout.lastJavaCall().contains("-XX:AOTCache="), checkout.lastJavaCall());
  }

  @Test
  void javaHomeIsTakenWhereItIsNewEnough() throws Exception {
    String newer = checkout.java("jdk-25", "25.0.3");
    assertEquals("ran stats", last(checkout.run(0, Map.of("JAVA_HOME", newer), "stats")));
    assertEquals(List.of("mvn with " + newer), checkout.mavenCalls());
  }

  @Test
  void anOldJavaHomeIsPassedOverForTheJavaOnThePath() throws Exception {
    Map<String, String> environment =
        Map.of(
            "JAVA_HOME",
            checkout.java("jdk-11", "11.0.2"),
            "PATH",
            checkout.java17() + "/bin:" + temp.resolve("bin") + ":" + checkout.bareTools());
    assertEquals("ran stats", last(checkout.run(0, environment, "stats")));
    assertEquals(List.of("mvn with " + checkout.java17()), checkout.mavenCalls());
  }

  @Test
  void aFailedBuildShowsWhatMavenSays() throws Exception {
    checkout.maven("echo '[ERROR] X.java:[3,1] class expected'", "exit 1");
    String said = checkout.run(1, AS_IT_IS, "stats");
    assertTrue(said.contains("X.java:[3,1]") && said.contains("the build failed"), said);
    assertFalse(said.contains("ran stats"), said);
  }

  @Test
  void withoutMavenItSaysSo() throws Exception {
    String said = checkout.run(1, Map.of("PATH", checkout.bareTools().toString()), "stats");
    assertTrue(said.contains("install Maven 3.8"), said);
  }

  @Test
  void theCharacterSetIsUtf8WhateverTheCallersIs() throws Exception {
    checkout.run(0, Map.of("LC_ALL", "C"), "stats");
    assertTrue(checkout.lastJavaCall().startsWith("java in C.UTF-8:"), checkout.lastJavaCall());
    checkout.run(0, Map.of("LC_ALL", "id_ID.utf8"), "stats");
    assertTrue(checkout.lastJavaCall().startsWith("java in id_ID.utf8:"), checkout.lastJavaCall());
  }

  private static String last(String said) {
    List<String> lines = said.lines().toList();
    return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
  }
}
