package org.mufakat.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mufakat.reference.Country;
import org.mufakat.reference.Institution;
import org.mufakat.reference.Post;
import org.mufakat.reference.Reference;

/**
 * The posts of the tables, by institution and by any of their titles.
 *
 * <p>A title may add what its institution says already: its country ("Menteri Perindustrian RI") or
 * words in brackets ("Wakil Menteri Perindustrian (Wamenperin)").
 */
public final class KnownPosts {

  private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");

  private record Title(String institution, String normalised) {}

  private final FormerPosts former;
  private final Map<Title, String> indonesianTitles = new HashMap<>();

  /** Normalised names of the country of an institution that has posts here. */
  private final Map<String, Set<String>> countryNames = new HashMap<>();

  public KnownPosts(Reference reference) {
    former = new FormerPosts(reference.personWords().postPrefixes());
    for (Post post : reference.posts()) {
      String indonesian = NormalisedName.of(post.titleId());
      indonesianTitles.put(new Title(post.institution(), indonesian), indonesian);
      indonesianTitles.put(
          new Title(post.institution(), NormalisedName.of(post.titleEn())), indonesian);
      countryNames.computeIfAbsent(post.institution(), id -> countryNames(id, reference));
    }
  }

  private static Set<String> countryNames(String institution, Reference reference) {
    Optional<Country> country =
        reference
            .institution(institution)
            .flatMap(Institution::country)
            .flatMap(reference::country);
    Set<String> names = new HashSet<>();
    country.ifPresent(
        known -> {
          names.add(NormalisedName.of(known.nameId()));
          names.add(NormalisedName.of(known.nameEn()));
          known.pressNames().forEach(name -> names.add(NormalisedName.of(name)));
        });
    return names;
  }

  /** Whether a row of the tables gives this post its titles. */
  public boolean contains(PostKey post) {
    return post.institution()
        .filter(ActorKey.Listed.class::isInstance)
        .map(ActorKey.Listed.class::cast)
        .filter(listed -> indonesianTitles.containsKey(new Title(listed.id(), post.title())))
        .isPresent();
  }

  /** The title of a post that is written as held before; empty for any other. */
  Optional<String> formerTitle(String written) {
    return former.title(written);
  }

  /** The normalised title under which the post is known. */
  String title(ActorKey.Institution institution, String written) {
    String normalised = NormalisedName.of(written);
    return institution instanceof ActorKey.Listed listed
        ? listed(listed.id(), normalised)
            .or(() -> listed(listed.id(), plain(listed.id(), written)))
            .orElse(normalised)
        : normalised;
  }

  private Optional<String> listed(String institution, String normalised) {
    return Optional.ofNullable(indonesianTitles.get(new Title(institution, normalised)));
  }

  private String plain(String institution, String written) {
    String title = NormalisedName.of(IN_BRACKETS.matcher(written).replaceAll(" "));
    return countryNames.getOrDefault(institution, Set.of()).stream()
        .map(name -> "-" + name)
        .filter(title::endsWith)
        .findFirst()
        .map(name -> title.substring(0, title.length() - name.length()))
        .orElse(title);
  }
}
