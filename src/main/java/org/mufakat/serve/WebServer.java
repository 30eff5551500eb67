package org.mufakat.serve;

import java.time.Duration;
import java.util.List;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.mufakat.Exit;
import org.mufakat.Failure;

/** The embedded server: Fuseki's, with one servlet and nothing of Fuseki's own on any path. */
public final class WebServer implements AutoCloseable {

  private static final int LEAST_THREADS = 4;
  private static final int MOST_THREADS = 256;
  private static final int REQUEST_HEADER_BYTES = 16 << 10;
  private static final int IDLE_MILLIS = 10_000;

  /** Names of things hold slashes and percent signs, encoded; {@link Request} keeps them apart. */
  private static final UriCompliance NAMES_IN_PATHS =
      UriCompliance.DEFAULT.with(
          "names",
          UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
          UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING);

  private final FusekiServer server;
  private final Traffic traffic;

  private WebServer(FusekiServer server, Traffic traffic) {
    this.server = server;
    this.traffic = traffic;
  }

  /**
   * Starts to listen.
   *
   * @param traffic told of each request
   * @throws Failure if the port is taken
   */
  public static WebServer start(Settings settings, List<Endpoint> endpoints, Traffic traffic) {
    FusekiServer server =
        FusekiServer.create()
            .port(settings.port())
            .loopback(!settings.isPublic())
            .numServerThreads(LEAST_THREADS, MOST_THREADS)
            .fusekiModules(FusekiModules.empty())
            .addServlet("/*", new FrontDoor(endpoints, settings, traffic))
            .build();
    harden(server);
    refuseWhatCannotBeRead(server, new Unreadable(traffic));
    try {
      server.start();
    } catch (FusekiException e) {
      throw new Failure(
          Exit.USAGE,
          "cannot listen on port " + settings.port(),
          "choose another one with --port; 0 takes any that is free",
          e);
    }
    return new WebServer(server, traffic);
  }

  private static void harden(FusekiServer server) {
    for (var connector : server.getJettyServer().getConnectors()) {
      ServerConnector http = (ServerConnector) connector;
      http.setIdleTimeout(IDLE_MILLIS);
      HttpConfiguration configuration =
          http.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
      configuration.setSendServerVersion(false);
      configuration.setRequestHeaderSize(REQUEST_HEADER_BYTES);
      configuration.setUriCompliance(NAMES_IN_PATHS);
    }
  }

  /** Outside of all servlets and inside of theirs. */
  private static void refuseWhatCannotBeRead(FusekiServer server, Unreadable unreadable) {
    server.getJettyServer().setErrorHandler(unreadable);
    server
        .getJettyServer()
        .getDescendants(ServletContextHandler.class)
        .forEach(servlets -> servlets.setErrorHandler(unreadable));
  }

  /** The port that it listens on. */
  public int port() {
    return server.getPort();
  }

  /**
   * Takes no more connections, answers what has come and what still comes over those that there
   * are, and ends when that is done, or when patience is over.
   *
   * @return whether all was answered
   */
  public boolean stop(Duration patience) {
    traffic.stop();
    for (var connector : server.getJettyServer().getConnectors()) {
      ((ServerConnector) connector).close();
    }
    boolean answered = false;
    try {
      answered = traffic.drain(patience);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    close();
    return answered;
  }

  @Override
  public void close() {
    server.stop();
  }
}
