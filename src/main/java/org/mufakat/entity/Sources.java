package org.mufakat.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The reports of one thing, and which of them go back to one source: the same text, nearly the same
 * words, the same publisher, a publisher and those who retell it, or two who retell a third.
 */
final class Sources<R extends Report> {

  private final List<R> reports;
  private final Map<Object, Object> parent = new HashMap<>();

  Sources(List<R> reports) {
    this.reports = reports;
    for (Report report : reports) {
      String article = report.source().article();
      join(article, new Text(report.source().text()));
      report.source().publisher().ifPresent(outlet -> join(article, outlet));
      report.source().retells().forEach(outlet -> join(article, outlet));
    }
    joinNearCopies();
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
