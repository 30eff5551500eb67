package org.mufakat.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Bytes to characters, strictly: nothing is replaced, nothing guessed.
 *
 * <p>A byte order mark decides; without one the look of UTF-16; else the declared character set;
 * else UTF-8. What does not fit is refused at its byte. Windows-1252 is read only where it is
 * declared, because any bytes at all would pass as that.
 */
final class TextDecoder {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Names that the web uses for Windows-1252 (WHATWG Encoding Standard, section 4.2). */
  private static final Map<String, String> WEB_NAMES =
      Map.of(
          "iso-8859-1", "windows-1252",
          "iso8859-1", "windows-1252",
          "latin1", "windows-1252",
          "us-ascii", "windows-1252",
          "ascii", "windows-1252",
          "utf8", "UTF-8");

  private TextDecoder() {}

  /**
   * The text without its byte order mark.
   *
   * @param declared name of the character set, where the input states one
   * @throws RefusedException if the bytes are not text in the character set, or it is unknown
   */
  static String decode(byte[] bytes, Optional<String> declared) throws RefusedException {
    Charset charset = marked(bytes).or(() -> looksLikeUtf16(bytes)).orElse(null);
    String text = strict(bytes, charset != null ? charset : named(declared));
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  /** Whether the bytes begin as UTF-16 or UTF-32, where a line feed is more than one byte. */
  static boolean isWide(byte[] bytes) {
    return marked(bytes)
        .or(() -> looksLikeUtf16(bytes))
        .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
        .isPresent();
  }

  /** The character set that a byte order mark says. */
  private static Optional<Charset> marked(byte[] bytes) {
    if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (begins(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(Charset.forName("UTF-32BE"));
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return begins(bytes, 0xEF, 0xBB, 0xBF) ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
  }

  private static boolean begins(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * UTF-16 without a mark: every second byte of mostly Latin text is zero, the others hardly ever.
   */
  private static Optional<Charset> looksLikeUtf16(byte[] bytes) {
    int[] zeros = new int[2];
    int looked = Math.min(bytes.length, 4096) & ~1;
    for (int i = 0; i < looked; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    int most = looked * 3 / 8;
    if (looked < 4 || zeros[0] + zeros[1] <= most || 20 * Math.min(zeros[0], zeros[1]) > most) {
      return Optional.empty();
    }
    return Optional.of(zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  private static Charset named(Optional<String> declared) throws RefusedException {
    String name = declared.orElse("UTF-8").strip();
    try {
      return Charset.forName(WEB_NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw new RefusedException(
          Refusal.BAD_ENCODING,
          "declares the unknown character set \"" + name + "\"",
          "declare the right one, or save the file as UTF-8");
    }
  }

  private static String strict(byte[] bytes, Charset charset) throws RefusedException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      throw notText(bytes, in.position(), charset);
    }
    return out.flip().toString();
  }

  private static RefusedException notText(byte[] bytes, int offset, Charset charset) {
    String found =
        offset < bytes.length
            ? String.format("0x%02X", bytes[offset] & 0xFF)
            : "the end of the file";
    return new RefusedException(
        Refusal.BAD_ENCODING,
        "not " + charset.name() + " at byte " + offset + " (" + found + ")",
        "save it as UTF-8, or declare its character set (in the page, or as \"charset\" in"
            + " NAME.meta.json)");
  }

  /** Whether strict decoding of these bytes as UTF-8 works. */
  static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
