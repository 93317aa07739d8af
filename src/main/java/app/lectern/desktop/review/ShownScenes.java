package app.lectern.desktop.review;

import app.lectern.desktop.compare.ComparedRow;
import app.lectern.script.compare.SceneDifference;
import app.lectern.script.compare.SceneDifference.Added;
import app.lectern.script.compare.SceneDifference.Kept;
import app.lectern.script.compare.SceneDifference.Removed;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** Which scenes of a reviewed script are shown, and which are folded together because nothing changed in them. */
public final class ShownScenes {
    private final ReadOnlyObjectWrapper<List<ComparedRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty onlyChanged = new SimpleBooleanProperty(true);
    private final Set<Integer> unfolded = new HashSet<>();
    private @Nullable Reviewed reviewed;

    ShownScenes() {
        onlyChanged.addListener(_ -> fold());
    }

    /** Forgets what was unfolded: another script comes. */
    void startAnew() {
        unfolded.clear();
        onlyChanged.set(true);
    }

    /** Shows a script, what was unfolded in it still unfolded. */
    void of(Reviewed now) {
        reviewed = now;
        fold();
    }

    private void fold() {
        Reviewed now = reviewed;
        if (now != null) {
            rows.set(ComparedRow.of(
                    now.comparison(),
                    kept -> !onlyChanged.get() || unfolded.contains(kept.to()) || now.openOn(kept.to()) > 0));
        }
    }

    /** Shows scenes of which nothing changed too. */
    public void unfold(ComparedRow.Same same) {
        for (int i = 0; i < same.count(); i++) {
            unfolded.add(same.first() + i);
        }
        fold();
    }

    /** Shows a scene, from 0. */
    void unfold(int scene) {
        if (indices().noneMatch(index -> index == scene)) {
            unfolded.add(scene);
            fold();
        }
    }

    /** The first that is shown, from 0; 0 when none is. */
    int first() {
        return indices().findFirst().orElse(0);
    }

    /** The shown scene that many after a shown one, or before it when negative. */
    OptionalInt beside(int scene, int by) {
        int[] all = indices().toArray();
        for (int i = 0; i < all.length; i++) {
            if (all[i] == scene && i + by >= 0 && i + by < all.length) {
                return OptionalInt.of(all[i + by]);
            }
        }
        return OptionalInt.empty();
    }

    private IntStream indices() {
        return rows.get().stream().mapToInt(ShownScenes::sceneOf).filter(index -> index >= 0);
    }

    /** The scene that a line is about, from 0 as the script is now; -1 when it is about none or a removed one. */
    static int sceneOf(ComparedRow row) {
        return row instanceof ComparedRow.Scene one ? sceneOf(one.difference()) : -1;
    }

    static int sceneOf(SceneDifference difference) {
        return switch (difference) {
            case Added added -> added.to();
            case Kept kept -> kept.to();
            case Removed _ -> -1;
        };
    }

    /** The scenes that are shown, and lines for those that are not. */
    public ReadOnlyObjectProperty<List<ComparedRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** Whether scenes of which nothing changed are put together. */
    public BooleanProperty onlyChanged() {
        return onlyChanged;
    }
}
