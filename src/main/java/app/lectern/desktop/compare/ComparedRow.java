package app.lectern.desktop.compare;

import app.lectern.script.compare.SceneDifference;
import app.lectern.script.compare.ScriptComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A line of the comparison. */
public sealed interface ComparedRow {
    /** One scene. */
    record Scene(SceneDifference difference) implements ComparedRow {}

    /**
     * Scenes of which nothing changed.
     *
     * @param first from 0, as the script is now
     */
    record Same(int first, int count) implements ComparedRow {}

    /**
     * The lines of a comparison: scenes that stayed and that nobody needs to see are put together.
     *
     * @param shown whether a scene of which nothing changed has a line of its own
     */
    static List<ComparedRow> of(ScriptComparison comparison, Predicate<SceneDifference.Kept> shown) {
        List<ComparedRow> rows = new ArrayList<>();
        for (SceneDifference scene : comparison.scenes()) {
            if (scene.isChange() || !(scene instanceof SceneDifference.Kept kept) || shown.test(kept)) {
                rows.add(new Scene(scene));
            } else if (!rows.isEmpty() && rows.getLast() instanceof Same same) {
                rows.set(rows.size() - 1, new Same(same.first(), same.count() + 1));
            } else {
                rows.add(new Same(kept.to(), 1));
            }
        }
        return rows;
    }
}
