package org.mufakat.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/**
 * Which program this is, by the classes that turn an article into statements: what another one made
 * of an article may differ, even with the same rules.
 */
final class ProgramCode {

  private static final String ROOT = "org/mufakat/";
  private static final Set<String> STAGES =
      Set.of("reference", "article", "text", "mention", "fact", "entity", "rdf");

  private ProgramCode() {}

  /** SHA-256, hexadecimal. */
  static String digest() {
    StringBuilder all = new StringBuilder();
    checksums().forEach((name, crc) -> all.append(name).append(' ').append(crc).append('\n'));
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(sha256.digest(all.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static Map<String, Long> checksums() {
    try {
      Path place =
          Path.of(ProgramCode.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isDirectory(place) ? ofFolder(place) : ofJar(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program lies at no path", e);
    }
  }

  private static Map<String, Long> ofFolder(Path folder) throws IOException {
    Map<String, Long> checksums = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve(ROOT))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (isOfStage(name)) {
          CRC32 crc = new CRC32();
          crc.update(Files.readAllBytes(file));
          checksums.put(name, crc.getValue());
        }
      }
    }
    return checksums;
  }

  /** A jar states the checksum of each of its files. */
  private static Map<String, Long> ofJar(Path jar) throws IOException {
    Map<String, Long> checksums = new TreeMap<>();
    try (ZipFile files = new ZipFile(jar.toFile())) {
      files.stream()
          .filter(entry -> !entry.isDirectory() && isOfStage(entry.getName()))
          .forEach(entry -> checksums.put(entry.getName(), entry.getCrc()));
    }
    return checksums;
  }

  private static boolean isOfStage(String name) {
    return name.startsWith(ROOT) && STAGES.contains(name.substring(ROOT.length()).split("/", 2)[0]);
  }
}
