package org.mufakat.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mufakat.mention.Mention.InstitutionMention;
import org.mufakat.mention.Mention.PersonMention;
import org.mufakat.mention.Mentions;
import org.mufakat.text.Token;

/** Brings the mentions of one body together and gives each body one name. */
final class Institutions {

  private static final String GOVERNMENT = "government";
  private static final Set<String> OF = Set.of("pada", "of", "at");

  private final Mentions mentions;
  private final Citing citing;
  private final KeyedList<Body> bodies = new KeyedList<>();
  private final Map<InstitutionMention, Body> byMention = new IdentityHashMap<>();

  Institutions(Mentions mentions, Citing citing) {
    this.mentions = mentions;
    this.citing = citing;
    mentions.institutions().forEach(this::place);
    mentions.institutions().forEach(this::belong);
    bodies.all().forEach(this::comeFrom);
  }

  /** One body and all its mentions. */
  static final class Body {
    private final List<InstitutionMention> mentions = new ArrayList<>();
    private final Map<String, BodyName> names = new LinkedHashMap<>();
    private String name = "";
    private Optional<String> country = Optional.empty();
    private Optional<String> entry = Optional.empty();
    private boolean government = true;

    /** The words that name it as a unit of a body whose country is known. */
    private Optional<InstitutionMention> unit = Optional.empty();

    private Optional<String> countryOfWhole = Optional.empty();
    private Optional<String> origin = Optional.empty();

    private void add(InstitutionMention mention, BodyName written) {
      mentions.add(mention);
      addName(written);
      mention.acronym().map(BodyName::of).ifPresent(this::addName);
      country = country.or(mention::country);
      entry = entry.or(mention::entry);
      government &= Institutions.isGovernment(mention);
    }

    private void addName(BodyName written) {
      if (names.put(written.form(), written) == null && written.form().length() > name.length()) {
        name = written.form();
      }
    }

    private boolean isNamed(String form) {
      return names.containsKey(form);
    }

    private boolean isNamedLike(BodyName other, boolean shortForm) {
      for (BodyName own : names.values()) {
        boolean open = shortForm || own.form().contains("(");
        if (own.same(other) || open && own.contains(other)) {
          return true;
        }
      }
      return false;
    }

    /** The longest form that is not an acronym in brackets. */
    String name() {
      return name;
    }

    Optional<String> country() {
      return country.or(() -> countryOfWhole).or(() -> origin);
    }

    Optional<String> entry() {
      return entry;
    }

    String type() {
      return mentions.get(0).type();
    }

    List<InstitutionMention> mentions() {
      return Collections.unmodifiableList(mentions);
    }

    /** A ministry, an agency, a government. */
    boolean isState() {
      return type().equals(GOVERNMENT);
    }

    /** Neither a company nor a club. */
    boolean isPublic() {
      return !type().equals("company") && !type().equals("other");
    }

    boolean isGovernment() {
      return government;
    }
  }

  private void place(InstitutionMention mention) {
    BodyName name = BodyName.of(mention.name());
    List<String> keys = keys(mention, name);
    List<Body> candidates = name.words().isEmpty() ? bodies.all() : bodies.under(keys);
    Body body =
        candidates.stream()
            .filter(known -> isSame(known, mention, name))
            .findFirst()
            .orElseGet(Body::new);
    body.add(mention, name);
    bodies.put(body, keys);
    byMention.put(mention, body);
  }

  /** Two mentions of one body have a row, their being governments, a word or a name in common. */
  private static List<String> keys(InstitutionMention mention, BodyName name) {
    List<String> keys = new ArrayList<>(name.words());
    keys.add(whole(mention.name()));
    mention.entry().ifPresent(entry -> keys.add("entry " + entry));
    if (isGovernment(mention)) {
      keys.add("government " + mention.country().orElse(""));
    }
    if (mention.acronym().isPresent()) {
      keys.addAll(BodyName.of(mention.acronym().get()).words());
      keys.add(whole(mention.acronym().get()));
    }
    return keys;
  }

  private static String whole(String name) {
    return "name " + name;
  }

  private static boolean isGovernment(InstitutionMention mention) {
    return mention.rule().equals("government-of");
  }

