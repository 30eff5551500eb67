package org.mufakat.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.entity.judged.Judgement;

/**
 * {@code judgements.tsv}: what people decided, a row each. People may write it by hand; {@code
 * docs/decisions/judgements.md} describes it. Whoever changes it through this class replaces it
 * whole.
 */
public final class JudgementFile {

  private static final List<String> COLUMNS =
      List.of(
          "when", "who", "verdict", "subject", "label", "object", "value", "replacement", "why");

  private static final Pattern WHEN =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}Z)?");

  private static final Pattern NAME =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");

  private final Path file;

  JudgementFile(Path file) {
    this.file = file;
  }

  /**
   * The rows, in the order of the file; none where there is no file.
   *
   * @throws Failure if a row cannot be read, naming its line and what to do
   */
  List<Judgement> read() throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    String[] lines = text().split("\n", -1);
    if (!withoutReturn(lines[0]).equals(String.join("\t", COLUMNS))) {
      throw wrong(1, "the head is not: " + String.join(", ", COLUMNS), "write these columns");
    }
    List<Judgement> rows = new ArrayList<>();
    for (int i = 1; i < lines.length; i++) {
      String line = withoutReturn(lines[i]);
      if (!line.isEmpty()) {
        rows.add(row(i + 1, line));
      }
    }
    return List.copyOf(rows);
  }

  private String text() throws IOException {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
          .toString();
    } catch (CharacterCodingException e) {
      throw new Failure(
          Exit.STORE, file + " is not in UTF-8", "save it in UTF-8; nothing was changed", e);
    }
  }

  private static String withoutReturn(String line) {
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  private Judgement row(int number, String line) {
    List<String> cells =
        Arrays.stream(line.split("\t", -1)).map(cell -> unescaped(number, cell)).toList();
    if (cells.size() != COLUMNS.size()) {
      throw wrong(
          number,
          "it has " + cells.size() + " cells, not " + COLUMNS.size(),
          "separate them with tabs: " + String.join(", ", COLUMNS));
    }
    Optional<Judgement.Verdict> verdict = Judgement.Verdict.of(cells.get(2));
    if (verdict.isEmpty()) {
      throw wrong(number, "no verdict is called \"" + cells.get(2) + "\"", "write " + verdicts());
    }
    Judgement row =
        new Judgement(
            cells.get(0),
            cells.get(1),
            verdict.get(),
            cells.get(3),
            cells.get(4),
            cells.get(5),
            cells.get(6),
            cells.get(7),
            cells.get(8));
    check(number, row);
    return row;
  }

  private static String verdicts() {
    return Arrays.stream(Judgement.Verdict.values())
        .map(Judgement.Verdict::label)
        .collect(Collectors.joining(", "));
  }

  private void check(int number, Judgement row) {
    if (line(row).chars().anyMatch(c -> c < ' ' && c != '\t' || c == 0x7F || c >= 0xFFFE)) {
      throw wrong(number, "it holds a control character", "remove it");
    }
    if (!WHEN.matcher(row.when()).matches()) {
      throw wrong(
          number,
          "\"" + row.when() + "\" is no moment",
          "write 2025-02-03 or 2025-02-03T04:05:06Z");
    }
    if (row.who().isBlank() || row.why().isBlank()) {
      throw wrong(number, "who or why is missing", "say who decided, and why");
    }
    if (!NAME.matcher(row.subject()).matches() || !NAME.matcher(row.object()).matches()) {
      throw wrong(
          number,
          "subject and object must be IRIs",
          "write the IRI of a report, person or institution, and that of the other one or of a property");
    }
    if (row.subject().equals(row.object())) {
      throw wrong(number, "both are " + row.subject(), "write two different ones");
    }
    boolean corrects = row.verdict() == Judgement.Verdict.CORRECT;
    if (corrects == row.replacement().isEmpty()) {
      throw wrong(
          number,
          corrects ? "a correction without a replacement" : "a replacement without a correction",
          "fill the column replacement for \"correct\" alone");
    }
    if (!row.verdict().isOfPair() && row.value().isEmpty()) {
      throw wrong(
          number, "it judges no value", "write the value as `mufakat query provenance` shows it");
    }
  }

  private Failure wrong(int number, String what, String remedy) {
    return new Failure(
        Exit.STORE,
        file + ", line " + number + ": " + what,
        remedy + "; nothing was changed, and the store answers as before");
  }

  /**
   * Replaces the file. Without rows there is none.
   *
   * @throws Failure if a row could not be read again; then the file stays as it is
   */
  void write(List<Judgement> rows) throws IOException {
    if (rows.isEmpty()) {
      Files.deleteIfExists(file);
      return;
    }
    for (int i = 0; i < rows.size(); i++) {
      check(i + 2, rows.get(i));
    }
    Disk.replace(file, text(rows));
  }

  /** The rows as the file has them, under its head. */
  public static String text(List<Judgement> rows) {
    return String.join("\t", COLUMNS) + "\n" + lines(rows);
  }

  private static String lines(List<Judgement> rows) {
    return rows.stream().map(row -> line(row) + "\n").collect(Collectors.joining());
  }

  private static String line(Judgement row) {
    return List.of(
            row.when(),
            row.who(),
            row.verdict().label(),
            row.subject(),
            row.label(),
            row.object(),
            row.value(),
            row.replacement(),
            row.why())
        .stream()
        .map(JudgementFile::escaped)
        .collect(Collectors.joining("\t"));
  }

  /** SHA-256, hexadecimal, of what the rows say, whatever their order; empty without rows. */
  public static String digest(List<Judgement> rows) {
    if (rows.isEmpty()) {
      return "";
    }
    try {
      String sorted =
          rows.stream().map(JudgementFile::line).sorted().collect(Collectors.joining("\n"));
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(sorted.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String escaped(String cell) {
    return cell.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private String unescaped(int number, String cell) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c != '\\') {
        text.append(c);
        continue;
      }
      i++;
      char escape = i < cell.length() ? cell.charAt(i) : ' ';
      switch (escape) {
        case '\\' -> text.append('\\');
        case 't' -> text.append('\t');
        case 'n' -> text.append('\n');
        case 'r' -> text.append('\r');
        default ->
            throw wrong(number, "a backslash stands alone in \"" + cell + "\"", "write it twice");
      }
    }
    return text.toString();
  }
}
