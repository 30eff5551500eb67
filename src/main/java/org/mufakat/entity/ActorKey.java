package org.mufakat.entity;

import java.util.Comparator;
import java.util.Optional;

/** Who acts: a country, an institution or a person, known across articles wherever that is safe. */
public sealed interface ActorKey extends Comparable<ActorKey> {

  /** Any order, but always the same; {@link #of} reads it. */
  String sortKey();

  /** The country or institution with this {@link #sortKey}. */
  static ActorKey of(String sortKey) {
    String rest = sortKey.substring(2);
    int blank = rest.indexOf(' ');
    return switch (sortKey.charAt(0)) {
      case '1' -> new Country(rest);
      case '2' -> new Listed(rest);
      case '3' ->
          new Named(
              Optional.of(rest.substring(0, blank)).filter(code -> !code.isEmpty()),
              rest.substring(blank + 1));
      default ->
          throw new IllegalArgumentException("no key of a country or institution: " + sortKey);
    };
  }

  @Override
  default int compareTo(ActorKey other) {
    return Comparator.comparing(ActorKey::sortKey).compare(this, other);
  }

  /**
   * @param code ISO 3166-1 alpha-2, or XK
   */
  record Country(String code) implements ActorKey {
    @Override
    public String sortKey() {
      return "1 " + code;
    }
  }

  /** An institution, in the tables or outside them. */
  sealed interface Institution extends ActorKey {
    /** Its id in the tables, or its normalised name. */
    String name();
  }

  /**
   * @param id of its row in the tables
   */
  record Listed(String id) implements Institution {
    @Override
    public String name() {
      return id;
    }

    @Override
    public String sortKey() {
      return "2 " + id;
    }
  }

  /**
   * An institution outside the tables. The same name in one country is the same body.
   *
   * @param name normalised
   */
  record Named(Optional<String> country, String name) implements Institution {
    @Override
    public String sortKey() {
      return "3 " + country.orElse("") + " " + name;
    }
  }

  /** A person, known everywhere or in one article only. */
  sealed interface Person extends ActorKey {
    /** Normalised. */
    String name();
  }

  /**
   * A person with a name of at least two words at an institution, the same in every article.
   *
   * @param name normalised
   */
  record KnownPerson(Institution at, String name) implements Person {
    @Override
    public String sortKey() {
      return "4 " + name + " " + at.sortKey();
    }
  }

  /**
   * A person whom an article names with one word only, or without an institution: nobody outside
   * that article, unless all articles together say more.
   *
   * @param name normalised
   */
  record LocalPerson(String article, String name) implements Person {
    @Override
    public String sortKey() {
      return "5 " + article + " " + name;
    }
  }
}
