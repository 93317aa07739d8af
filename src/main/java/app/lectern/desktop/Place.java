package app.lectern.desktop;

import org.jspecify.annotations.Nullable;

/** Where in the studio somebody is. */
public sealed interface Place {
    /** All videos. */
    record Library() implements Place {}

    /**
     * The script of a video.
     *
     * @param videoId null when none was chosen yet
     * @param sceneId the scene to begin at; null for the first
     */
    record Editor(@Nullable String videoId, @Nullable String sceneId) implements Place {
        /** At the first scene. */
        public Editor(@Nullable String videoId) {
            this(videoId, null);
        }
    }

    /**
     * What waits for a verdict.
     *
     * @param videoId the video whose script is looked at; null for the first that waits
     */
    record Review(@Nullable String videoId) implements Place {}

    /** All render jobs. */
    record Renders() implements Place {}

    /** A video's newest result. */
    record Preview(String videoId) implements Place {}

    /** The choices of a person and of the workspace. */
    record Settings(Page page) implements Place {
        /** Where in the settings. */
        public enum Page {
            WINDOW,
            PROFILE,
            VOICES,
            THEMES,
            QUALITY,
            PEOPLE,
            TRAININGS
        }

        /** The first page. */
        public Settings() {
            this(Page.WINDOW);
        }
    }
}
