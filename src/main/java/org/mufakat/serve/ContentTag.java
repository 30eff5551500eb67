package org.mufakat.serve;

import java.util.Optional;
import java.util.function.Supplier;

/** Strong ETags, by what a response is made from, so that one that is known need not be made. */
public final class ContentTag {

  /** Another release may write the same in other bytes. */
  private static final String RELEASE =
      Optional.ofNullable(ContentTag.class.getPackage().getImplementationVersion()).orElse("");

  private ContentTag() {}

  /**
   * @param parts all on which the bytes of the response depend
   */
  public static String of(String... parts) {
    return '"' + Version.of(RELEASE + "\n" + String.join("\n", parts)) + '"';
  }

  /** The response with its tag; made only if the client does not have it. */
  public static Response unlessKnown(Request request, String tag, Supplier<Response> make) {
    Response response =
        Conditional.isKnown(request, tag) ? Response.of("text/plain", "") : make.get();
    return response.with("ETag", tag);
  }
}
