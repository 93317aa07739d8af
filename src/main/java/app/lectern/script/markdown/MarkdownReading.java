package app.lectern.script.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ending of reading a script that was written as Markdown. */
public sealed interface MarkdownReading {
    /**
     * A script that can be used.
     *
     * @param json the script's JSON, which the script reader accepts
     * @param videoId the video_id of its front matter, if it names one
     * @param training the training of its front matter, if it names one
     * @param findings what was not taken over, by line
     */
    record Taken(
            String json, @Nullable String videoId, @Nullable String training, List<MarkdownFinding> findings)
            implements MarkdownReading {
        public Taken {
            findings = List.copyOf(findings);
        }
    }

    /**
     * A file that cannot be used.
     *
     * @param findings why, at least one, by line
     */
    record Refused(List<MarkdownFinding> findings) implements MarkdownReading {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** What was found, in either ending. */
    List<MarkdownFinding> findings();
}
