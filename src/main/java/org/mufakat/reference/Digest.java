package org.mufakat.reference;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** One number for what the tables say, whatever the order of their rows. */
final class Digest {

  private Digest() {}

  static String of(List<Table> tables, List<LexiconEntry> lexicon) {
    List<String> lines = new ArrayList<>();
    for (Table table : tables) {
      table.rows().forEach(row -> lines.add(table.file() + "\t" + String.join("\t", row.cells())));
    }
    lexicon.forEach(entry -> lines.add(line(entry)));
    lines.sort(null);
    MessageDigest sha = sha256();
    for (String line : lines) {
      sha.update(line.getBytes(StandardCharsets.UTF_8));
      sha.update((byte) '\n');
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  private static String line(LexiconEntry entry) {
    return entry.form()
        + '\t'
        + entry.kind().name()
        + '\t'
        + entry.target()
        + '\t'
        + entry.language().orElse("")
        + '\t'
        + entry.guard().orElse("");
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
