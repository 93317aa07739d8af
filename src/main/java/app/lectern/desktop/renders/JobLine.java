package app.lectern.desktop.renders;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/**
 * What a line of the list shows of a job. Whenever a job ends, all that follow move: so what is drawn stays where it is
 * and shows another job. Owned by the window's thread.
 */
interface JobLine {
    /** Shows this job from now on, and gives what shows it. */
    Region show(ListedJob.Job job);

    /** Shows its job no more. */
    default void leave() {}

    /** Gives a row the lines of its place in its part, whose rows look like one card. */
    static void frame(Region row, ListedJob.Job job) {
        List<String> styles = new ArrayList<>(List.of("render-row"));
        if (job.place() == 1) {
            styles.add("render-row-first");
        }
        if (job.last()) {
            styles.add("render-row-last");
        }
        // new style classes let all that is in the row be styled anew
        if (!row.getStyleClass().equals(styles)) {
            row.getStyleClass().setAll(styles);
        }
    }
}
