package org.mufakat.cli;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A checkout with the real launcher, and a Maven and Javas of shell script that write down how they
 * are called. The folder has a space in its name.
 */
final class StagedCheckout {

  static final List<String> SOURCES =
      List.of("pom.xml", "src/main/X.java", "ontology/x.ttl", "seeds/x.tsv");

  private static final List<String> TOOLS =
      List.of(
          "sh",
          "cat",
          "cksum",
          "cp",
          "dirname",
          "find",
          "flock",
          "head",
          "mkdir",
          "mktemp",
          "mv",
          "readlink",
          "rm",
          "sed",
          "sleep",
          "sort",
          "stty",
          "touch",
          "tr");

  private final Path temp;
  private final Path home;
  private final Path bin;
  private final Path calls;
  private final String java17;

  StagedCheckout(Path temp) throws IOException {
    this.temp = temp;
    home = Files.createDirectories(temp.resolve("my checkout"));
    bin = Files.createDirectories(temp.resolve("bin"));
    calls = Files.createFile(temp.resolve("calls"));
    Files.copy(Path.of("mufakat"), launcher(), StandardCopyOption.COPY_ATTRIBUTES);
    for (String source : SOURCES) {
      Files.createDirectories(home.resolve(source).getParent());
      Files.writeString(home.resolve(source), "x");
    }
    Files.createDirectories(home.resolve("queries"));
    maven(
        "for word in \"$@\"; do case $word in -Dtarget.folder=*) to=${word#*=} ;; esac; done",
        "mkdir -p \"$to\" && echo jar >\"$to/mufakat.jar\"");
    java17 = java("jdk-17", "17.0.15");
  }

  Path launcher() {
    return home.resolve("mufakat");
  }

  Path home() throws IOException {
    return home.toRealPath();
  }

  String java17() {
    return java17;
  }

  void maven(String... lines) throws IOException {
    List<String> script = new ArrayList<>();
    script.add("echo \"mvn with $JAVA_HOME\" >>'%s'".formatted(calls));
    script.addAll(List.of(lines));
    script(bin.resolve("mvn"), script);
  }

  /** A Java that prints its arguments and makes any archive asked for; returns its home. */
  String java(String name, String version) throws IOException {
    Path jdk = temp.resolve(name);
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    script(
        jdk.resolve("bin/java"),
        List.of(
            "echo \"java in $LC_ALL: $*\" >>'%s'".formatted(calls),
            "for word in \"$@\"; do",
            "  case $word in *Exit=* | *Output=*) echo x >\"${word#*=}\" ;; esac",
            "done",
            "while [ $# -gt 0 ] && [ \"$1\" != org.mufakat.cli.Main ]; do shift; done",
            "[ $# -eq 0 ] || shift",
            "echo \"ran $*\""));
    script(jdk.resolve("bin/javac"), List.of("exit 0"));
    return jdk.toString();
  }

  /** Only the tools that the launcher may count on, and nothing else: no Java, no Maven. */
  Path bareTools() throws IOException {
    Path tools = Files.createDirectories(temp.resolve("tools"));
    for (String tool : TOOLS) {
      Path file =
          Stream.of("/bin", "/usr/bin")
              .map(dir -> Path.of(dir, tool))
              .filter(Files::exists)
              .findFirst()
              .orElseThrow();
      script(tools.resolve(tool), List.of("exec %s \"$@\"".formatted(file)));
    }
    return tools;
  }

  private static void script(Path file, List<String> lines) throws IOException {
    Files.deleteIfExists(file);
    Files.createFile(file, asFileAttribute(fromString("rwxr-xr-x")));
    Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
  }

  /** Dates everything but the build so. */
  void dateSources(long seconds) throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.filter(f -> !f.startsWith(home.resolve("target"))).toList()) {
        date(file, seconds);
      }
    }
  }

  void date(String path, long seconds) throws IOException {
    date(home.resolve(path), seconds);
  }

  private static void date(Path file, long seconds) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(seconds)));
  }

  /** Runs a command to its end and returns all that it says. */
  String run(int exit, Map<String, String> environment, String... words) throws Exception {
    Process process = start(launcher(), environment, words);
    String said = said(process);
    assertEquals(exit, process.waitFor(), said);
    return said;
  }

  Process start(Path launcher, Map<String, String> environment, String... words)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(temp.toFile());
    builder.environment().put("JAVA_HOME", java17);
    builder.environment().put("PATH", bin + ":" + System.getenv("PATH"));
    builder.environment().putAll(environment);
    return builder.start();
  }

  static String said(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  List<String> mavenCalls() throws IOException {
    return Files.readAllLines(calls).stream().filter(call -> call.startsWith("mvn")).toList();
  }

  String lastJavaCall() throws IOException {
    List<String> javas =
        Files.readAllLines(calls).stream().filter(call -> call.startsWith("java")).toList();
    return javas.get(javas.size() - 1);
  }
}
