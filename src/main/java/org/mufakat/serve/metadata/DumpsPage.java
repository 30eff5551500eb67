package org.mufakat.serve.metadata;

import java.util.List;
import java.util.Locale;
import org.mufakat.publish.Part;
import org.mufakat.publish.PublishedFile;
import org.mufakat.publish.Release;
import org.mufakat.serve.ContentTag;
import org.mufakat.serve.Request;
import org.mufakat.serve.Response;
import org.mufakat.serve.html.Addresses;
import org.mufakat.serve.html.Language;
import org.mufakat.serve.html.Page;
import org.mufakat.serve.html.Words;

/** What was published, newest first. */
record DumpsPage(List<Release> releases, Addresses addresses) {

  /**
   * @param id of its heading
   */
  record Listed(String name, String id, String checksums, List<File> files) {}

  /** A file of a release. */
  record File(String name, String target, String about, String size, String sha256) {}

  Response response(Request request) {
    Language language = Language.of(request);
    String tag = ContentTag.of("dumps", language.tag(), releases.toString(), addresses.root());
    return ContentTag.unlessKnown(request, tag, () -> page(request, language))
        .with("Vary", "Accept-Language")
        .with("Cache-Control", "no-cache");
  }

  private Response page(Request request, Language language) {
    List<Listed> listed = releases.stream().map(release -> listed(release, language)).toList();
    return Page.of("dumps", Words.in(language).get("dumps"), addresses, request)
        .with("releases", listed)
        .with("latest", releases.isEmpty() ? List.of() : latest(releases.get(0)))
        .response();
  }

  private Listed listed(Release release, Language language) {
    String folder = addresses.root() + DumpsEndpoint.PATH + release.name() + "/";
    return new Listed(
        release.name().toString(),
        "release-" + release.name(),
        folder + Release.CHECKSUMS,
        release.files().stream().map(file -> file(file, folder, language)).toList());
  }

  private static File file(PublishedFile file, String folder, Language language) {
    Part part = file.part();
    return new File(
        file.name(),
        folder + file.name(),
        language == Language.ID ? part.indonesian() : part.english(),
        size(file.bytes()),
        file.sha256());
  }

  /** Addresses that always lead to the newest. */
  private List<File> latest(Release newest) {
    String folder = addresses.root() + DumpsEndpoint.PATH + "latest/";
    return newest.files().stream()
        .map(file -> new File(file.latestName(), folder + file.latestName(), "", "", ""))
        .toList();
  }

  private static String size(long bytes) {
    if (bytes < 1_000) {
      return bytes + " B";
    }
    return bytes < 1_000_000
        ? String.format(Locale.ROOT, "%.1f kB", bytes / 1e3)
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }
}
