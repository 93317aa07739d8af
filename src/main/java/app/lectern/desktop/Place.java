package app.lectern.desktop;

import app.lectern.domain.render.RenderJob;
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
     * @param field the field to begin at, by its name in script files; null for none
     */
    record Editor(
            @Nullable String videoId,
            @Nullable String sceneId,
            @Nullable String field) implements Place {
        /** At a scene. */
        public Editor(@Nullable String videoId, @Nullable String sceneId) {
            this(videoId, sceneId, null);
        }

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

    /**
     * All render jobs.
     *
     * @param videoId the video whose newest job is shown first; null for none
     */
    record Renders(@Nullable String videoId) implements Place {
        /** All of them. */
        public Renders() {
            this(null);
        }
    }

    /**
     * What was made of a video.
     *
     * @param jobId the job whose result is looked at, such as a draft's; null for the video's newest result
     */
    record Preview(String videoId, @Nullable String jobId) implements Place {
        /** A video's newest result. */
        public Preview(String videoId) {
            this(videoId, null);
        }

        /** What a job has made, or a newer result of its video. */
        public static Preview of(RenderJob job) {
            return new Preview(job.videoId(), job.format().draft() ? job.jobId() : null);
        }
    }

    /** The choices of a person and of the workspace. */
    record Settings(Page page) implements Place {
        /** Where in the settings. */
        public enum Page {
            WINDOW,
            PROFILE,
            VOICES,
            THEMES,
            QUALITY,
            MODEL,
            PEOPLE,
            TRAININGS
        }

        /** The first page. */
        public Settings() {
            this(Page.WINDOW);
        }
    }
}
