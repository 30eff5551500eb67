package org.mufakat.rdf;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.mufakat.entity.StatedField;
import org.mufakat.fact.SectorFact;
import org.mufakat.reference.Reference;
import org.mufakat.reference.Sector;

/** Fields of cooperation: concepts of the two schemes, and the articles' own words. */
public final class SectorNodes {

  private static final Pattern LOCAL_ID = Pattern.compile("[A-Za-z0-9_~-][A-Za-z0-9._~-]*");

  private final Set<String> themes = new HashSet<>();

  public SectorNodes(Reference reference) {
    reference.sectors().stream().filter(Sector::theme).map(Sector::id).forEach(themes::add);
  }

  void write(Node node, List<SectorFact> sectors, String language, Statements out) {
    List<String> concepts =
        sectors.stream().map(SectorFact::concept).flatMap(Optional::stream).toList();
    List<StatedField> words =
        sectors.stream().map(sector -> new StatedField(sector.stated(), language)).toList();
    write(node, concepts, words, out);
  }

  void write(
      Node node, Collection<String> concepts, Collection<StatedField> words, Statements out) {
    out.addAll(node, Coop.sector, concepts, this::concept);
    out.addAll(node, Coop.statedField, words, word -> Literals.text(word.words(), word.language()));
  }

  /** Takes up in which words the article states each concept. */
  void learn(List<SectorFact> stated, ValuesInWords values) {
    for (SectorFact sector : stated) {
      sector.concept().ifPresent(id -> values.add(concept(id), List.of(sector.stated())));
    }
  }

  private Node concept(String id) {
    if (!LOCAL_ID.matcher(id).matches()) {
      throw new InvalidTermException("\"" + id + "\" is no id of a sector");
    }
    return themes.contains(id) ? Codes.theme(id) : Codes.sector(id);
  }
}
