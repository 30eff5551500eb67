package org.mufakat.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.mufakat.Exit;
import org.mufakat.load.handover.HandoverSocket;
import org.mufakat.load.handover.Holding;
import org.mufakat.query.Limits;
import org.mufakat.query.Services;
import org.mufakat.serve.AccessLog;
import org.mufakat.serve.Endpoint;
import org.mufakat.serve.ServeLimits;
import org.mufakat.serve.ServeLimits.Client;
import org.mufakat.serve.ServedStore;
import org.mufakat.serve.Settings;
import org.mufakat.serve.Traffic;
import org.mufakat.serve.WarmUp;
import org.mufakat.serve.WebServer;
import org.mufakat.serve.monitor.Monitoring;
import org.mufakat.serve.site.WholeSite;
import org.mufakat.store.StoreWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code serve}: the store on HTTP. */
@Command(
    name = "serve",
    description = {
      "Put the store on HTTP, for reading: SPARQL 1.1 at /sparql, pages and data behind every IRI, the canned queries at /api/. Runs until it is stopped (Ctrl-C).",
      "",
      "Only this machine reaches it unless --public is given. One line of JSON for each request goes"
          + " to standard error. /health, /ready and /metrics are for those who run it. When it is told"
          + " to end, it first answers what it has been asked."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./mufakat serve",
      "  ./mufakat serve --port 0 --store /data/coop",
      "  ./mufakat serve --public --host data.example.org"
    })
final class ServeCommand implements Callable<Integer> {

  /** Before it is prepared for questions that take long the first time. */
  private static final Duration STILL = Duration.ofSeconds(3);

  private final Console console;
  private final Parts parts;

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "3030",
      description = "Where to listen; 0 takes any port that is free. Default: 3030.")
  private int port;

  @Option(
      names = "--public",
      arity = "0..1",
      defaultValue = "false",
      fallbackValue = "true",
      description = "Let other machines in.")
  private boolean isPublic;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      split = "\\s+",
      description = "A name, beside localhost, under which it may be asked. May be repeated.")
  private Set<String> hosts = new LinkedHashSet<>();

  @Option(
      names = "--base",
      paramLabel = "URL",
      description = "Address under which people reach it. Default: that on which it listens.")
  private Optional<URI> address = Optional.empty();

  @Option(
      names = "--allow-service",
      paramLabel = "URL",
      split = "\\s+",
      description =
          "An endpoint that SERVICE in queries may ask; by default none. May be repeated.")
  private Set<String> services = new LinkedHashSet<>();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "Longest time for an answer. Default: 30.")
  private int seconds;

  @Option(
      names = "--max-rows",
      paramLabel = "ROWS",
      defaultValue = "1000000",
      description = "Longest answer. Default: 1000000.")
  private long rows;

  @Option(
      names = "--client-seconds",
      paramLabel = "SECONDS",
      description =
          "Time of answering that one client may have in a minute. Default: 120 with --public,"
              + " else unlimited.")
  private Optional<Integer> clientSeconds = Optional.empty();

  @Option(
      names = "--log-format",
      paramLabel = "FORM",
      defaultValue = "json",
      description = "Of the lines about requests: json, or plain, as web servers write them.")
  private AccessLog.Form logForm;

  @Option(
      names = "--stop-seconds",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "Longest time for answers that are due when it is told to end. Default: 30.")
  private int stopSeconds;

  @Option(
      names = "--metrics-for-all",
      arity = "0..1",
      defaultValue = "false",
      fallbackValue = "true",
      description = "Let other machines read /metrics, too.")
  private boolean metricsForAll;

  ServeCommand(Console console, Parts parts) {
    this.console = console;
    this.parts = parts;
  }

  @Override
  public Integer call() {
    if (seconds < 1 || rows < 1 || stopSeconds < 0 || clientSeconds.orElse(1) < 1) {
      throw new ParameterException(
          spec.commandLine(),
          "--timeout, --max-rows and --client-seconds are at least 1, --stop-seconds at least 0");
    }
    Settings settings =
        new Settings(port, isPublic, hosts, address, Services.only(services), limits());
    try (Termination termination = new Termination()) {
      return serve(store.path(), settings, termination);
    }
  }

  private int serve(Path target, Settings settings, Termination termination) {
    try (ServedStore served = ServedStore.open(target);
        StoreWriter writer = StoreWriter.open(target, Optional.empty(), served.base())) {
      serve(settings, served, holding(writer, served), target, termination);
      return Exit.OK.code();
    }
  }

  private void serve(
      Settings settings,
      ServedStore served,
      Holding holding,
      Path target,
      Termination termination) {
    Traffic traffic = new Traffic(new AccessLog(console::say, parts.clock(), logForm));
    List<Endpoint> endpoints = endpoints(settings, served, traffic);
    try (HandoverSocket socket = HandoverSocket.listen(target, holding);
        WebServer server = WebServer.start(settings, endpoints, traffic)) {
      WarmUp warmUp = WarmUp.of(served, endpoints, STILL);
      announce(server, socket);
      termination.await();
      warmUp.stop();
      socket.stopListening();
      stop(server, holding);
    }
  }

  private List<Endpoint> endpoints(Settings settings, ServedStore served, Traffic traffic) {
    List<Endpoint> endpoints =
        new ArrayList<>(WholeSite.endpoints(served, settings, parts.clock()));
    endpoints.addAll(Monitoring.endpoints(served, traffic, Version.number(), metricsForAll));
    return endpoints;
  }

  /** All that is under way is finished, as far as there is time for it. */
  private void stop(WebServer server, Holding holding) {
    console.say("stopping: answering what has been asked, for at most " + stopSeconds + " s");
    Duration patience = Duration.ofSeconds(stopSeconds);
    long start = System.nanoTime();
    boolean answered = server.stop(patience);
    boolean loaded = holding.stop(patience.minusNanos(System.nanoTime() - start));
    if (!answered) {
      console.say("stopped before all was answered: --stop-seconds gives it more time");
    }
    if (!loaded) {
      console.say("stopped during a load: the store is as it was before");
    }
  }

  private ServeLimits limits() {
    Client client = isPublic ? Client.FAR : Client.NEAR;
    return ServeLimits.usual(clientSeconds.map(client::withSeconds).orElse(client))
        .withQuery(new Limits(Duration.ofSeconds(seconds), rows));
  }

  private Holding holding(StoreWriter writer, ServedStore served) {
    return new Holding(writer, () -> parts.loader(Optional.empty()), served::renew);
  }

  private void announce(WebServer server, HandoverSocket socket) {
    console.say("articles are taken in at " + socket.path() + " (mufakat load does that)");
    console.print("http://localhost:" + server.port() + "/sparql");
    try {
      console.out().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
