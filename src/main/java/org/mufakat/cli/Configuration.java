package org.mufakat.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mufakat.Exit;
import org.mufakat.Failure;

/**
 * Settings that stand in the environment and in a file; what the command line says goes before. The
 * environment goes before the file.
 */
final class Configuration {

  private static final String PREFIX = "MUFAKAT_";

  /** Names the file. */
  private static final String FILE_VARIABLE = "MUFAKAT_CONFIG";

  private static final Path USUAL_FILE = Path.of("mufakat.properties");

  private final Map<String, String> environment;
  private final Optional<Path> file;
  private final Map<String, String> inFile;

  /**
   * A setting that was made.
   *
   * @param origin where it stands, for people
   */
  record Given(String value, String origin) {}

  private Configuration(
      Map<String, String> environment, Optional<Path> file, Map<String, String> inFile) {
    this.environment = environment;
    this.file = file;
    this.inFile = inFile;
  }

  /**
   * @throws Failure if the file that the environment names is not there, or cannot be read
   */
  static Configuration of(Map<String, String> environment) {
    String named = environment.getOrDefault(FILE_VARIABLE, "");
    Path file = named.isEmpty() ? USUAL_FILE : Path.of(named);
    return named.isEmpty() && !Files.exists(file)
        ? new Configuration(environment, Optional.empty(), Map.of())
        : new Configuration(environment, Optional.of(file), read(file));
  }

  private static Map<String, String> read(Path file) {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException | IllegalArgumentException e) {
      throw new Failure(
          Exit.USAGE,
          "cannot read the settings in " + file + ": " + e.getMessage(),
          "it holds a line such as serve.port = 3030 for each; " + FILE_VARIABLE + " names another",
          e);
    }
    Map<String, String> settings = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> settings.put(key, properties.getProperty(key)));
    return settings;
  }

  /**
   * @throws Failure if the file has a setting of another name
   */
  Configuration requireKnown(Collection<String> keys) {
    Set<String> unknown = new TreeSet<>(inFile.keySet());
    unknown.removeAll(keys);
    if (!unknown.isEmpty()) {
      throw new Failure(
          Exit.USAGE,
          file.orElse(USUAL_FILE) + " sets what is not known: " + String.join(", ", unknown),
          "`mufakat config show` lists what can be set, when this is mended");
    }
    return this;
  }

  /** What is set of a name such as {@code serve.port}; what is empty is not set. */
  Optional<Given> given(String key) {
    String variable = variable(key);
    String here = environment.getOrDefault(variable, "");
    if (!here.isEmpty()) {
      return Optional.of(new Given(here, "environment " + variable));
    }
    String there = inFile.getOrDefault(key, "");
    return there.isEmpty()
        ? Optional.empty()
        : Optional.of(new Given(there, "file " + file.orElse(USUAL_FILE)));
  }

  /** The name of a setting in the environment. */
  static String variable(String key) {
    return PREFIX + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  /** The file that was read. */
  Optional<Path> file() {
    return file;
  }
}
