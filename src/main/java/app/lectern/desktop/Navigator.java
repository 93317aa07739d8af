package app.lectern.desktop;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Knows where we are and goes elsewhere. Owned by the window's thread. */
public final class Navigator {
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(new Place.Library());
    private @Nullable String video;

    public ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    /** Goes to a place. */
    public void go(Place next) {
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
