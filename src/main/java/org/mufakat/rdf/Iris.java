package org.mufakat.rdf;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.mufakat.entity.ActorKey;
import org.mufakat.entity.PostKey;
import org.mufakat.entity.ReportKey;
import org.mufakat.reference.InstitutionChange;
import org.mufakat.text.Span;

/**
 * The one place where a key becomes an IRI. The patterns stand in {@code docs/decisions/iris.md},
 * and a test holds the two together.
 */
public final class Iris {

  public static final String DEFAULT_BASE = "https://w3id.org/mufakat/id/";

  private static final Pattern BASE =
      Pattern.compile("https?://[A-Za-z0-9._~:\\[\\]-]+/([A-Za-z0-9._~!$&'()*+,;=:@%/-]*/)?");

  /** Stands for an unknown country or institution; not a code of ISO 3166. */
  private static final String UNKNOWN = "zz";

  private static final String ARTICLES = "article/";
  private static final List<String> JUDGED =
      List.of("report/", "event-report/", "person/", "institution/");

  private static final String ARTICLE_GRAPHS = "graph/article/";
  private static final String DATA_GRAPHS = "graph/data/";
  private static final String QUOTATIONS = "quotation/";
  private static final String REFERENCE_GRAPH = "graph/reference";
  private static final String LINKS_GRAPH = "graph/links";

  private final String base;

  /**
   * @throws InvalidTermException unless {@code base} is an absolute web address that ends with a
   *     slash, without query and fragment
   */
  public Iris(String base) {
    if (!BASE.matcher(base).matches()) {
      throw new InvalidTermException(
          "\""
              + base
              + "\" is no base for IRIs: expected http(s)://host/path/ with a slash at the end");
    }
    this.base = base;
  }

  public String base() {
    return base;
  }

  public Node article(String key) {
    return iri(ARTICLES + PercentEncoding.of(key));
  }

  public Node articleGraph(String key) {
    return iri(ARTICLE_GRAPHS + PercentEncoding.of(key));
  }

  /** Whether a graph of this name is one that {@link #articleGraph} names. */
  public boolean isArticleGraph(Node graph) {
    return graph.isURI() && graph.getURI().startsWith(base + ARTICLE_GRAPHS);
  }

  /** The article whose graph has this name, as a node; empty for another graph. */
  public Optional<Node> articleOf(Node graph) {
    return isArticleGraph(graph)
        ? Optional.of(
            iri(ARTICLES + graph.getURI().substring(base.length() + ARTICLE_GRAPHS.length())))
        : Optional.empty();
  }

  /** Whether a node is an article or a quotation of one. */
  boolean isOfArticle(Node node) {
    return node.isURI()
        && (node.getURI().startsWith(base + ARTICLES)
            || node.getURI().startsWith(base + QUOTATIONS));
  }

  public Node referenceGraph() {
    return iri(REFERENCE_GRAPH);
  }

  public Node linksGraph() {
    return iri(LINKS_GRAPH);
  }

  /** The base of a dump, by the name of one of its graphs; empty if it is none of ours. */
  public static Optional<Iris> byGraph(Node graph) {
    return Stream.of(ARTICLE_GRAPHS, REFERENCE_GRAPH, LINKS_GRAPH)
        .filter(path -> graph.isURI() && graph.getURI().contains("/" + path))
        .map(path -> graph.getURI().substring(0, graph.getURI().indexOf("/" + path) + 1))
        .filter(base -> BASE.matcher(base).matches())
        .map(Iris::new)
        .findFirst();
  }

  /** The graph of a data set loaded beside. */
  public Node dataGraph(String name) {
    return iri(DATA_GRAPHS + PercentEncoding.of(name));
  }

  /** Whether a graph of this name is one that {@link #dataGraph} names, under whatever base. */
  public static boolean isDataGraph(Node graph) {
    return graph.isURI() && graph.getURI().contains("/" + DATA_GRAPHS);
  }

  /** All links of one origin into one site. */
  Node linkSet(Site site, ExternalLink.Origin origin) {
    String what =
        String.join("\n", origin.method().label(), origin.source(), origin.date().lexical());
    return iri("linkset/" + PercentEncoding.of(site.name()) + "/" + Fingerprint.shortOf(what));
  }

  Node site(Site site) {
    return iri("dataset/" + PercentEncoding.of(site.name()));
  }

  /**
   * @param path of a thing of the store, as an {@link ExternalLink} names it
   */
  Node ofPath(String path) {
    return iri(path);
  }

  public Node of(ActorKey actor) {
    return iri(path(actor));
  }

  public Node of(PostKey post) {
    return iri(
        "post/"
            + post.institution().map(Iris::institutionPath).orElse(UNKNOWN)
            + "/"
            + PercentEncoding.of(post.title()));
  }

  Node membership(ActorKey.Person holder, PostKey post) {
    return iri("membership/" + personPath(holder) + "/" + Fingerprint.shortOf(local(of(post))));
  }

  /** A change of institutions: when, and which became others. */
  Node change(InstitutionChange change) {
    String before =
        change.from().stream().map(PercentEncoding::of).collect(Collectors.joining("~"));
    return iri("change/" + PercentEncoding.of(change.date()) + "/" + before);
  }

