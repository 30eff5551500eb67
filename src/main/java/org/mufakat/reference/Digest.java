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

  /**
   * Covers the lexicon beside the rows, because part of it is made in code.
   *
   * @param lexicon in an order of its own that does not depend on that of the rows
   */
  static String of(List<Table> tables, List<LexiconEntry> lexicon) {
    StringBuilder text = new StringBuilder(1 << 20);
    for (String row : sortedRows(tables)) {
      text.append(row).append('\n');
    }
    for (LexiconEntry entry : lexicon) {
      text.append(entry.form()).append('\t').append(entry.kind().name());
      text.append('\t').append(entry.target()).append('\t').append(entry.language().orElse(""));
      text.append('\t').append(entry.guard().orElse("")).append('\n');
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static List<String> sortedRows(List<Table> tables) {
    List<String> rows = new ArrayList<>();
    for (Table table : tables) {
      table.rows().forEach(row -> rows.add(table.file() + "\t" + String.join("\t", row.cells())));
    }
    rows.sort(null);
    return rows;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
