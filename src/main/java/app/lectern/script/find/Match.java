package app.lectern.script.find;

import app.lectern.script.SceneField;

/**
 * A place where the wanted words stand. Indices are of UTF-16.
 *
 * @param scene from 0
 * @param line of the on-screen lines or the question's texts the one, from 0; 0 elsewhere
 * @param text the whole text they stand in
 * @param to one after their last character
 */
public record Match(int scene, SceneField field, int line, String text, int from, int to) {
    /** The words as they stand there. */
    public String found() {
        return text.substring(from, to);
    }
}
