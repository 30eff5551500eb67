package org.mufakat.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.mufakat.rdf.Licence;

/**
 * N-Quads and N-Triples: the encoded terms as they are, a line each. Byte for byte what Rio's
 * writers make of the same statements, without decoding each term to encode it again. The remark at
 * the top sorts before all lines.
 */
final class LineSink implements QuadSink {

  private static final byte[] TOP =
      ("# " + Licence.NOTE + "\n").getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = ".\n".getBytes(StandardCharsets.US_ASCII);

  private final OutputStream out;

  LineSink(OutputStream out) {
    this.out = new BufferedOutputStream(out, 1 << 16);
  }

  @Override
  public void begin() throws IOException {
    out.write(TOP);
  }

  @Override
  public void write(EncodedQuad quad) throws IOException {
    for (byte[] term : quad.parts()) {
      if (term.length > 0) {
        out.write(term);
        out.write(' ');
      }
    }
    out.write(END);
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }
}
