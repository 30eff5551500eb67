package org.mufakat.export;

import java.io.IOException;

/** Where the quads of a dump go, in order. */
interface QuadSink {

  void begin() throws IOException;

  void write(EncodedQuad quad) throws IOException;

  /** Writes what is still held back; does not close what lies beneath. */
  void end() throws IOException;
}
