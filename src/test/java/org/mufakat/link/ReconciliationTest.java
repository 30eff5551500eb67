package org.mufakat.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.query.Linkable;
import org.mufakat.rdf.LinkMethod;

/** Asking a service: what is sent, what is taken, and what is refused. */
class ReconciliationTest {

  private static final String MINISTRY = "https://example.org/id/institution/a";

  private static Linkable thing(String iri, Set<String> links, String... labels) {
    return new Linkable(iri, "institution", List.of(labels), List.of("KC"), Set.of("ID"), links);
  }

  private static List<Proposal> ask(FakeService service, Linkable... things) {
    return new Linking(List.of(things), 3, 60)
        .by(
            service.address(),
            new AllowedServices(List.of(service.address())),
            Optional.empty(),
            "2026-07-01");
  }

  private static Failure refused(FakeService service) {
    return assertThrows(
        Failure.class, () -> ask(service, thing(MINISTRY, Set.of(), "Kementerian Contoh")));
  }

  @Test
  void proposalsSayWhatTheyRestOn() {
    try (FakeService service = new FakeService(Map.of("Ministry of Examples", "Q12345"))) {
      List<Proposal> proposals =
          ask(service, thing(MINISTRY, Set.of(), "Kementerian Contoh", "Ministry of Examples"));
      assertEquals(
          List.of(
              new Proposal(
                  MINISTRY,
                  "Kementerian Contoh",
                  "http://www.wikidata.org/entity/Q12345",
                  "Ministry of Examples",
                  87,
                  "match=true;name_tokensort=100;all_labels=true",
                  LinkMethod.RECONCILIATION,
                  "Example register, " + service.address(),
                  "2026-07-01")),
          proposals);
      assertEquals(List.of(), service.complaints);
    }
  }

  @Test
  void whatIsLinkedIsNotAskedFor() {
    try (FakeService service = new FakeService(Map.of("Ministry of Examples", "Q12345"))) {
      Linkable linked =
          thing(MINISTRY, Set.of("http://www.wikidata.org/entity/Q1"), "Ministry of Examples");
      Linkable elsewhere =
          thing(MINISTRY + "b", Set.of("https://ror.org/055tm7f07"), "Ministry of Examples");
      assertEquals(
          List.of(MINISTRY + "b"),
          ask(service, linked, elsewhere).stream().map(Proposal::entity).toList());
    }
  }

  @Test
  void manyNamesAreAskedInBatches() {
    try (FakeService service = new FakeService(Map.of("Body 24", "Q24"))) {
      Linkable[] things =
          IntStream.range(0, 25)
              .mapToObj(i -> thing(MINISTRY + i, Set.of(), "Body " + i))
              .toArray(Linkable[]::new);
      assertEquals(1, ask(service, things).size());
      assertEquals(List.of(10, 10, 5), service.batches);
      assertEquals(List.of(), service.complaints);
    }
  }

  @Test
  void anotherServiceThanTheAllowedIsNotAsked() {
    AtomicInteger asked = new AtomicInteger();
    try (FakeService service = new FakeService(exchange -> asked.incrementAndGet())) {
      Linking linking = new Linking(List.of(thing(MINISTRY, Set.of(), "A")), 3, 60);
      AllowedServices none = new AllowedServices(List.of("http://127.0.0.1:1/"));
      Failure failure =
          assertThrows(
              Failure.class,
              () -> linking.by(service.address(), none, Optional.empty(), "2026-07-01"));
      assertEquals(Exit.USAGE, failure.exit());
      assertTrue(failure.getMessage().contains("is not allowed"), failure.getMessage());
      assertEquals(0, asked.get());
    }
  }

