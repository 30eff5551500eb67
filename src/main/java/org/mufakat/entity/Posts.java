package org.mufakat.entity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Posts with the titles that articles give them. */
final class Posts {

  private final Map<PostKey, Tally<StatedField>> titles = new TreeMap<>(PostKey.IN_ORDER);

  Posts(Collection<Told> articles) {
    for (Told told : articles) {
      for (PersonTold person : told.persons()) {
        person.post().ifPresent(post -> add(post, person.role().orElseThrow(), told.language()));
      }
    }
  }

  private void add(PostKey post, String title, String language) {
    titles.computeIfAbsent(post, unseen -> new Tally<>()).add(new StatedField(title, language));
  }

  List<MergedPost> merged() {
    return titles.entrySet().stream()
        .map(one -> merged(one.getKey(), one.getValue().leader()))
        .toList();
  }

  private static MergedPost merged(PostKey key, StatedField title) {
    return new MergedPost(key, title.words(), title.language());
  }
}
