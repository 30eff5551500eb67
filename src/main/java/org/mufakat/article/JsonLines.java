package org.mufakat.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One article a line, in UTF-8. A line that is none is refused by number and the others are read;
 * blank lines are passed over. Holds one line at a time, and of an overlong line nothing.
 *
 * <p>The kept text is {@code title}, a line feed and {@code text}; without title {@code text}
 * alone.
 */
final class JsonLines implements Iterator<Reading>, AutoCloseable {

  private static final int CHUNK = 64 * 1024;

  private final String place;
  private final InputStream in;
  private final Limits limits;
  private final Ending ending;
  private final byte[] chunk = new byte[CHUNK];
  private int position;
  private int filled;
  private int line;
  private boolean exhausted;
  private boolean over;
  private Optional<Reading> next = Optional.empty();

  /** A last look at the source, when all lines are read. */
  interface Ending {
    /** Refuses what can no longer be trusted. */
    void check() throws RefusedException, IOException;
  }

  JsonLines(String place, InputStream in, Limits limits, Ending ending) {
    this.place = place;
    this.in = in;
    this.limits = limits;
    this.ending = ending;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && !over) {
      next = advance();
    }
    return next.isPresent();
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Reading reading = next.orElseThrow();
    next = Optional.empty();
    return reading;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** The reading of the next line; empty for a blank one and at the end. */
  private Optional<Reading> advance() {
    try {
      if (exhausted) {
        return finish();
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      boolean whole = readLine(bytes);
      if (exhausted && bytes.size() == 0) {
        return finish();
      }
      line++;
      return read(bytes.toByteArray(), whole);
    } catch (IOException e) {
      over = true;
      return Optional.of(WholeFile.unreadable(e).at(place));
    }
  }

  private Optional<Reading> finish() throws IOException {
    over = true;
    try {
      ending.check();
      return line == 0
          ? Optional.of(
              new Reading.Refused(
                  place, OptionalInt.empty(), Refusal.EMPTY, "holds no line", "fill or remove it"))
          : Optional.empty();
    } catch (RefusedException e) {
      return Optional.of(e.at(place));
    }
  }

  private Optional<Reading> read(byte[] bytes, boolean whole) {
    try {
      if (!whole) {
        throw AllowedText.tooLarge(limits);
      }
      if (line == 1 && TextDecoder.isWide(bytes)) {
        over = true;
        throw new RefusedException(
            Refusal.BAD_ENCODING, "JSON Lines in UTF-16", "save the file as UTF-8");
      }
      String json = TextDecoder.decode(bytes, Optional.empty());
      return json.isBlank()
          ? Optional.empty()
          : Optional.of(new Reading.Read(place, OptionalInt.of(line), article(json)));
    } catch (RefusedException e) {
      return Optional.of(e.at(place, line));
    }
  }

  private Article article(String json) throws RefusedException {
    Map<String, String> fields = MetadataJson.fields(json);
    Metadata metadata = new StatedMetadata(fields).read();
    String body = fields.getOrDefault("text", "");
    if (body.isBlank()) {
      throw new RefusedException(Refusal.EMPTY, "\"text\" is missing or blank", "give the text");
    }
    String key =
        metadata
            .key()
            .orElseThrow(
                () ->
                    new RefusedException(
                        Refusal.BAD_METADATA,
                        "neither \"id\" nor \"url\"",
                        "give each article an \"id\""));
    String title = fields.getOrDefault("title", "");
    String text = title.isBlank() ? body : title + "\n" + body;
    return Article.of(key, AllowedText.check(text, limits), metadata);
  }

  /** Reads up to the line feed; false where the line was longer than allowed and passed over. */
  private boolean readLine(ByteArrayOutputStream bytes) throws IOException {
    boolean whole = true;
    while (position < filled || fill()) {
      int end = position;
      while (end < filled && chunk[end] != '\n') {
        end++;
      }
      whole = whole && bytes.size() + end - position <= limits.lineBytes();
      if (whole) {
        bytes.write(chunk, position, end - position);
      }
      boolean ended = end < filled;
      position = end + 1;
      if (ended) {
        return whole;
      }
    }
    exhausted = true;
    return whole;
  }

  private boolean fill() throws IOException {
    position = 0;
    filled = Math.max(0, in.read(chunk));
    return filled > 0;
  }
}
