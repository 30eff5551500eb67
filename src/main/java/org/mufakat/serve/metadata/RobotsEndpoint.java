package org.mufakat.serve.metadata;

import org.mufakat.serve.Endpoint;
import org.mufakat.serve.Request;
import org.mufakat.serve.Response;
import org.mufakat.serve.Settings;
import org.mufakat.serve.html.Addresses;

/**
 * {@code /robots.txt}: searchers may read everything but what they would have to make up questions
 * for.
 */
public record RobotsEndpoint(Settings settings, Addresses addresses) implements Endpoint {

  @Override
  public String path() {
    return "/robots.txt";
  }

  @Override
  public boolean isCostly() {
    return false;
  }

  @Override
  public Response answer(Request request) {
    String root = addresses.root();
    return Response.of(
            "text/plain; charset=utf-8",
            """
            User-agent: *
            Disallow: %1$s/sparql
            Disallow: %1$s/api/
            Allow: %1$s/api/$
            Sitemap: %2$s
            """
                .formatted(root, settings.addressFor(request, SitemapEndpoint.INDEX)))
        .with("Vary", "Host")
        .with("Cache-Control", "max-age=3600");
  }
}
