package app.lectern.desktop;

import java.util.List;

/** What the frame tells a person by the side of a screen. To be called on the window's thread. */
public interface Notices {
    /** Tells for ten seconds what was done, in the words of a key of {@code studio.properties}. */
    void done(String key, Object... arguments);

    /**
     * As {@link #done}, with a way back that can be taken once, as long as it is told.
     *
     * @return takes the way back, as the person would; nothing happens when it is over
     */
    Runnable undoable(String key, List<?> arguments, Runnable undo);

    /** As {@link #done}, with a way to what is told of, in the words of {@code follow}. */
    void leading(String key, List<?> arguments, String follow, Runnable go);

    /** Explains in a dialog what went wrong: what happened, what was kept, what to do. */
    void failed(Throwable failure);
}
