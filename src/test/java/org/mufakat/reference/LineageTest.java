package org.mufakat.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mufakat.reference.InstitutionChange.Kind;

/** What became of bodies, over one change and over several. */
class LineageTest {

  private final Lineage tables = ReferenceTables.load().lineage();

  @Test
  void aRenamedMinistryIsFoundFromBothNames() {
    assertEquals(Set.of("id-komdigi"), tables.successors("id-kominfo"));
    assertEquals(Set.of("id-kominfo"), tables.predecessors("id-komdigi"));
    assertTrue(tables.related("id-komdigi", "id-kominfo"));
  }

  @Test
  void severalChangesAreFollowed() {
    assertTrue(tables.successors("id-kemenristek").contains("id-kemdiktisaintek"));
    assertTrue(tables.predecessors("id-kemenbud").contains("id-kemendikbud"));
  }

  @Test
  void partsOfASplitBodyAreNotRelated() {
    assertEquals(Set.of("id-klh", "id-kemenhut"), tables.successors("id-klhk"));
    assertFalse(tables.related("id-klh", "id-kemenhut"));
  }

  @Test
  void aBodyThatNeverChangedIsRelatedToItselfAlone() {
    assertEquals(Set.of(), tables.successors("id-kemenperin"));
    assertEquals(Set.of(), tables.predecessors("id-kemenperin"));
    assertTrue(tables.related("id-kemenperin", "id-kemenperin"));
  }

  @Test
  void aNameThatComesBackEndsTheWalk() {
    Lineage circle = new Lineage(List.of(renamed("a", "b"), renamed("b", "a")));
    assertEquals(Set.of("b"), circle.successors("a"));
  }

  private static InstitutionChange renamed(String from, String to) {
    return new InstitutionChange(List.of(from), List.of(to), Kind.RENAMED, "2020", "own");
  }
}
