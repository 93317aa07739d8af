package app.lectern.service;

import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.education.Education;
import app.lectern.domain.education.Video;
import app.lectern.domain.publication.Publication;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.script.VideoScript;
import app.lectern.domain.translation.Translation;
import app.lectern.domain.translation.TranslationProgress;
import org.jspecify.annotations.Nullable;

/**
 * A video as the library shows it.
 *
 * @param education its training, if it has one that is known
 * @param expired whether that training is over; then the video can be neither rendered nor watched
 * @param script its newest script
 * @param activeJob its PENDING or RUNNING job
 * @param asset its newest asset
 * @param published what people are to see of it
 * @param translated what it is the translation of, and how far; null when it is none
 */
public record LibraryEntry(
        Video video,
        @Nullable Education education,
        boolean expired,
        @Nullable VideoScript script,
        @Nullable RenderJob activeJob,
        @Nullable VideoAsset asset,
        @Nullable Publication published,
        @Nullable Translated translated) {
    /** A translation, and how many scenes of its source it has, by the newest kept texts of both. */
    public record Translated(Translation translation, TranslationProgress progress) {}

    /** Whether what people are to see is the newest there is. */
    public boolean newestIsPublished() {
        return asset != null && published != null && published.videoAssetId().equals(asset.videoAssetId());
    }
}
