package org.mufakat.serve.html;

import org.mufakat.serve.ContentTag;
import org.mufakat.serve.Endpoint;
import org.mufakat.serve.Request;
import org.mufakat.serve.Response;

/** How pages look. */
public final class StyleSheet implements Endpoint {

  private static final String TEXT = Resource.text(StyleSheet.class, "style.css");
  private static final String TAG = ContentTag.of(TEXT);

  @Override
  public String path() {
    return "/style.css";
  }

  @Override
  public boolean isCostly() {
    return false;
  }

  @Override
  public Response answer(Request request) {
    return Response.of("text/css; charset=utf-8", TEXT)
        .with("ETag", TAG)
        .with("Cache-Control", "max-age=3600");
  }
}
