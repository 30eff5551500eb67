package org.mufakat.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.mufakat.mention.ReportedDate;

/**
 * Literals in the one form that the store gives back: what goes in comes out, byte for byte.
 *
 * <p>Text is checked, never changed.
 */
final class Literals {

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
  private static final int DECIMAL_PLACES = 4;

  private Literals() {}

  /**
   * @throws InvalidTermException if the text holds half a surrogate pair, NUL or a code point that
   *     is no character
   */
  static Node text(String text) {
    return NodeFactory.createLiteralString(checked(text));
  }

  /**
   * @throws InvalidTermException also for a tag that is none of BCP 47
   */
  static Node text(String text, String language) {
    if (!LANGUAGE.matcher(language).matches()) {
      throw new InvalidTermException("\"" + language + "\" is no language tag");
    }
    return NodeFactory.createLiteralLang(checked(text), language);
  }

  /** A code of a scheme that has a datatype of its own. */
  static Node notation(String code, String datatype) {
    return NodeFactory.createLiteralDT(
        checked(code), TypeMapper.getInstance().getSafeTypeByName(datatype));
  }

  static Node integer(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  /** Four places after the point at most, one at least. */
  static Node decimal(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value)
            .setScale(DECIMAL_PLACES, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    BigDecimal canonical = rounded.scale() < 1 ? rounded.setScale(1) : rounded;
    return NodeFactory.createLiteralDT(canonical.toPlainString(), XSDDatatype.XSDdecimal);
  }

  static Node truth(boolean value) {
    return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  /**
   * @throws InvalidTermException for a term of no length, or one that runs backwards
   */
  static Node duration(Period term) {
    if (term.isZero() || term.isNegative()) {
      throw new InvalidTermException("a term of " + term);
    }
    return NodeFactory.createLiteralDT(term.toString(), XSDDatatype.XSDduration);
  }

  static Node day(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }

  /** As precise as the date itself; an interval of days is a plain string. */
  static Node date(ReportedDate date) {
    if (date instanceof ReportedDate.InYear year) {
      return NodeFactory.createLiteralDT(year.lexical(), XSDDatatype.XSDgYear);
    }
    if (date instanceof ReportedDate.InMonth month) {
      return NodeFactory.createLiteralDT(month.lexical(), XSDDatatype.XSDgYearMonth);
    }
    if (date instanceof ReportedDate.OnDay on) {
      return day(on.day());
    }
    return text(date.lexical());
  }

  private static String checked(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (isForbidden(c)) {
        throw new InvalidTermException(
            "character U+%04X at position %d of \"%s\"".formatted(c, i, beginning(text)));
      }
    }
    return text;
  }

  private static boolean isForbidden(int c) {
    return c == 0
        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
        || (c & 0xFFFE) == 0xFFFE;
  }

  private static String beginning(String text) {
    return text.substring(0, Math.min(text.length(), 40)).replaceAll("\\p{Cntrl}|\\p{Cs}", "?");
  }
}