  public Node agreementReport(ReportKey key) {
    return iri("report/" + path(key));
  }

  public Node agreement(ReportKey key) {
    return iri("agreement/" + path(key));
  }

  public Node eventReport(ReportKey key) {
    return iri("event-report/" + path(key));
  }

  public Node event(ReportKey key) {
    return iri("event/" + path(key));
  }

  /**
   * @param in report, agreement or event
   */
  Node participation(Node in, Capacity capacity, ActorKey participant) {
    String who = Fingerprint.shortOf(capacity.label() + " " + path(participant));
    return NodeFactory.createURI(in.getURI() + "/participation/" + who);
  }

  public Node quotation(String article, Span words) {
    return iri(QUOTATIONS + PercentEncoding.of(article) + "/" + hash(words));
  }

  Node evidence(String article, Collection<Node> about, Span span) {
    String nodes = about.stream().map(this::local).sorted().collect(Collectors.joining(" "));
    String what = nodes + " " + span.start() + "-" + span.end();
    return iri("evidence/" + PercentEncoding.of(article) + "/" + Fingerprint.shortOf(what));
  }

  Node selector(String article, Span span) {
    return iri("selector/" + PercentEncoding.of(article) + "/" + hash(span));
  }

  Node conflict(Node about, Node property) {
    return iri("conflict/" + Fingerprint.shortOf(local(about) + " " + property.getURI()));
  }

  /**
   * The part of an IRI behind its base, from the names between its slashes: as those who made the
   * IRI wrote it, however a client writes it.
   *
   * @throws InvalidTermException if one of the names cannot be part of an IRI
   */
  public static String local(List<String> names) {
    return names.stream().map(PercentEncoding::of).collect(Collectors.joining("/"));
  }

  /**
   * @param by the verdict, of a person; empty for what rules leave open
   * @param about nodes and, of a judged value, its property
   */
  Node judgement(String by, Collection<Node> about, String value) {
    String what = about.stream().map(this::local).collect(Collectors.joining(" "));
    return iri("judgement/" + Fingerprint.shortOf(by + " " + what + " " + value));
  }

  /**
   * A node that its file left without a name.
   *
   * @param content SHA-256 of all that is said of it
   */
  Node unnamed(String content) {
    return iri("unnamed/" + content);
  }

  /** Whether people can judge the values of a node: of a report, person or institution itself. */
  boolean isJudged(Node node) {
    String iri = node.getURI();
    return JUDGED.stream().anyMatch(kind -> iri.startsWith(base + kind))
        && !iri.contains("/participation/");
  }

  /** The country or institution of an IRI; empty for any other. */
  Optional<ActorKey> actor(String iri) {
    String[] path =
        iri.startsWith(base) ? iri.substring(base.length()).split("/", -1) : new String[0];
    if (path.length == 2 && path[0].equals("country")) {
      return Optional.of(new ActorKey.Country(PercentEncoding.decoded(path[1])));
    }
    if (path.length == 2 && path[0].equals("institution")) {
      return Optional.of(new ActorKey.Listed(PercentEncoding.decoded(path[1])));
    }
    if (path.length == 3 && path[0].equals("institution")) {
      Optional<String> country = Optional.of(path[1]).filter(code -> !code.equals(UNKNOWN));
      return Optional.of(new ActorKey.Named(country, PercentEncoding.decoded(path[2])));
    }
    return Optional.empty();
  }

  private static String path(ReportKey key) {
    return PercentEncoding.of(key.article()) + "/" + hash(key.anchor());
  }

  private static String hash(Span span) {
    return Fingerprint.shortOf(span.start() + "-" + span.end());
  }

  private static String path(ActorKey actor) {
    if (actor instanceof ActorKey.Country country) {
      return "country/" + PercentEncoding.of(country.code());
    }
    if (actor instanceof ActorKey.Institution institution) {
      return "institution/" + institutionPath(institution);
    }
    return "person/" + personPath((ActorKey.Person) actor);
  }

  private static String institutionPath(ActorKey.Institution institution) {
    if (institution instanceof ActorKey.Listed listed) {
      return PercentEncoding.of(listed.id());
    }
    ActorKey.Named named = (ActorKey.Named) institution;
    Optional<String> country = named.country().map(PercentEncoding::of);
    return country.orElse(UNKNOWN) + "/" + PercentEncoding.of(named.name());
  }

  private static String personPath(ActorKey.Person person) {
    String name = PercentEncoding.of(person.name());
    return person instanceof ActorKey.LocalPerson local
        ? "article/" + PercentEncoding.of(local.article()) + "/" + name
        : institutionPath(((ActorKey.KnownPerson) person).at()) + "/" + name;
  }

  /** Hashes see the part after the base, so that they are the same under every base. */
  private String local(Node node) {
    return node.getURI().startsWith(base) ? node.getURI().substring(base.length()) : node.getURI();
  }

  private Node iri(String path) {
    return NodeFactory.createURI(base + path);
  }
}
