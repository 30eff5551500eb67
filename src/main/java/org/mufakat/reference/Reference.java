package org.mufakat.reference;

import java.util.List;
import java.util.Optional;

/**
 * All reference tables, read once. {@link ReferenceTables#load()} makes it.
 *
 * @param countries by code
 * @param institutions by id, ministries among them
 * @param changes by date, then by the bodies before
 * @param posts by id
 * @param sectors by id
 * @param lexicon every surface form of every row, by form
 * @param guards by name
 * @param publications from which identifiers were taken, by name
 * @param digest SHA-256, hexadecimal, of rows and lexicon: two stores with the same digest know the
 *     same names
 */
public record Reference(
    List<Country> countries,
    List<Institution> institutions,
    List<InstitutionChange> changes,
    List<Post> posts,
    List<Sector> sectors,
    List<LexiconEntry> lexicon,
    PersonWords personWords,
    List<Guard> guards,
    List<Publication> publications,
    String digest) {

  public Optional<Country> country(String code) {
    return countries.stream().filter(country -> country.code().equals(code)).findFirst();
  }

  public Optional<Institution> institution(String id) {
    return institutions.stream().filter(institution -> institution.id().equals(id)).findFirst();
  }

  /** What the bodies were before and became after. */
  public Lineage lineage() {
    return new Lineage(changes);
  }

  public Optional<Publication> publication(String name) {
    return publications.stream().filter(known -> known.name().equals(name)).findFirst();
  }
}
