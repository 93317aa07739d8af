package app.lectern.service;

import static app.lectern.service.Refusals.refused;
import static app.lectern.service.Refusals.requireAnyRole;
import static app.lectern.service.Refusals.requireOneOf;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.domain.publication.Publication;
import app.lectern.domain.publication.PublicationState;
import app.lectern.domain.publication.PublishedVideo;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.store.Publications;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes finished renders: of every video at most one is ACTIVE. Thread-safe. */
public final class PublishingService {
    private static final Logger LOG = LoggerFactory.getLogger(PublishingService.class);
    private static final int LONGEST_NOTE = 4_000;

    private final Publications publications;
    private final RenderService renders;
    private final EducationService educations;
    private final List<PublishingHook> hooks;
    private final Clock clock;
    private final Supplier<String> ids;

    /** A service that tells these hooks of every publication, in their order. */
    public PublishingService(
            Publications publications,
            RenderService renders,
            EducationService educations,
            List<PublishingHook> hooks,
            Clock clock,
            Supplier<String> ids) {
        this.publications = publications;
        this.renders = renders;
        this.educations = educations;
        this.hooks = List.copyOf(hooks);
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Publishes what a SUCCEEDED job made; what was published of its video before is ARCHIVED. Publishing the ACTIVE one
     * again changes nothing. Only a REVIEWER may.
     *
     * @param note what to say about it, 4000 characters at most; may be empty
     * @return the ACTIVE publication
     * @throws app.lectern.domain.RefusedException PERMISSION_DENIED, JOB_NOT_FOUND, CANNOT_PUBLISH, EDU_EXPIRED or
     *     INVALID_REQUEST
     */
    public Publication publish(User user, String jobId, String note) {
        requireOneOf(user, "denied.publish", Role.REVIEWER);
        if (note.length() > LONGEST_NOTE) {
            throw refused(ReasonCode.INVALID_REQUEST, "text.too-long", LONGEST_NOTE, note.length());
        }
        RenderJob job = renders.get(user, jobId);
        if (job.status() != RenderJobStatus.SUCCEEDED) {
            throw refused(
                    ReasonCode.CANNOT_PUBLISH,
                    "job.cannot-publish",
                    job.status().name());
        }
        if (job.format().draft()) {
            throw refused(ReasonCode.CANNOT_PUBLISH, "job.draft");
        }
        educations.requireUsable(job.videoId());
        VideoAsset asset = renders.assetOf(job).orElseThrow();
        PublishedVideo wanted = new PublishedVideo(publication(user, job, asset, note), job, asset);
        Publication active = publications
                .publish(wanted.publication(), event(wanted), deliveryId -> PublishedBody.json(deliveryId, wanted))
                .orElseThrow(() -> refused(ReasonCode.CANNOT_PUBLISH, "job.files-cleaned", jobId));
        if (active.publicationId().equals(wanted.publication().publicationId())) {
            hooks.forEach(hook -> tell(hook, wanted));
        }
        return active;
    }

    private Publication publication(User user, RenderJob job, VideoAsset asset, String note) {
        return new Publication(
                ids.get(),
                job.videoId(),
                asset.videoAssetId(),
                job.jobId(),
                PublicationState.ACTIVE,
                note,
                user.userId(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static HistoryEvent event(PublishedVideo video) {
        Publication publication = video.publication();
        return new HistoryEvent(
                HistoryAction.PUBLISHED,
                publication.publishedBy(),
                publication.videoId(),
                video.job().scriptId(),
                Map.of(
                        "publication_id", publication.publicationId(),
                        "job_id", publication.jobId(),
                        "video_asset_id", publication.videoAssetId(),
                        "revision", Integer.toString(video.job().revision()),
                        "sha256", video.job().scriptSha256(),
                        "note", publication.note()));
    }

    private static void tell(PublishingHook hook, PublishedVideo video) {
        try {
            hook.published(video);
        } catch (RuntimeException e) {
            LOG.error(
                    "A follower of publications failed for {}",
                    video.publication().publicationId(),
                    e);
        }
    }

    /** What of a video was published, the newest first. */
    public List<Publication> ofVideo(User user, String videoId) {
        requireAnyRole(user);
        return publications.ofVideo(videoId);
    }
}
