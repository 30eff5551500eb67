package org.mufakat.text;

import java.util.ArrayList;
import java.util.List;
import org.mufakat.article.Article;

/** Reads articles into {@link ReadText}. Thread-safe; one is enough. */
public final class TextReader {

  /** The word lists, beside this class. */
  public static final List<String> RESOURCES =
      List.of("boilerplate.txt", "languages.txt", "sentences.txt");

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final LineKinds lineKinds = new LineKinds();
  private final LanguageIdentifier identifier = new LanguageIdentifier();

  public ReadText read(Article article) {
    CodePoints codePoints = new CodePoints(article.text());
    Tokenizer.Cut cut = Tokenizer.cut(article.text(), codePoints);
    List<Integer> lines =
        HardBreaks.paragraphs(
            cut.tokens(),
            cut.lineStarts().stream().filter(start -> start < cut.tokens().size()).toList());
    return new ReadText(
        article,
        identifier.identify(article.text(), cut.tokens(), article.language().map(Language::of)),
        cut.tokens(),
        sentences(cut.tokens(), lines),
        QuotationTracker.track(cut.tokens(), lines),
        codePoints);
  }

  private List<Sentence> sentences(List<Token> tokens, List<Integer> lines) {
    List<Sentence> sentences = new ArrayList<>();
    boolean afterOpener = false;
    boolean inLinks = false;
    for (int line = 0; line < lines.size(); line++) {
      int first = lines.get(line);
      int end = line + 1 < lines.size() ? lines.get(line + 1) : tokens.size();
      inLinks =
          lineKinds.opensList(tokens, first, end) || inLinks && LineKinds.isLinkLike(tokens, end);
      Sentence.Kind kind = lineKinds.kind(tokens, first, end, line == 0, afterOpener || inLinks);
      afterOpener = lineKinds.opensLink(tokens, first, end);
      List<Integer> starts = splitter.starts(tokens, first, end);
      for (int i = 0; i < starts.size(); i++) {
        int stop = i + 1 < starts.size() ? starts.get(i + 1) : end;
        sentences.add(new Sentence(starts.get(i), stop, line, kind));
      }
    }
    return List.copyOf(sentences);
  }
}
