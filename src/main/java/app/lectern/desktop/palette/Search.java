package app.lectern.desktop.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what fits to what was typed. */
final class Search {
    /** More lines of a kind than anybody reads. */
    private static final int OF_A_KIND = 8;

    private static final int RECENT = 5;

    private Search() {}

    /** What fits, by kind: the best first, and of equals what was used last. */
    static List<Hit> of(List<Entry> entries, String query, Recents recents) {
        List<Hit> found = new ArrayList<>();
        if (query.isBlank()) {
            entries.stream()
                    .filter(entry -> recents.has(entry.id()))
                    .sorted(Comparator.comparingInt(entry -> recents.rank(entry.id())))
                    .limit(RECENT)
                    .forEach(entry -> add(found, Entry.Kind.RECENT, entry, query));
        }
        for (Entry.Kind kind : Entry.Kind.values()) {
            found.addAll(of(kind, entries, query, recents));
        }
        return found;
    }

    private static List<Hit> of(Entry.Kind kind, List<Entry> entries, String query, Recents recents) {
        List<Hit> found = new ArrayList<>();
        entries.stream()
                .filter(entry -> entry.kind() == kind)
                .filter(entry -> !query.isBlank() || !recents.has(entry.id()))
                .forEach(entry -> add(found, kind, entry, query));
        found.sort(Comparator.<Hit>comparingInt(hit -> hit.match().score())
                .thenComparingInt(hit -> recents.rank(hit.entry().id())));
        return found.subList(0, Math.min(OF_A_KIND, found.size()));
    }

    private static void add(List<Hit> found, Entry.Kind kind, Entry entry, String query) {
        Match.of(query, entry.title()).ifPresent(match -> found.add(new Hit(kind, entry, match)));
    }
}
