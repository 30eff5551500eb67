package org.mufakat.article;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What the names of files say, the same under every locale of the machine. */
final class FileNames {

  private static final String METADATA = ".meta.json";

  private static final Set<String> ARCHIVES =
      Set.of(".zip", ".gz", ".tgz", ".tar", ".bz2", ".xz", ".zst", ".7z", ".rar");

  private FileNames() {}

  /** The name without its ending. */
  static String key(Path path) throws RefusedException {
    byte[] bytes = bytes(path);
    if (!TextDecoder.isUtf8(bytes)) {
      throw new RefusedException(
          Refusal.BAD_ENCODING, "the name of the file is not UTF-8", "rename the file");
    }
    String name = new String(bytes, StandardCharsets.UTF_8);
    String key = StatedMetadata.clean(name.substring(0, name.lastIndexOf('.')));
    if (key.isEmpty() || key.codePoints().anyMatch(AllowedText::isForbidden)) {
      throw new RefusedException(
          Refusal.BAD_METADATA, "the name of the file can be no key", "rename it or state an id");
    }
    return key;
  }

  static Path metadataBeside(Path text) {
    String name = text.getFileName().toString();
    return text.resolveSibling(name.substring(0, name.lastIndexOf('.')) + METADATA);
  }

  static boolean isMetadata(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(METADATA);
  }

  static boolean isReadme(String name) {
    return name.toUpperCase(Locale.ROOT).startsWith("README");
  }

  static boolean isArchive(String name) {
    return ARCHIVES.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
  }

  /**
   * The bytes of the last name of a path as the file system keeps them. {@link Path#toString()}
   * would lose them where the locale has another character set; the address does not.
   */
  static byte[] bytes(Path path) {
    String address = path.toUri().getRawPath();
    int end = address.endsWith("/") ? address.length() - 1 : address.length();
    String name = address.substring(address.lastIndexOf('/', end - 1) + 1, end);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(name.length());
    for (int i = 0; i < name.length(); i++) {
      boolean escaped = name.charAt(i) == '%';
      bytes.write(escaped ? Integer.parseInt(name, i + 1, i + 3, 16) : name.charAt(i));
      i += escaped ? 2 : 0;
    }
    return bytes.toByteArray();
  }
}
