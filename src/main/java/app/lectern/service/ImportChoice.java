package app.lectern.service;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be kept of a file, and where.
 *
 * @param scenes which, from 0
 * @param videoId null takes the preview's
 * @param educationId the training to put the video into; null takes the file's own, if it names one
 */
public record ImportChoice(
        Set<Integer> scenes,
        @Nullable String videoId,
        @Nullable String educationId) {
    public ImportChoice {
        scenes = Set.copyOf(scenes);
    }
}
