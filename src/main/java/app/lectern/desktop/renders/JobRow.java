package app.lectern.desktop.renders;

import app.lectern.desktop.parts.SlideSource;
import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.publication.PublicationState;
import app.lectern.domain.render.RenderJob;
import org.jspecify.annotations.Nullable;

/**
 * A job as the list shows it.
 *
 * @param training the video's training, if it has one
 * @param source what its slides are drawn from; null when the script can no longer be read
 * @param asset the result, if there is one that may be watched
 * @param published whether the result is or was what people are to see; null when it never was
 */
public record JobRow(
        RenderJob job,
        String title,
        @Nullable String training,
        @Nullable SlideSource source,
        @Nullable VideoAsset asset,
        @Nullable PublicationState published) {}
