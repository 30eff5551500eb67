package org.mufakat.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A request, its parts decoded strictly: what is malformed is refused and never guessed. */
public final class Request {

  private final HttpServletRequest http;
  private final String path;
  private final int mostBody;

  Request(HttpServletRequest http, int mostBody) {
    this.http = http;
    this.mostBody = mostBody;
    this.path = PercentDecoding.path(http.getRequestURI());
  }

  /** In capitals; HEAD is told as GET. */
  public String method() {
    return http.getMethod().equals("HEAD") ? "GET" : http.getMethod();
  }

  /** Decoded, from the first slash. */
  public String path() {
    return path;
  }

  /**
   * The parts between the slashes behind the beginning of the path, each decoded by itself: one may
   * hold a slash.
   *
   * @param beginning that the path has
   */
  public List<String> segments(String beginning) {
    String rest = http.getRequestURI().substring(beginning.length());
    return Arrays.stream(rest.split("/", -1)).map(PercentDecoding::path).toList();
  }

  /** What stands in the address after {@code ?}. */
  public Parameters parameters() {
    return Parameters.parse(Optional.ofNullable(http.getQueryString()).orElse(""));
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(http.getHeader(name));
  }

  /** All values of a header that may stand several times, joined by commas. */
  public Optional<String> headers(String name) {
    var values = http.getHeaders(name);
    return values.hasMoreElements()
        ? Optional.of(String.join(",", java.util.Collections.list(values)))
        : Optional.empty();
  }

  /** Of the body, in small letters and without parameters. */
  public Optional<String> contentType() {
    return header("Content-Type")
        .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
  }

  /** The address from which it came. */
  public String client() {
    return http.getRemoteAddr();
  }

  /**
   * The body as text.
   *
   * @throws Problem 413 if it is too long, 415 if it is compressed, 400 if it is not UTF-8
   */
  public String body() {
    header("Content-Encoding")
        .filter(encoding -> !encoding.equalsIgnoreCase("identity"))
        .ifPresent(
            encoding -> {
              throw Problem.unsupported("the body is compressed", "send it as it is");
            });
    if (http.getContentLengthLong() > mostBody) {
      throw tooLong();
    }
    try (InputStream in = http.getInputStream()) {
      byte[] bytes = in.readNBytes(mostBody + 1);
      if (bytes.length > mostBody) {
        throw tooLong();
      }
      return PercentDecoding.utf8(bytes);
    } catch (IOException e) {
      throw Problem.malformed("the body ends too early", "send all of it");
    }
  }

  private Problem tooLong() {
    return new Problem(
        413,
        "Request too long",
        "the body is longer than " + mostBody + " bytes",
        "ask with a shorter query");
  }
}
