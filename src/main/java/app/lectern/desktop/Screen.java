package app.lectern.desktop;

import javafx.scene.Node;

/** What the frame shows at a place. Built when somebody goes there, closed when they leave. */
public interface Screen {
    /** The row above the content. */
    Node header();

    /** Everything between header and render strip. */
    Node content();

    /** Reads everything anew. */
    void refresh();

    /** Lets go of what was watched or opened. */
    default void close() {}
}