  @Test
  void aRedirectIsNotFollowed() {
    AtomicInteger elsewhere = new AtomicInteger();
    try (FakeService other = new FakeService(exchange -> elsewhere.incrementAndGet());
        FakeService service =
            new FakeService(
                exchange -> {
                  exchange.getResponseHeaders().add("Location", other.address());
                  exchange.sendResponseHeaders(302, -1);
                  exchange.close();
                })) {
      Failure failure = refused(service);
      assertTrue(
          failure.getMessage().contains("redirects to " + other.address()), failure.getMessage());
      assertEquals(0, elsewhere.get());
    }
  }

  @Test
  void anAnswerWithoutEndIsCutOff() {
    try (FakeService service =
        new FakeService(
            exchange -> {
              exchange.sendResponseHeaders(200, 0);
              byte[] part = "x".repeat(1 << 16).getBytes();
              for (int i = 0; i < 1000; i++) {
                exchange.getResponseBody().write(part);
              }
              exchange.close();
            })) {
      Failure failure = refused(service);
      assertEquals(Exit.LIMIT, failure.exit());
      assertTrue(failure.getMessage().contains("more than"), failure.getMessage());
    }
  }

  @Test
  void aServiceThatDoesNotAnswerIsGivenUp() {
    try (FakeService service = new FakeService(exchange -> {})) {
      ServiceClient client =
          new ServiceClient(
              new AllowedServices(List.of(service.address())), Duration.ofMillis(300), 1000);
      Failure failure =
          assertThrows(Failure.class, () -> ReconciliationService.at(service.address(), client));
      assertEquals(Exit.LIMIT, failure.exit());
    }
  }

  /** A body that begins and never ends holds nobody up. */
  @Test
  void anAnswerThatDoesNotEndIsGivenUp() {
    try (FakeService service =
        new FakeService(
            exchange -> {
              exchange.sendResponseHeaders(200, 0);
              exchange.getResponseBody().write('{');
              exchange.getResponseBody().flush();
            })) {
      ServiceClient client =
          new ServiceClient(
              new AllowedServices(List.of(service.address())), Duration.ofMillis(300), 1000);
      assertEquals(
          Exit.LIMIT,
          assertThrows(Failure.class, () -> ReconciliationService.at(service.address(), client))
              .exit());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "not json",
        "{}",
        "{\"versions\": [\"0.1\"], \"name\": \"a\", \"identifierSpace\": \"b\", \"schemaSpace\": \"c\"}",
        "{\"versions\": [\"0.2\"], \"name\": 7, \"identifierSpace\": \"b\", \"schemaSpace\": \"c\"}",
        "{\"versions\": [\"0.2\"], \"name\": \"a\"}",
        "{\"versions\": \"0.2\", \"name\": \"a\", \"identifierSpace\": \"b\", \"schemaSpace\": \"c\"}"
      })
  void whatIsNoManifestIsRefused(String body) {
    try (FakeService service = new FakeService(exchange -> FakeService.send(exchange, 200, body))) {
      assertEquals(Exit.REFUSED, refused(service).exit());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"q0\": {}}",
        "{\"q0\": {\"result\": {}}}",
        "{\"q0\": {\"result\": [7]}}",
        "{\"q0\": {\"result\": [{\"id\": \"Q1\", \"name\": \"a\"}]}}",
        "{\"q0\": {\"result\": [{\"id\": \"Q1\", \"name\": \"a\", \"score\": \"high\"}]}}",
        "{\"q0\": {\"result\": [{\"id\": 1, \"name\": \"a\", \"score\": 1}]}}"
      })
  void answersThatTheApiDoesNotAllowAreRefused(String answer) {
    try (FakeService service =
        new FakeService(
            exchange ->
                FakeService.send(
                    exchange,
                    200,
                    exchange.getRequestMethod().equals("GET") ? FakeService.MANIFEST : answer))) {
      assertEquals(Exit.REFUSED, refused(service).exit());
    }
  }

  @Test
  void anErrorOfTheServiceIsNamed() {
    try (FakeService service = new FakeService(exchange -> FakeService.send(exchange, 503, ""))) {
      assertTrue(refused(service).getMessage().contains("answers 503"));
    }
  }
}
