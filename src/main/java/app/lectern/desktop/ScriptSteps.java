package app.lectern.desktop;

import app.lectern.script.ScriptDocument;

/** Takes changes of the script that is being written, each as one step that can be taken back. */
@FunctionalInterface
public interface ScriptSteps {
    /**
     * Changes the script.
     *
     * @param key of the step's name in {@code studio.properties}
     * @param arguments of the step's name
     */
    void change(ScriptDocument changed, String key, Object... arguments);
}
