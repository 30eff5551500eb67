package org.mufakat.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Writes one article: the story, two quotations, then background until it is long enough, with the
 * furniture of a portal between the paragraphs.
 *
 * @param lines the paragraphs so far
 * @param quotes the quotations so far, as expected facts
 */
record Writing(Scene scene, Story common, List<String> lines, List<Map<String, Object>> quotes) {

  private static final int STARTS = 5;

  String write(int length) {
    for (String part : List.of("title", "lead", "who", "terms")) {
      List<String> wordings = scene.story().all(part);
      if (!wordings.isEmpty() && !(part.equals("terms") && scene.draw().chance(20))) {
        lines.add(Scene.capitalised(scene.fill(scene.draw().from(wordings))));
      }
    }
    if (scene.tells("personA")) {
      quote(scene.a());
    }
    background(length / 2);
    if (scene.tells("personB")) {
      quote(scene.b());
    }
    background(length);
    return String.join("\n", lines) + "\n";
  }

  private void quote(Side side) {
    String saying = scene.draw().from(common.all("say"));
    String attribution = scene.draw().from(common.all("attr"));
    lines.add(attribution.replace("{q}", saying).replace("{call}", side.call()));
    String starts = String.join(" ", Arrays.copyOf(saying.split(" "), STARTS));
    quotes.add(Expected.object("speaker", side.person(), "starts", starts));
  }

  private void background(int length) {
    List<String> left = new ArrayList<>(common.all("filler"));
    while (size() < length) {
      List<String> paragraph = new ArrayList<>();
      for (int n = scene.draw().between(1, 3); n > 0; n--) {
        paragraph.add(scene.fill(left.remove(scene.draw().between(0, left.size() - 1))));
      }
      lines.add(String.join(" ", paragraph));
      if (scene.draw().chance(25)) {
        lines.add(scene.draw().from(common.all("noise")));
      }
    }
  }

  private int size() {
    return lines.stream().mapToInt(line -> line.length() + 1).sum();
  }
}
