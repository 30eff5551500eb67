package org.mufakat.store;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mufakat.Failure;

/** Looks at the files of a store before anything in them is trusted. */
public final class StoreInspection {

  private final StoreLayout layout;
  private final StoreFiles files;
  private final String generation;
  private final Manifest manifest;

  private StoreInspection(StoreLayout layout) throws IOException {
    this.layout = layout;
    this.files = new StoreFiles(layout);
    files.base();
    this.generation = ReadableStore.current(layout);
    this.manifest = files.manifest(generation);
  }

  /**
   * @throws Failure if there is no store, or what names its parts cannot be read
   */
  public static StoreInspection of(Path root) {
    return StoreFailures.of(
        root, () -> new StoreInspection(ReadableStore.existing(new StoreLayout(root))));
  }

  /** The process that writes the store at this moment, if one does. */
  public static Optional<String> writer(Path root) {
    return StoreFailures.of(root, () -> WriteLock.owner(new StoreLayout(root)));
  }

  /** Whether the generation that is looked at is still the current one. */
  public boolean isCurrent() {
    return StoreFailures.of(
        layout.root(), () -> layout.currentGeneration().equals(Optional.of(generation)));
  }

  /** Files of the current generation that are not as they were published. */
  public List<Damage> files() {
    return StoreFailures.of(layout.root(), this::damagedFiles);
  }

  private List<Damage> damagedFiles() throws IOException {
    GenerationFiles parts = GenerationFiles.of(layout, generation);
    List<Damage> found = new ArrayList<>();
    for (String name : parts.damaged(manifest.files())) {
      found.add(
          new Damage(
              generation + "/" + name, "is missing, or its bytes are not those that were written"));
    }
    for (String name : parts.strangers(manifest.files().keySet())) {
      found.add(new Damage(generation + "/" + name, "was not written by Mufakat"));
    }
    return found;
  }

  /** Articles whose text is missing, or is not what was kept. */
  public List<Damage> texts() {
    return StoreFailures.of(layout.root(), this::damagedTexts);
  }

  private List<Damage> damagedTexts() throws IOException {
    Texts texts = new Texts(layout.texts());
    List<Damage> found = new ArrayList<>();
    for (StoredArticle article : files.articles(generation)) {
      try {
        texts.read(article.text());
      } catch (IOException e) {
        found.add(
            new Damage(
                place(article),
                "the text of article \"" + article.key() + "\" is missing or damaged"));
      }
    }
    return found;
  }

  /** Where the text of an article is kept, as findings name it. */
  public static String place(StoredArticle article) {
    return "texts/" + article.text() + ".txt";
  }

  /** Data loaded beside of which what was kept is missing or damaged. */
  public List<Damage> data() {
    return StoreFailures.of(layout.root(), this::damagedData);
  }

  private List<Damage> damagedData() {
    List<Damage> found = new ArrayList<>();
    new TreeMap<>(manifest.basis().data())
        .forEach(
            (name, digest) -> {
              try {
                new Texts(layout.data(), ".nt").read(digest);
              } catch (IOException e) {
                found.add(
                    new Damage(
                        "data/" + digest + ".nt",
                        "the data set \"" + name + "\" is missing or damaged"));
              }
            });
    return found;
  }

  /** Lines and patches of the journal that cannot be read. */
  public List<Damage> journal() {
    return StoreFailures.of(layout.root(), this::damagedJournal);
  }

  private List<Damage> damagedJournal() throws IOException {
    List<Damage> found = new ArrayList<>();
    List<String> lines = new Journal(layout).lines();
    for (int i = 0; i < lines.size(); i++) {
      if (!isObject(lines.get(i))) {
        found.add(new Damage("journal/loads.jsonl", "line " + (i + 1) + " is damaged"));
      }
    }
    for (String patched : layout.patched()) {
      try {
        PatchFile.read(layout.patch(patched));
      } catch (IOException e) {
        found.add(new Damage("journal/" + layout.patch(patched).getFileName(), "is damaged"));
      }
    }
    return found;
  }

  private static boolean isObject(String line) {
    try {
      return JsonParser.parseString(line).isJsonObject();
    } catch (JsonParseException e) {
      return false;
    }
  }

  /** What a writer that was stopped left behind, in words; the next one removes it. */
  public List<String> leftBehind() {
    return StoreFailures.of(layout.root(), this::strays);
  }

  private List<String> strays() throws IOException {
    List<String> strays = new ArrayList<>(layout.generations());
    strays.remove(generation);
    Set<String> needed =
        files.articles(generation).stream().map(StoredArticle::text).collect(Collectors.toSet());
    add(strays, new Texts(layout.texts()).without(needed).size(), "texts/");
    Set<String> data = Set.copyOf(manifest.basis().data().values());
    add(strays, new Texts(layout.data(), ".nt").without(data).size(), "data/");
    add(strays, layout.unpublishedPatches().size(), "journal/");
    return strays;
  }

  private static void add(List<String> strays, int count, String folder) {
    if (count > 0) {
      strays.add(count + " files in " + folder);
    }
  }
}
