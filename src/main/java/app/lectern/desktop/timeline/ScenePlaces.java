package app.lectern.desktop.timeline;

import app.lectern.domain.script.Scene;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Where each scene begins, seconds from the beginning of all; one more for the end of all. Immutable. */
public final class ScenePlaces {
    private final double[] starts;

    private ScenePlaces(double[] starts) {
        this.starts = starts;
    }

    /**
     * Lays scenes end to end.
     *
     * @param seconds how long a scene is
     */
    public static ScenePlaces of(List<Scene> scenes, ToDoubleFunction<Scene> seconds) {
        double[] starts = new double[scenes.size() + 1];
        for (int i = 0; i < scenes.size(); i++) {
            starts[i + 1] = starts[i] + seconds.applyAsDouble(scenes.get(i));
        }
        return new ScenePlaces(starts);
    }

    /** How many scenes there are. */
    public int count() {
        return starts.length - 1;
    }

    public double start(int scene) {
        return starts[scene];
    }

    public double end(int scene) {
        return starts[scene + 1];
    }

    public double total() {
        return starts[starts.length - 1];
    }

    /** The scene at a moment: before all the first, after all the last. */
    public int at(double seconds) {
        int found = Arrays.binarySearch(starts, seconds);
        int scene = found >= 0 ? found : -found - 2;
        return Math.clamp(scene, 0, Math.max(0, count() - 1));
    }
}
