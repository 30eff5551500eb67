package org.mufakat.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mufakat.article.Article;
import org.mufakat.reference.ReferenceTables;
import org.mufakat.text.Span;

/** Who said what stands between quotation marks. */
class QuotationsTest {

  private static final Extractor EXTRACTOR = new RuleExtractor(ReferenceTables.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "Hujan di desa ini turun sejak pagi tadi," kata Ketua Desa Sape Rahmat Lubis. | Rahmat Lubis
          Rahmat Lubis mengatakan, "Hujan turun sejak pagi tadi."                  | Rahmat Lubis
          Petani Rahmat Lubis tiba. "Hujan turun sejak pagi tadi," ujarnya.        | -
          Menteri Pertanian Rina Sutanti tiba. "Hujan turun sejak pagi," ujarnya.  | Rina Sutanti
          "It has rained since the morning," said Kofi Mensah, a fisherman.        | Kofi Mensah
          "It has rained since the morning," Havblik chief executive Lise Bro said. | Lise Bro
          Shares of Delta Grain Co. fell. "We will sell less," Delta Grain's management said. | Delta Grain's management
          The Kenyan ministry of health opened a ward. "It has forty new beds," the ministry said. | Kenyan ministry of health
          Kedubes Mesir di Jakarta libur. "Kami buka lagi hari Senin," tulis kedubes tersebut. | Kedubes Mesir di Jakarta
          """)
  void speakers(String text, String speaker) {
    assertEquals(
        List.of(speaker),
        extract(text).quotations().stream()
            .map(quotation -> quotation.speaker().orElse("-"))
            .toList());
  }

  /** Lines of a wire service end anywhere; what is quoted stands as in the text. */
  @Test
  void overTheEndOfALineVerbatim() {
    String text =
        "\"It has rained since the early morning, without a\nbreak, over all of the valley,\" said Kofi Mensah, a fisherman.";
    List<QuotationFact> quotations = extract(text).quotations();
    assertEquals(1, quotations.size());
    Span span = quotations.get(0).span();
    assertEquals(text.substring(span.start(), span.end()), quotations.get(0).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          a title     | Buku "Dua Sahabat Satu Semangat Baru" dijual.
          a nickname  | Presiden Jan "Jep" Peeters tiba.
          a few words | Ia menyebutnya "sangat indah".
          """)
  void noQuotation(String what, String text) {
    assertEquals(List.of(), extract(text).quotations(), what);
  }

  @Test
  void aQuotationGoesOnInTheNextParagraph() {
    String text =
        """
        "We have mended the nets for a week. The sea has waited.
        "Now we need the wind," said Kofi Mensah.
        """;
    assertEquals(
        List.of("Kofi Mensah"),
        extract(text).quotations().stream().flatMap(q -> q.speaker().stream()).toList());
  }

  @Test
  void theSpeakerIsNotSoughtInTheNextLine() {
    String text =
        """
        Kofi Mensah, 52, mended the nets. "The sea has waited," he said. "Now we need the wind."
        Lise Bro said the pumps would come.
        """;
    assertEquals(
        List.of("Kofi Mensah", "Kofi Mensah"),
        extract(text).quotations().stream().flatMap(q -> q.speaker().stream()).toList());
  }

  private static ArticleFacts extract(String text) {
    return EXTRACTOR.extract(
        new Article(
            "sample",
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "0"));
  }
}
