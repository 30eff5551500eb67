package org.mufakat.article;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A Markdown file in its two parts: the YAML between two lines of {@code ---} at the top, and the
 * body after it, verbatim. Without such a top all is body.
 *
 * <p>Values are taken as they are written: {@code 2023-09-08} stays these ten characters.
 */
record FrontMatter(Map<String, String> fields, String body) {

  private static final String FENCE = "---";
  private static final String REMEDY = "mend the lines between the two lines of ---";

  /** Takes a text with LF line ends apart. */
  static FrontMatter split(String text) throws RefusedException {
    if (!lineAt(text, 0).equals(FENCE)) {
      return new FrontMatter(Map.of(), text);
    }
    int from = nextLine(text, 0);
    for (int at = from; at < text.length(); at = nextLine(text, at)) {
      if (lineAt(text, at).equals(FENCE)) {
        return new FrontMatter(
            fields(text.substring(from, at)), text.substring(nextLine(text, at)));
      }
    }
    throw new RefusedException(
        Refusal.MALFORMED, "front matter without an end", "close it with a line of ---");
  }

  private static String lineAt(String text, int start) {
    int end = text.indexOf('\n', start);
    return text.substring(start, end < 0 ? text.length() : end).stripTrailing();
  }

  private static int nextLine(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end + 1;
  }

  private static Map<String, String> fields(String yaml) throws RefusedException {
    try {
      Object loaded = reader().load(yaml);
      if (loaded == null) {
        return Map.of();
      }
      if (loaded instanceof Map<?, ?> map) {
        return texts(map);
      }
      throw malformed(OptionalInt.empty(), "front matter is not a list of fields");
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 2;
      throw malformed(OptionalInt.of(line), "front matter is not YAML: " + e.getProblem());
    } catch (YAMLException | IllegalArgumentException e) {
      // The second comes of explicit tags that lie: !!int "five".
      throw malformed(OptionalInt.empty(), "front matter is not YAML");
    }
  }

  private static Map<String, String> texts(Map<?, ?> loaded) throws RefusedException {
    Map<String, String> fields = new HashMap<>();
    for (Map.Entry<?, ?> field : loaded.entrySet()) {
      String name = String.valueOf(field.getKey());
      if (field.getValue() instanceof String text) {
        fields.put(name, text);
      } else if (field.getValue() != null && MetadataJson.isField(name)) {
        throw new RefusedException(
            Refusal.BAD_METADATA, "\"" + name + "\" is not text", "write one line of text");
      }
    }
    return fields;
  }

  private static RefusedException malformed(OptionalInt line, String detail) {
    return new RefusedException(line, Refusal.MALFORMED, detail, REMEDY);
  }

  /** Makes maps, lists and strings only, of bounded size and depth. */
  private static Yaml reader() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Limits.METADATA_BYTES);
    options.setMaxAliasesForCollections(10);
    options.setNestingDepthLimit(20);
    options.setAllowDuplicateKeys(false);
    DumperOptions unused = new DumperOptions();
    return new Yaml(
        new SafeConstructor(options), new Representer(unused), unused, options, new AsWritten());
  }

  /** Reads numbers, dates and truth values as the characters that stand there. */
  private static final class AsWritten extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      addImplicitResolver(Tag.NULL, EMPTY, null);
      addImplicitResolver(Tag.NULL, NULL, "~nN\0");
    }
  }
}
