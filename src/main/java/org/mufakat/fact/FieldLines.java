package org.mufakat.fact;

import java.util.ArrayList;
import java.util.List;
import org.mufakat.fact.FieldWords.Role;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;

/** Reads lists of fields that go on line by line behind "Ruang lingkupnya mencakup:". */
final class FieldLines {

  private static final int OPENING = 6;
  private static final int MOST_LINES = 12;
  private static final int LONGEST_LINE = 18;

  private final ReadText text;
  private final FieldWords words;
  private final FieldLists lists;

  FieldLines(ReadText text, FieldWords words, FieldLists lists) {
    this.text = text;
    this.words = words;
    this.lists = lists;
  }

  /** The first field of each line of the list that a sentence opens. */
  List<Stretch> behind(Sentence sentence) {
    List<Stretch> fields = new ArrayList<>();
    int next = sentence.end();
    boolean goesOn = text.token(next - 1).is(":") && opensList(sentence);
    for (int lines = 0; goesOn && lines < MOST_LINES && next < text.tokens().size(); lines++) {
      Sentence line = text.sentenceAt(next);
      next = line.end();
      goesOn = line.length() <= LONGEST_LINE && isItem(line);
      if (goesOn) {
        lists.from(marker(line), line.end()).fields().stream().limit(1).forEach(fields::add);
      }
    }
    return fields;
  }

  /**
   * True where the last words of a sentence open a list: "mencakup:", "in the following areas:".
   */
  private boolean opensList(Sentence sentence) {
    for (int at = Math.max(sentence.first(), sentence.end() - OPENING); at < sentence.end(); at++) {
      if (words.endOf(Role.COVERS, at, sentence.end()) > at
          || words.endOf(Role.FIELD, at, sentence.end()) > at
          || words.endOf(Role.SUCH, at, sentence.end()) > at) {
        return true;
      }
    }
    return false;
  }

  /** True for a line that opens with a number, a letter or a bullet, or closes with a semicolon. */
  private boolean isItem(Sentence line) {
    return marker(line) > line.first() || text.token(line.end() - 1).is(";");
  }

  private int marker(Sentence line) {
    int first = line.first();
    Token token = text.token(first);
    boolean counts = token.isNumber() || token.isWord() && token.form().length() == 1;
    boolean closed = first + 1 < line.end() && text.token(first + 1).isMark();
    return counts && closed ? first + 2 : token.isMark() ? first + 1 : first;
  }
}
