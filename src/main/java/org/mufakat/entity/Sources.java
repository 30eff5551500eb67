package org.mufakat.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The reports of one thing, and which of them go back to one source: the same text, nearly the same
 * words, the same publisher, a publisher and those who retell it, or two who retell a third; the
 * last three within one spell of news.
 */
final class Sources<R extends Report> {

  /** Days after which a publisher has looked at a thing anew. */
  private static final int SPELL = 30;

  private final List<R> reports;
  private final Map<Object, Object> parent = new HashMap<>();

  Sources(List<R> reports) {
    this.reports = reports;
    Map<Outlet, List<Source>> byOutlet = new HashMap<>();
    for (Report report : reports) {
      Source source = report.source();
      join(source.article(), new Text(source.text()));
      Stream.concat(source.publisher().stream(), source.retells().stream())
          .forEach(outlet -> byOutlet.computeIfAbsent(outlet, o -> new ArrayList<>()).add(source));
    }
    byOutlet.values().forEach(this::joinSpells);
    joinNearCopies();
  }

  /** Joins each to the one before, unless weeks lie between. */
  private void joinSpells(List<Source> ofOneOutlet) {
    ofOneOutlet.sort(Source.EARLIEST_FIRST);
    for (int i = 1; i < ofOneOutlet.size(); i++) {
      Source before = ofOneOutlet.get(i - 1);
      Source next = ofOneOutlet.get(i);
      if (!before.isBeforeByDays(next, SPELL)) {
        join(before.article(), next.article());
      }
    }
  }

  private record Text(String digest) {}

  private void joinNearCopies() {
    for (int i = 0; i < reports.size(); i++) {
      for (int j = i + 1; j < reports.size(); j++) {
        if (Wording.nearlyTheSame(reports.get(i).wording(), reports.get(j).wording())) {
          join(reports.get(i).source().article(), reports.get(j).source().article());
        }
      }
    }
  }

  List<R> reports() {
    return reports;
  }

  /** Independent ones. */
  int count() {
    return count(reports);
  }

  /** Independent ones among some of the reports. */
  int count(Collection<? extends Report> some) {
    Set<Object> sources = new HashSet<>();
    some.forEach(report -> sources.add(root(report.source().article())));
    return sources.size();
  }

  private void join(Object a, Object b) {
    parent.put(root(a), root(b));
  }

  private Object root(Object member) {
    Object at = member;
    while (parent.containsKey(at) && !parent.get(at).equals(at)) {
      at = parent.get(at);
    }
    return at;
  }
}
