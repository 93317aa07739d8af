package app.lectern.domain.publication;

import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.render.RenderJob;

/**
 * What whoever follows publications is told.
 *
 * @param job the SUCCEEDED job, with the published text's revision and fingerprint
 */
public record PublishedVideo(Publication publication, RenderJob job, VideoAsset asset) {}
