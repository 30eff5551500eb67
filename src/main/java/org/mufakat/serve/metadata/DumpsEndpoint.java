package org.mufakat.serve.metadata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mufakat.publish.PublishedFile;
import org.mufakat.publish.Release;
import org.mufakat.rdf.Licence;
import org.mufakat.serve.Body;
import org.mufakat.serve.ContentTag;
import org.mufakat.serve.Endpoint;
import org.mufakat.serve.Problem;
import org.mufakat.serve.Request;
import org.mufakat.serve.Response;
import org.mufakat.serve.ServedStore;
import org.mufakat.serve.Settings;
import org.mufakat.serve.Snapshot;
import org.mufakat.serve.html.Addresses;

/**
 * {@code /dumps/}: what was published, and its files under {@code /dumps/DAY/}; {@code
 * /dumps/latest/mufakat.ttl} leads to that of the newest release.
 */
public final class DumpsEndpoint implements Endpoint {

  public static final String PATH = "/dumps/";

  private static final String LATEST = "latest";

  private final ServedStore store;
  private final Settings settings;

  public DumpsEndpoint(ServedStore store, Settings settings) {
    this.store = store;
    this.settings = settings;
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public boolean isCostly() {
    return false;
  }

  @Override
  public Response answer(Request request) {
    List<String> names = request.segments(PATH);
    try (Snapshot snapshot = store.snapshot()) {
      List<Release> releases = Metadata.releases(snapshot);
      Addresses addresses = new Addresses(settings, snapshot.base());
      if (names.equals(List.of("")) || names.equals(List.of(LATEST, ""))) {
        return new DumpsPage(releases, addresses).response(request);
      }
      if (names.size() != 2) {
        throw nothing(request);
      }
      return names.get(0).equals(LATEST)
          ? latest(releases, names.get(1), addresses, request)
          : file(named(releases, names.get(0), request), names.get(1), request);
    }
  }

  private static Problem nothing(Request request) {
    return new Problem(
        404,
        "Not found",
        request.path() + " was not published here",
        "look at " + PATH + " for what was");
  }

  private static Release named(List<Release> releases, String name, Request request) {
    return releases.stream()
        .filter(release -> release.name().toString().equals(name))
        .findFirst()
        .orElseThrow(() -> nothing(request));
  }

  /** The newest changes with each release: caches ask each time. */
  private static Response latest(
      List<Release> releases, String file, Addresses addresses, Request request) {
    Release newest = releases.stream().findFirst().orElseThrow(() -> nothing(request));
    String name =
        file.equals(Release.CHECKSUMS)
            ? file
            : newest.files().stream()
                .filter(one -> one.latestName().equals(file))
                .map(PublishedFile::name)
                .findFirst()
                .orElseThrow(() -> nothing(request));
    return Response.empty(302)
        .with("Location", addresses.root() + PATH + newest.name() + "/" + name)
        .with("Cache-Control", "no-cache");
  }

  private static Response file(Release release, String name, Request request) {
    if (name.equals(Release.CHECKSUMS)) {
      return lasting(Response.of("text/plain; charset=utf-8", release.sums()))
          .with("ETag", ContentTag.of(release.sums()));
    }
    Optional<PublishedFile> file =
        release.files().stream().filter(one -> one.name().equals(name)).findFirst();
    return whole(file.orElseThrow(() -> nothing(request)), request);
  }

  private static Response whole(PublishedFile file, Request request) {
    String tag = '"' + file.sha256() + '"';
    String type = file.part().compressed() ? "application/gzip" : type(file.part().mediaType());
    Optional<ByteRange> range = ByteRange.of(request, tag, file.bytes());
    Response response =
        range
            .map(
                part ->
                    Response.of(type, body(file.path(), part.from(), part.length()))
                        .withStatus(206)
                        .with("Content-Range", part.header(file.bytes())))
            .orElseGet(() -> Response.of(type, body(file.path(), 0, file.bytes())));
    return lasting(response).with("ETag", tag).with("Accept-Ranges", "bytes");
  }

  private static String type(String mediaType) {
    return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
  }

  private static Body body(Path file, long from, long length) {
    if (!Files.isReadable(file)) {
      throw new UncheckedIOException(new IOException(file + " cannot be read"));
    }
    return new FileBody(file, from, length);
  }

  /** What was published never changes. */
  private static Response lasting(Response response) {
    return response
        .with("Link", Licence.link())
        .with("Cache-Control", "max-age=31536000, immutable");
  }
}
