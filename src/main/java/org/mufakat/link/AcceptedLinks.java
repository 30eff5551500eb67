package org.mufakat.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.rdf.ExternalLink;

/**
 * The links that people accepted, in their order: the file {@code links.tsv} of a store. A row is
 * taken back by deleting it.
 */
public final class AcceptedLinks {

  private static final String FILE = "links.tsv";

  private final List<AcceptedLink> rows;

  AcceptedLinks(List<AcceptedLink> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * @param text of the file; empty where there is none
   * @throws Failure naming the row that cannot be used
   */
  public static AcceptedLinks read(String text) {
    if (text.isEmpty()) {
      return new AcceptedLinks(List.of());
    }
    try {
      return new AcceptedLinks(
          Tsv.read(FILE, text, AcceptedLink.COLUMNS).rows().stream()
              .map(AcceptedLink::read)
              .toList());
    } catch (Failure bad) {
      throw new Failure(
          Exit.STORE, "the store's " + bad.getMessage(), bad.remedy() + ", or delete the row", bad);
    }
  }

  List<AcceptedLink> rows() {
    return rows;
  }

  AcceptedLinks and(List<AcceptedLink> more) {
    List<AcceptedLink> all = new ArrayList<>(rows);
    all.addAll(more);
    return new AcceptedLinks(all);
  }

  /** What goes into the graph. */
  public List<ExternalLink> links() {
    return rows.stream().map(AcceptedLink::link).toList();
  }

  /** SHA-256, hexadecimal, of what goes into the graph; empty where nothing does. */
  public String digest() {
    String all =
        rows.stream().map(AcceptedLink::fingerprint).sorted().collect(Collectors.joining("\n"));
    return rows.isEmpty() ? "" : HexFormat.of().formatHex(sha256(all));
  }

  String text() {
    return Stream.concat(
            Stream.of(String.join("\t", AcceptedLink.COLUMNS)),
            rows.stream().map(AcceptedLink::line))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
