package org.mufakat.query;

import java.io.IOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.PushPromiseHandler;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/**
 * Calls the listed endpoints and nothing else: looks at each address before it is called, also when
 * a redirect leads there, and at where its name leads, so that no name on the list opens the inside
 * of a network.
 *
 * <p>The runtime remembers where a name leads for half a minute, so that what was looked at is what
 * is called.
 */
final class ListedHttpClient extends HttpClient {

  private static final int MOST_REDIRECTS = 3;

  private final Services services;
  private final HttpClient client;

  ListedHttpClient(Services services, Duration time) {
    this.services = services;
    this.client =
        HttpClient.newBuilder().followRedirects(Redirect.NEVER).connectTimeout(time).build();
  }

  @Override
  public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler)
      throws IOException, InterruptedException {
    HttpRequest next = request;
    for (int i = 0; i <= MOST_REDIRECTS; i++) {
      check(next.uri());
      HttpResponse<T> response = client.send(next, handler);
      Optional<String> location = response.headers().firstValue("Location");
      if (response.statusCode() / 100 != 3 || location.isEmpty()) {
        return response;
      }
      URI target = next.uri().resolve(location.get());
      next = HttpRequest.newBuilder(request, (name, value) -> true).uri(target).build();
    }
    throw new IOException("too many redirects");
  }

  private void check(URI address) throws IOException {
    String bare = address.toString().split("[?#]", 2)[0];
    if (!services.listed().contains(bare)) {
      throw new IOException("the address is not on the list");
    }
    String host = address.getHost();
    for (InetAddress found : InetAddress.getAllByName(host)) {
      if (isInside(found) && !isLiteral(host)) {
        throw new IOException("the name leads to an address that is not public");
      }
    }
  }

  /** Who lists an address of the inside by its number means it. */
  private static boolean isLiteral(String host) {
    return host.startsWith("[") || host.matches("\\d+\\.\\d+\\.\\d+\\.\\d+");
  }

  static boolean isInside(InetAddress address) {
    byte[] bytes = address.getAddress();
    boolean local =
        address instanceof Inet6Address
            ? (bytes[0] & 0xfe) == 0xfc // RFC 4193
            : (bytes[0] & 0xff) == 100 && (bytes[1] & 0xc0) == 64 || bytes[0] == 0; // RFC 6598
    return local
        || address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress();
  }

  @Override
  public <T> CompletableFuture<HttpResponse<T>> sendAsync(
      HttpRequest request, BodyHandler<T> handler) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return send(request, handler);
          } catch (IOException e) {
            throw new CompletionException(e);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
          }
        });
  }

  @Override
  public <T> CompletableFuture<HttpResponse<T>> sendAsync(
      HttpRequest request, BodyHandler<T> handler, PushPromiseHandler<T> pushes) {
    return sendAsync(request, handler);
  }

  @Override
  public Optional<CookieHandler> cookieHandler() {
    return Optional.empty();
  }

  @Override
  public Optional<Duration> connectTimeout() {
    return client.connectTimeout();
  }

  @Override
  public Redirect followRedirects() {
    return Redirect.NEVER;
  }

  @Override
  public Optional<ProxySelector> proxy() {
    return Optional.empty();
  }

  @Override
  public SSLContext sslContext() {
    return client.sslContext();
  }

  @Override
  public SSLParameters sslParameters() {
    return client.sslParameters();
  }

  @Override
  public Optional<Authenticator> authenticator() {
    return Optional.empty();
  }

  @Override
  public Version version() {
    return client.version();
  }

  @Override
  public Optional<Executor> executor() {
    return client.executor();
  }
}
