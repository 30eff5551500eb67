package org.mufakat.serve;

import org.mufakat.query.AnswerFormat;

/** A form in which the same thing can be sent, as people, headers and addresses name it. */
public interface MediaForm {

  /** Its name among people. */
  String label();

  /** Without parameters. */
  String mediaType();

  /** What stands behind the dot of an address: {@code ttl}. */
  String ending();

  /** As a header says it. */
  default String contentType() {
    return mediaType().startsWith("text/") ? mediaType() + "; charset=utf-8" : mediaType();
  }

  /** The writer's name of it; pages have another writer. */
  default AnswerFormat format() {
    return AnswerFormat.of(mediaType());
  }
}
