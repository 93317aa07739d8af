package app.lectern.desktop.library;

import java.util.List;

/** What is done with videos from cards, rows, keys and menus. */
interface CardActions {
    void open(String videoId);

    void duplicate(List<String> videoIds);

    void rename(String videoId);

    /** Asks for the language of a translation and begins it. */
    void translate(String videoId);

    void remove(List<String> videoIds);
}
