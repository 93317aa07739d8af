package app.lectern.api;

import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.render.RenderPriority;
import app.lectern.domain.render.VideoFormat;
import app.lectern.service.LibraryService;
import app.lectern.service.TranslationRenderService;
import app.lectern.service.TranslationService;
import app.lectern.text.Texts;
import app.lectern.translation.TranslationFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lessons in other languages: begun, held against their source, sent to translators and back, rendered together. */
final class TranslationRoutes {
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_LANGUAGE = 100;
    private static final int LONGEST_NAME = 20;

    private final TranslationService translations;
    private final TranslationRenderService renders;
    private final LibraryService library;

    TranslationRoutes(TranslationService translations, TranslationRenderService renders, LibraryService library) {
        this.translations = translations;
        this.renders = renders;
        this.library = library;
    }

    List<Route> routes() {
        return List.of(
                Route.post("/api/videos/{video_id}/translations", this::create),
                Route.get("/api/videos/{video_id}/translations", this::list),
                Route.get("/api/videos/{video_id}/translation", this::get),
                Route.post("/api/videos/{video_id}/translation/update", this::update),
                Route.get("/api/videos/{video_id}/translation/file", this::file),
                Route.post("/api/videos/{video_id}/translation/file", this::take),
                Route.post("/api/videos/{video_id}/render-jobs/all-languages", this::render));
    }

    private ScriptJson create(Call call) {
        JsonBody body = call.body(ReasonCode.INVALID_REQUEST);
        return ScriptJson.of(translations.create(
                call.user(),
                call.id("video_id"),
                body.text("language", LONGEST_LANGUAGE),
                body.textOrNull("video_id", LONGEST_ID),
                body.textOrNull("title", LONGEST_ID)));
    }

    private PageJson<TranslationJson> list(Call call) {
        String videoId = library.entry(call.user(), call.id("video_id")).video().videoId();
        return call.page()
                .pageOfAll(translations.from(call.user(), videoId).stream()
                        .map(one -> TranslationJson.of(translations.status(call.user(), one.videoId())))
                        .toList());
    }

    private TranslationJson get(Call call) {
        return TranslationJson.of(translations.status(call.user(), call.id("video_id")));
    }

    private TranslationJson.Update update(Call call) {
        return TranslationJson.Update.of(translations.update(call.user(), call.id("video_id")));
    }

    private TranslationJson.Text file(Call call) {
        TranslationFormat asked = call.choice("as", TranslationFormat.class);
        TranslationFormat format = asked == null ? TranslationFormat.XLIFF : asked;
        return TranslationJson.Text.of(format, translations.export(call.user(), call.id("video_id"), format));
    }

    private TranslationJson.Taken take(Call call) {
        JsonBody body = call.body(ReasonCode.INVALID_REQUEST);
        byte[] text = body.text("text", TranslationService.FILE_BYTES).getBytes(StandardCharsets.UTF_8);
        return TranslationJson.Taken.of(
                translations.take(call.user(), call.id("video_id"), text, body.flag("all_done")), call.texts());
    }

    private TranslationJson.Renders render(Call call) {
        JsonBody body = call.bodyOrNull(ReasonCode.INVALID_REQUEST);
        VideoFormat format = format(body == null ? null : body.textOrNull("quality", LONGEST_NAME));
        RenderPriority priority = priority(body == null ? null : body.textOrNull("priority", LONGEST_NAME));
        Texts texts = call.texts();
        return new TranslationJson.Renders(
                renders.createAll(call.user(), call.id("video_id"), format, priority).stream()
                        .map(asked -> TranslationJson.Render.of(asked, texts))
                        .toList());
    }

    private static VideoFormat format(@Nullable String id) {
        return id == null ? VideoFormat.HD_720 : VideoFormat.ofId(id).orElseThrow(() -> refused("api.bad-quality", id));
    }

    private static RenderPriority priority(@Nullable String name) {
        return name == null
                ? RenderPriority.NORMAL
                : RenderPriority.ofName(name).orElseThrow(() -> refused("api.bad-priority", name));
    }

    private static RefusedException refused(String key, String what) {
        return new RefusedException(ReasonCode.INVALID_REQUEST, Message.of(key, what));
    }
}
