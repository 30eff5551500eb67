package org.mufakat.entity;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mufakat.entity.match.Comparer;
import org.mufakat.entity.match.Ledger;
import org.mufakat.entity.match.Outcome;
import org.mufakat.entity.match.Scale;

/** What speaks for two names being of one person, and what against. */
final class PersonComparer implements Comparer<PersonRecord> {

  private static final int LONG_NAME = 3;

  private final Outcome sameLong;
  private final Outcome same;
  private final Outcome part;
  private final Outcome alike;
  private final Outcome oneWord;
  private final Outcome otherName;
  private final Outcome sameBody;
  private final Outcome kin;
  private final Outcome otherBody;
  private final Outcome otherType;
  private final Outcome unknownBody;
  private final Outcome sameCountry;
  private final Outcome unknownCountry;
  private final Outcome otherCountry;
  private final Outcome samePost;
  private final Outcome otherPost;
  private final Outcome unknownPost;
  private final PersonContext context;

  PersonComparer(Scale scale) {
    sameLong = scale.outcome("name", "same-long");
    same = scale.outcome("name", "same");
    part = scale.outcome("name", "part");
    alike = scale.outcome("name", "alike");
    oneWord = scale.outcome("name", "one-word");
    otherName = scale.outcome("name", "other");
    sameBody = scale.outcome("institution", "same");
    kin = scale.outcome("institution", "kin");
    otherBody = scale.outcome("institution", "other");
    otherType = scale.outcome("institution", "other-type");
    unknownBody = scale.outcome("institution", "unknown");
    sameCountry = scale.outcome("country", "same");
    unknownCountry = scale.outcome("country", "unknown");
    otherCountry = scale.outcome("country", "other");
    samePost = scale.outcome("post", "same");
    otherPost = scale.outcome("post", "other");
    unknownPost = scale.outcome("post", "unknown");
    context = new PersonContext(scale);
  }

  @Override
  public void compare(PersonRecord left, PersonRecord right, Ledger ledger) {
    ledger.enter(name(left.forms(), right.forms()), left.forms(), right.forms());
    Object one = left.at().map(party -> party.key().name()).orElse("");
    Object other = right.at().map(party -> party.key().name()).orElse("");
    ledger.enter(institution(left, right), one, other);
    ledger.enter(country(left, right), left.country().orElse(""), right.country().orElse(""));
    ledger.enter(post(left.posts(), right.posts()), titles(left.posts()), titles(right.posts()));
    context.compare(left, right, ledger);
  }

  private Outcome name(Set<String> left, Set<String> right) {
    Outcome best = otherName;
    for (String one : left) {
      for (String other : right) {
        Outcome outcome = name(one, other);
        best = outcome.points() > best.points() ? outcome : best;
      }
    }
    return best;
  }

  private Outcome name(String left, String right) {
    List<String> lefts = NormalisedName.words(left);
    List<String> rights = NormalisedName.words(right);
    int fewer = Math.min(lefts.size(), rights.size());
    if (letters(left).equals(letters(right))) {
      return fewer == 1 && lefts.size() == rights.size()
          ? oneWord
          : fewer < LONG_NAME ? same : sameLong;
    }
    if (lefts.containsAll(rights) || rights.containsAll(lefts)) {
      return fewer > 1 ? part : oneWord;
    }
    return fewer > 1 && lefts.size() == rights.size() && Spelling.nearlySame(left, right)
        ? alike
        : otherName;
  }

  /** {@code Dukgeun} and {@code Duk-geun} are one. */
  static String letters(String name) {
    return name.replace("-", "");
  }

  private Outcome institution(PersonRecord left, PersonRecord right) {
    if (left.at().isEmpty() || right.at().isEmpty()) {
      return unknownBody;
    }
    return switch (left.at().get().relation(right.at().get())) {
      case SAME -> sameBody;
      case KIN -> kin;
      case UNRELATED -> left.type().equals(right.type()) ? otherBody : otherType;
    };
  }

  private Outcome country(PersonRecord left, PersonRecord right) {
    if (left.country().isEmpty() || right.country().isEmpty()) {
      return unknownCountry;
    }
    return left.country().equals(right.country()) ? sameCountry : otherCountry;
  }

  private Outcome post(Collection<PostKey> left, Collection<PostKey> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return unknownPost;
    }
    return Collections.disjoint(titles(left), titles(right)) ? otherPost : samePost;
  }

  private static Set<String> titles(Collection<PostKey> posts) {
    Set<String> titles = new TreeSet<>();
    posts.forEach(post -> titles.add(post.title()));
    return titles;
  }
}
