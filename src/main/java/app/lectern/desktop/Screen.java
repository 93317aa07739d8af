package app.lectern.desktop;

import app.lectern.desktop.actions.Action;
import java.util.List;
import javafx.scene.Node;

/** What the frame shows at a place. Built when somebody goes there, closed when they leave. */
public interface Screen {
    /** The row above the content. */
    Node header();

    /** Everything between header and render strip. */
    Node content();

    /** Reads everything anew. */
    void refresh();

    /** What can be done here, besides what can be done everywhere; asked once, when the screen is shown. */
    default List<Action> actions() {
        return List.of();
    }

    /** Goes to another place that is on this screen; tells false when it is not. */
    default boolean show(Place place) {
        return false;
    }

    /** How high what decides is at the lower edge of the content, px: short messages are told above it. */
    default double footer() {
        return 0;
    }

    /** Lets go of what was watched or opened. */
    default void close() {}
}
