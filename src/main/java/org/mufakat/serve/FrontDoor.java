package org.mufakat.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mufakat.Failure;

/** Every request goes through here, and every response. */
final class FrontDoor extends HttpServlet {

  private static final long serialVersionUID = 1;
  private static final String ROUTE = FrontDoor.class.getName();

  private final transient List<Endpoint> endpoints;
  private final transient HostNames hosts;
  private final transient ServeLimits limits;
  private final transient Admission admission;
  private final transient Traffic traffic;

  /** Paths of endpoints that are answered to clients that have had their share, too. */
  private final transient Set<String> open;

  FrontDoor(List<Endpoint> endpoints, Settings settings, Traffic traffic) {
    this.endpoints =
        endpoints.stream()
            .sorted(Comparator.comparing((Endpoint one) -> one.path().length()).reversed())
            .toList();
    this.hosts = new HostNames(settings);
    this.limits = settings.limits();
    this.admission = new Admission(limits, System::nanoTime);
    this.traffic = traffic;
    this.open =
        endpoints.stream()
            .filter(Endpoint::isAlwaysAnswered)
            .map(Endpoint::path)
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  protected void service(HttpServletRequest http, HttpServletResponse out) throws IOException {
    long start = System.nanoTime();
    traffic.begin();
    try (Admission.Visit visit = enter(http)) {
      deliver(http, orProblem(() -> answer(http, visit)), out, start);
    } catch (Problem e) {
      deliver(http, e.response(), out, start);
    }
  }

  private Admission.Visit enter(HttpServletRequest http) {
    return open.contains(http.getRequestURI())
        ? admission.besideTheShare()
        : admission.enter(http.getRemoteAddr());
  }

  private void deliver(
      HttpServletRequest http, Response response, HttpServletResponse out, long start)
      throws IOException {
    try (Body body = response.body()) {
      UnreadBody.of(http, out, response.status());
      send(http, response, body, out);
    } finally {
      traffic.end(handled(http, response, System.nanoTime() - start));
    }
  }

  private Response answer(HttpServletRequest http, Admission.Visit visit) {
    hosts.check(Optional.ofNullable(http.getHeader("Host")));
    Request request = new Request(http, limits.bodyBytes());
    Endpoint endpoint = endpoint(request);
    http.setAttribute(ROUTE, endpoint.path());
    return orProblem(() -> answer(endpoint, request, http.getMethod(), visit))
        .withDefaults(endpoint.headers());
  }

  private static Response answer(
      Endpoint endpoint, Request request, String method, Admission.Visit visit) {
    Set<String> methods = methods(endpoint);
    if (!methods.contains(method)) {
      throw notAllowed(methods);
    }
    if (method.equals("OPTIONS")) {
      return preflight(methods);
    }
    request.readBody(); // before a place is taken: who dawdles keeps nobody waiting
    Response response =
        endpoint.isCostly() ? visit.work(() -> endpoint.answer(request)) : endpoint.answer(request);
    return Conditional.of(request, response);
  }

  private static Response orProblem(Supplier<Response> work) {
    try {
      return work.get();
    } catch (Problem e) {
      return e.response();
    } catch (Failure e) {
      return Problem.of(e).response();
    } catch (RuntimeException | StackOverflowError e) {
      return Problem.internal().response();
    }
  }

  private Endpoint endpoint(Request request) {
    return endpoints.stream()
        .filter(endpoint -> answers(endpoint.path(), request.path()))
        .findFirst()
        .orElseThrow(() -> nothingAt(request));
  }

  private static boolean answers(String own, String path) {
    return path.equals(own) || own.length() > 1 && own.endsWith("/") && path.startsWith(own);
  }

  /** Nothing here can be changed or administered, under whatever name it is tried. */
  private static RuntimeException nothingAt(Request request) {
    if (!request.method().equals("GET") && !request.method().equals("OPTIONS")) {
      return notAllowed(new TreeSet<>(Set.of("GET", "HEAD", "OPTIONS")));
    }
    if (request.path().startsWith("/$/")) {
      return new Problem(403, "Forbidden", "there is no administration here", "ask who runs it");
    }
    return Problem.notFound("there is nothing at this address");
  }

  private static Set<String> methods(Endpoint endpoint) {
    Set<String> methods = new TreeSet<>(endpoint.methods());
    methods.add("OPTIONS");
    if (methods.contains("GET")) {
      methods.add("HEAD");
    }
    return methods;
  }

  private static Problem notAllowed(Set<String> methods) {
    return new Problem(
        405,
        "Method not allowed",
        "nothing can be changed here",
        "read with " + String.join(", ", methods),
        Map.of("Allow", String.join(", ", methods)));
  }

  private static Response preflight(Set<String> methods) {
    String all = String.join(", ", methods);
    return Response.empty(204)
        .with("Allow", all)
        .with("Access-Control-Allow-Methods", all)
        .with("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match")
        .with("Access-Control-Max-Age", "86400");
  }

  private void send(HttpServletRequest http, Response response, Body body, HttpServletResponse out)
      throws IOException {
    out.setStatus(response.status());
    Map<String, String> headers = new LinkedHashMap<>(ProtectiveHeaders.ALL);
    headers.putAll(response.headers());
    headers.values().removeIf(String::isEmpty);
    if (traffic.isStopping()) {
      headers.put("Connection", "close");
    }
    headers.forEach(out::setHeader);
    if (response.status() == 204 || response.status() == 304) {
      return;
    }
    out.setContentLengthLong(body.length());
    if (!http.getMethod().equals("HEAD")) {
      body.writeTo(out.getOutputStream());
    }
  }

  private static Handled handled(HttpServletRequest http, Response response, long nanos) {
    String query = http.getQueryString();
    return new Handled(
        http.getRemoteAddr(),
        http.getMethod(),
        http.getRequestURI() + (query == null ? "" : "?" + query),
        Optional.ofNullable((String) http.getAttribute(ROUTE)).orElse(Handled.NO_ROUTE),
        response.status(),
        response.refusal(),
        response.body().length(),
        nanos);
  }
}
