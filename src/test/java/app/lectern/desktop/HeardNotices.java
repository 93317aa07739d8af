package app.lectern.desktop;

import java.util.ArrayList;
import java.util.List;

/** Keeps what a person is told, where no window runs. What fails ends the test. */
public class HeardNotices implements Notices {
    private final List<String> keys = new ArrayList<>();
    private Runnable undo = () -> {};

    /** What was told, in order, as keys. */
    public List<String> keys() {
        return keys;
    }

    /** Takes the newest way back. */
    public void undo() {
        undo.run();
    }

    @Override
    public void done(String key, Object... arguments) {
        keys.add(key);
    }

    @Override
    public Runnable undoable(String key, List<?> arguments, Runnable way) {
        keys.add(key);
        undo = way;
        return way;
    }

    @Override
    public void leading(String key, List<?> arguments, String follow, Runnable go) {
        keys.add(key);
    }

    @Override
    public void failed(Throwable failure) {
        throw new AssertionError(failure);
    }
}
