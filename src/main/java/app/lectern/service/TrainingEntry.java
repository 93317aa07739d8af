package app.lectern.service;

import app.lectern.domain.education.Education;
import app.lectern.domain.education.Video;
import java.util.List;

/**
 * A training as lists show it.
 *
 * @param expired whether its last day is over
 * @param videos the oldest first
 */
public record TrainingEntry(Education education, boolean expired, List<Video> videos) {
    public TrainingEntry {
        videos = List.copyOf(videos);
    }
}
