package org.mufakat.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.mufakat.mention.MentionReader;
import org.mufakat.text.TextReader;

/**
 * The fingerprint of everything that rules and word lists say.
 *
 * <p>The code that reads them counts by its {@link #GENERATION}: whoever changes what an extractor
 * finds without touching a rule or a list raises it.
 */
final class RulesDigest {

  /** Raised with every change of code that changes facts. */
  private static final String GENERATION = "3";

  private RulesDigest() {}

  /** SHA-256, hexadecimal; the same on every machine and Java. */
  static String compute() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(GENERATION.getBytes(StandardCharsets.UTF_8));
      add(digest, TextReader.class, TextReader.RESOURCES);
      add(digest, MentionReader.class, MentionReader.RESOURCES);
      for (String topic : RuleExtractor.TOPICS) {
        add(digest, RuleExtractor.class, List.of("id/" + topic + ".yaml", "en/" + topic + ".yaml"));
      }
      add(digest, RuleExtractor.class, RuleExtractor.WORD_LISTS);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void add(MessageDigest digest, Class<?> beside, List<String> resources) {
    for (String resource : resources) {
      try (InputStream in = beside.getResourceAsStream(resource)) {
        if (in != null) {
          digest.update(resource.getBytes(StandardCharsets.UTF_8));
          digest.update(in.readAllBytes());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
