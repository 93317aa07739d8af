package app.lectern.service;

import static app.lectern.service.Refusals.refused;
import static app.lectern.service.Refusals.requireOneOf;

import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderPriority;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import app.lectern.domain.translation.Translation;
import app.lectern.script.ScriptDocument;
import app.lectern.store.Trainings;
import app.lectern.store.Translations;
import app.lectern.store.VideoScripts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Renders of a lesson in all its languages. Thread-safe. */
public final class TranslationRenderService {
    /**
     * What became of one language.
     *
     * @param language a BCP 47 tag
     * @param job the PENDING job; null when it was refused
     * @param refused why there is no job; null when there is one
     */
    public record Asked(
            String videoId,
            String language,
            @Nullable RenderJob job,
            @Nullable Message refused) {}

    private final RenderService renders;
    private final EducationService educations;
    private final Translations translations;
    private final Trainings trainings;
    private final VideoScripts scripts;

    public TranslationRenderService(
            RenderService renders,
            EducationService educations,
            Translations translations,
            Trainings trainings,
            VideoScripts scripts) {
        this.renders = renders;
        this.educations = educations;
        this.translations = translations;
        this.trainings = trainings;
        this.scripts = scripts;
    }

    /**
     * Asks for the renders of a video and of its translations, of each the newest APPROVED text, by the rules that hold for
     * each alone. What is refused keeps nothing else back. Only a REVIEWER may.
     *
     * @return what became of each, the video itself first
     * @throws RefusedException PERMISSION_DENIED, VIDEO_NOT_FOUND, or EDU_EXPIRED when the video's training is over
     */
    public List<Asked> createAll(User user, String videoId, VideoFormat format, RenderPriority priority) {
        requireOneOf(user, "denied.render", Role.REVIEWER);
        if (trainings.video(videoId).isEmpty()) {
            throw refused(ReasonCode.VIDEO_NOT_FOUND, "video.not-found", videoId);
        }
        educations.requireUsable(videoId);
        List<Asked> asked = new ArrayList<>();
        String language = scripts.newestOf(videoId)
                .map(script -> ScriptDocument.of(script.rawJson()).shownLanguage())
                .orElse("");
        asked.add(ask(user, videoId, language, format, priority));
        asked.addAll(createTranslations(user, videoId, format, priority));
        return asked;
    }

    /**
     * The same of the translations alone.
     *
     * @throws RefusedException PERMISSION_DENIED
     */
    public List<Asked> createTranslations(User user, String videoId, VideoFormat format, RenderPriority priority) {
        requireOneOf(user, "denied.render", Role.REVIEWER);
        List<Asked> asked = new ArrayList<>();
        for (Translation translation : translations.from(videoId)) {
            asked.add(ask(user, translation.videoId(), translation.language(), format, priority));
        }
        return asked;
    }

    private Asked ask(User user, String videoId, String language, VideoFormat format, RenderPriority priority) {
        Optional<VideoScript> approved = scripts.ofVideo(videoId).stream()
                .filter(script -> script.status() == ScriptStatus.APPROVED)
                .findFirst();
        if (approved.isEmpty()) {
            return new Asked(videoId, language, null, Message.of("translation.not-approved"));
        }
        try {
            RenderJob job = renders.create(user, videoId, approved.get().scriptId(), format, priority, null);
            return new Asked(videoId, language, job, null);
        } catch (RefusedException e) {
            return new Asked(videoId, language, null, e.text());
        }
    }
}
