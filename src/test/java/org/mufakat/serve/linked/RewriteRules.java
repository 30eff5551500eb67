package org.mufakat.serve.linked;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of Apache's mod_rewrite that {@code deploy/w3id/.htaccess} uses. */
final class RewriteRules {

  private static final Pattern CONDITION =
      Pattern.compile("RewriteCond %\\{THE_REQUEST\\} \"(.*)\"");
  private static final Pattern RULE =
      Pattern.compile("RewriteRule (\\S+) (\\S+) \\[R=302(?:,NE)?,L\\]");

  /** The request line must match, then the path; {@code %1} is what the former caught. */
  private record Rule(Optional<Pattern> request, Pattern path, String target) {}

  private final String folder;
  private final List<Rule> rules = new ArrayList<>();

  /**
   * @param folder where the file stands: {@code /mufakat/}
   */
  RewriteRules(Path file, String folder) throws IOException {
    this.folder = folder;
    Optional<Pattern> condition = Optional.empty();
    for (String line : Files.readAllLines(file)) {
      Matcher when = CONDITION.matcher(line);
      Matcher rule = RULE.matcher(line);
      if (when.matches()) {
        condition = Optional.of(Pattern.compile(when.group(1)));
      } else if (rule.matches()) {
        rules.add(new Rule(condition, Pattern.compile(rule.group(1)), rule.group(2)));
        condition = Optional.empty();
      } else if (line.startsWith("Rewrite") && !line.equals("RewriteEngine on")) {
        throw new IllegalArgumentException("not understood here: " + line);
      }
    }
  }

  /** Where a path leads, as the client sent it. */
  Optional<String> target(String path) {
    for (Rule rule : rules) {
      Matcher request = rule.request().orElse(Pattern.compile("()")).matcher("GET " + path + " H");
      if (request.find() && rule.path().matcher(path.substring(folder.length())).find()) {
        return Optional.of(rule.target().replace("%1", request.group(1)));
      }
    }
    return Optional.empty();
  }
}
