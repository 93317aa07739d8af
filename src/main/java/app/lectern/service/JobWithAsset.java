package app.lectern.service;

import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.render.RenderJob;
import org.jspecify.annotations.Nullable;

/**
 * A job and what it made.
 *
 * @param asset null until the job SUCCEEDED, and when its training is over
 */
public record JobWithAsset(RenderJob job, @Nullable VideoAsset asset) {}
