package app.lectern.pipeline;

import app.lectern.domain.theme.TextPair;
import app.lectern.domain.theme.Theme;
import app.lectern.domain.theme.ThemeReading;
import java.io.IOException;
import java.util.List;

/**
 * The themes of slides: those that come with Lectern and a workspace's own. Implementations are safe for use by many
 * threads; all but {@link #textPairs} wait for the disk.
 */
public interface Themes {
    /**
     * A theme that scripts may name.
     *
     * @param bundled whether it comes with Lectern and never changes
     * @param reading the theme, or what is wrong with its file
     */
    record Shelved(String id, boolean bundled, ThemeReading reading) {}

    /** All themes: the bundled ones, the default first, then the workspace's own by their ids. */
    List<Shelved> shelved();

    /**
     * Keeps a theme of the workspace's own under its id, in place of an older one. A logo from elsewhere is taken in.
     *
     * @return the theme as it is kept
     * @throws IOException when it cannot be written; then nothing has changed
     * @throws IllegalArgumentException when a bundled theme has the id
     */
    Theme save(Theme theme) throws IOException;

    /**
     * Takes a theme of the workspace's own away; its logo stays, for others may show it.
     *
     * @return its file, for {@link #restore}
     * @throws IllegalArgumentException when it is no id of a theme of the workspace's own
     */
    byte[] remove(String id) throws IOException;

    /**
     * Brings a removed theme back, to the letter.
     *
     * @throws java.nio.file.FileAlreadyExistsException when another has its id by now
     */
    void restore(String id, byte[] file) throws IOException;

    /** Which of a theme's colours its slides set on which grounds, and whether they can be read there. */
    List<TextPair> textPairs(Theme theme);
}
