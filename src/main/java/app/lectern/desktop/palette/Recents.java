package app.lectern.desktop.palette;

import java.util.ArrayList;
import java.util.List;

/** What was chosen in the palette lately, newest first. Owned by the window's thread. */
public final class Recents {
    private static final int KEPT = 20;

    private final List<String> ids = new ArrayList<>();

    void add(String id) {
        ids.remove(id);
        ids.addFirst(id);
        if (ids.size() > KEPT) {
            ids.removeLast();
        }
    }

    /** How long ago it was chosen, from 0; a large number when it was not. */
    int rank(String id) {
        int rank = ids.indexOf(id);
        return rank < 0 ? KEPT : rank;
    }

    boolean has(String id) {
        return ids.contains(id);
    }
}
