package app.lectern.api;

import app.lectern.domain.education.Education;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.script.VideoScript;
import app.lectern.service.LibraryEntry;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A video as the library shows it. */
record VideoJson(
        String videoId,
        String title,
        Instant createdAt,
        @Nullable EducationJson education,
        boolean expired,
        @Nullable ScriptLineJson script,
        JobJson.@Nullable Made activeJob,
        @Nullable AssetJson asset) {
    /** The training a video belongs to. */
    record EducationJson(String educationId, String title, LocalDate validUntil) {
        static @Nullable EducationJson of(@Nullable Education education) {
            return education == null
                    ? null
                    : new EducationJson(education.educationId(), education.title(), education.validUntil());
        }
    }

    static VideoJson of(LibraryEntry entry, String baseUrl) {
        VideoScript script = entry.script();
        RenderJob job = entry.activeJob();
        return new VideoJson(
                entry.video().videoId(),
                entry.video().title(),
                entry.video().createdAt(),
                EducationJson.of(entry.education()),
                entry.expired(),
                script == null ? null : ScriptLineJson.of(script),
                job == null ? null : JobJson.Made.of(job),
                entry.expired() ? null : AssetJson.ofNullable(entry.asset(), baseUrl));
    }
}