  /** "International Economic Affairs Bureau pada MOEF" is of the country of the ministry. */
  private void belong(InstitutionMention mention) {
    Body body = of(mention);
    if (body.country().isEmpty() && body.type().equals(GOVERNMENT)) {
      whole(mention)
          .filter(whole -> whole.type().equals(GOVERNMENT) && whole.country().isPresent())
          .ifPresent(
              whole -> {
                body.unit = Optional.of(mention);
                body.countryOfWhole = whole.country();
              });
    }
  }

  /** The country that the words around its names give a body that has none. */
  private void comeFrom(Body body) {
    if (body.country().isEmpty()) {
      Origins origins = new Origins(mentions);
      body.origin = body.mentions.stream().flatMap(named -> origins.of(named).stream()).findFirst();
    }
  }

  /** The body named right behind another, or after a word such as "pada". */
  private Optional<InstitutionMention> whole(InstitutionMention unit) {
    List<Token> tokens = mentions.text().tokens();
    int next = unit.end();
    if (next < tokens.size() && OF.contains(tokens.get(next).key())) {
      next++;
    }
    int first = next;
    return Mentions.at(mentions.institutions(), first).filter(body -> body.first() == first);
  }

  private static boolean isSame(Body body, InstitutionMention mention, BodyName name) {
    if (body.entry().isPresent() && mention.entry().isPresent()) {
      return body.entry().equals(mention.entry());
    }
    boolean government = isGovernment(mention);
    if (government || body.isGovernment()) {
      return government && body.isGovernment() && body.country().equals(mention.country());
    }
    return mention.acronym().filter(body::isNamed).isPresent()
        || body.isNamedLike(name, mention.rule().equals("short-form"));
  }

  Body of(InstitutionMention mention) {
    return byMention.get(mention);
  }

  List<Body> all() {
    return Collections.unmodifiableList(bodies.all());
  }

  /** The body that a name of the article stands for. */
  Optional<Body> named(String name) {
    return bodies.under(List.of(whole(name))).stream().findFirst();
  }

  /** The facts: of governments only those that the article writes as a name. */
  List<InstitutionFact> facts(Set<Body> parties) {
    Standing standing = new Standing(mentions);
    return bodies.all().stream()
        .filter(body -> parties.contains(body) || standing.counts(body))
        .map(this::fact)
        .toList();
  }

  /**
   * Adds a ministry that the article speaks of through its minister only.
   *
   * @param title the minister's title, as the article words it
   * @param entry its row of the tables
   */
  Body addMinistry(
      String name,
      String title,
      Optional<String> entry,
      Optional<String> country,
      PersonMention minister) {
    InstitutionMention mention =
        new InstitutionMention(
            minister.roleFirst(),
            minister.roleEnd(),
            name,
            Optional.of(title),
            entry,
            GOVERNMENT,
            country,
            "ministry-of-minister");
    place(mention);
    return of(mention);
  }

  private InstitutionFact fact(Body body) {
    String name = body.name();
    List<String> aliases =
        body.names.keySet().stream().filter(other -> !other.equals(name)).toList();
    return new InstitutionFact(
        name,
        aliases,
        body.country(),
        type(body.type()),
        body.entry(),
        Optional.empty(),
        evidence(body, name));
  }

  private static InstitutionType type(String type) {
    return InstitutionType.valueOf(type.toUpperCase(Locale.ROOT));
  }

  private List<Evidence> evidence(Body body, String name) {
    List<Evidence> evidence = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (InstitutionMention mention : body.mentions) {
      boolean unit = body.unit.filter(mention::equals).isPresent();
      boolean news =
          seen.add(mention.name()) | mention.acronym().map(seen::add).orElse(false) | unit;
      if (news) {
        Set<Field> fields = new TreeSet<>();
        fields.add(mention.name().equals(name) ? Field.NAME : Field.ALIASES);
        fields.add(Field.TYPE);
        if (mention.acronym().isPresent()) {
          fields.add(Field.ALIASES);
        }
        if (mention.country().isPresent() || unit) {
          fields.add(Field.COUNTRY);
        }
        evidence.add(
            citing.sentence(
                mention.first(),
                mention.end(),
                mention.rule(),
                confidence(mention),
                Optional.empty(),
                fields));
      }
    }
    return evidence;
  }

  private static double confidence(InstitutionMention mention) {
    return mention.entry().isPresent() ? 0.95 : 0.8;
  }
}
