package app.lectern.desktop.importing;

import app.lectern.service.ImportPreview;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.value.ObservableBooleanValue;

/** What chosen scenes of a file come into. Owned by the window's thread. */
public interface ImportTarget {
    /** A file was read for the first time. */
    void read(ImportPreview preview);

    /** Whether scenes can be kept now. */
    ObservableBooleanValue ready();

    /**
     * Keeps scenes.
     *
     * @param scenes which of the file's, from 0
     * @return waits for the disk, on another thread; what it gives goes on with what was kept, on the window's
     */
    Callable<Runnable> keep(ImportPreview preview, Set<Integer> scenes);
}
