package app.lectern.desktop.compare;

import app.lectern.script.compare.SceneDifference;

/** A line of the comparison. */
sealed interface ComparedRow {
    /** One scene. */
    record Scene(SceneDifference difference) implements ComparedRow {}

    /**
     * Scenes of which nothing changed.
     *
     * @param first from 0, as the script is now
     */
    record Same(int first, int count) implements ComparedRow {}
}
