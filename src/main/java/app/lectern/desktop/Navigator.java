package app.lectern.desktop;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Knows where we are and goes elsewhere. Owned by the window's thread. */
public final class Navigator {
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(new Place.Library());
    private @Nullable String video;
    private @Nullable Consumer<Runnable> keeper;

    public ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    /**
     * Asks whoever would lose something before anything leaves what is shown now.
     *
     * @param keeper told each step that would; does it when it may be done. Null when nothing would be lost
     */
    public void keep(@Nullable Consumer<Runnable> keeper) {
        this.keeper = keeper;
    }

    /** Does a step that leaves what is shown now: at once, or when nothing is lost by it. */
    public void leave(Runnable step) {
        if (keeper == null) {
            step.run();
        } else {
            keeper.accept(step);
        }
    }

    /** Goes to a place, once nothing is lost by it. */
    public void go(Place next) {
        if (next.equals(place.get())) {
            arrive(next);
        } else {
            leave(() -> arrive(next));
        }
    }

    private void arrive(Place next) {
        if (next instanceof Place.Editor editor) {
            video = editor.videoId();
        } else if (next instanceof Place.Preview preview) {
            video = preview.videoId();
        }
        place.set(next);
    }

    /** Goes to the script of the video that was open last. */
    public void goToEditor() {
        go(new Place.Editor(video));
    }
}
