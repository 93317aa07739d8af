package app.lectern.service;

import static app.lectern.service.Refusals.refused;
import static app.lectern.service.Refusals.requireAnyRole;
import static app.lectern.service.Refusals.requireOneOf;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.education.Video;
import app.lectern.domain.education.VideoId;
import app.lectern.domain.script.ScriptLimits;
import app.lectern.domain.script.VideoScript;
import app.lectern.domain.translation.Translation;
import app.lectern.script.ScriptDocument;
import app.lectern.store.Reissues.Copy;
import app.lectern.store.Trainings;
import app.lectern.store.Translations;
import app.lectern.store.VideoScripts;
import app.lectern.store.Videos;
import app.lectern.translation.ReturnedTranslation;
import app.lectern.translation.ScriptTranslation;
import app.lectern.translation.TranslationCsv;
import app.lectern.translation.TranslationFormat;
import app.lectern.translation.TranslationUnit;
import app.lectern.translation.XliffReader;
import app.lectern.translation.XliffWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Videos that say in another language what their source says. A translation is a video like any other, with revisions,
 * approvals and renders of its own; it is held against the source's newest kept text. Thread-safe.
 */
public final class TranslationService {
    /** A file that came back; far more than the longest lesson in the wordiest format. */
    public static final int FILE_BYTES = 64 << 20;

    /** What translations are kept in. */
    public record Stores(
            Translations translations, Videos videos, Trainings trainings, VideoScripts scripts, ScriptFiles files) {}

    private final Stores stores;
    private final ScriptService scripts;
    private final Clock clock;

    public TranslationService(Stores stores, ScriptService scripts, Clock clock) {
        this.stores = stores;
        this.scripts = scripts;
        this.clock = clock;
    }

    /**
     * Makes a translation of a video's newest text, in the same training, with its pictures and sounds but without its
     * recordings. All scenes are in the source's words, which count as missing. Only an AUTHOR or a REVIEWER may.
     *
     * @param language a BCP 47 tag
     * @param wishedId the new video's id, with a number behind when that is taken; null for the source's with the language
     * @param title the new video's title; null for the source's with the language's own name
     * @return the new video's DRAFT
     * @throws app.lectern.domain.RefusedException PERMISSION_DENIED, VIDEO_NOT_FOUND, ALREADY_THERE when there is one in
     *     this language, or INVALID_REQUEST when the language cannot be or the video is a translation itself
     */
    public VideoScript create(
            User user, String sourceVideoId, String language, @Nullable String wishedId, @Nullable String title) {
        requireOneOf(user, "denied.write", Role.AUTHOR, Role.REVIEWER);
        Video source = foundVideo(sourceVideoId);
        if (stores.translations().of(sourceVideoId).isPresent()) {
            throw refused(ReasonCode.INVALID_REQUEST, "translation.of-translation", sourceVideoId);
        }
        VideoScript newest = newestOf(sourceVideoId);
        ScriptDocument said = ScriptDocument.of(newest.rawJson());
        String tag = tag(language, said);
        String id = wishedId == null ? VideoId.ofWords(sourceVideoId + "-" + tag) : wishedId;
        if (!VideoId.isValid(id)) {
            throw refused(ReasonCode.INVALID_REQUEST, "video.bad-id", id);
        }
        String shown = title == null ? title(source, tag) : title;
        if (shown.isBlank() || shown.codePointCount(0, shown.length()) > ScriptLimits.TITLE) {
            throw refused(ReasonCode.INVALID_REQUEST, "video.bad-title", ScriptLimits.TITLE);
        }
        String json = ScriptTranslation.begin(said, tag).json();
        return insert(user, new Translation(id, sourceVideoId, tag), source, shown, json, newest);
    }

    private VideoScript insert(
            User user, Translation wished, Video source, String title, String json, VideoScript newest) {
        Map<String, String> details = Map.of("translates", newest.scriptId(), "language", wished.language());
        while (true) {
            stores.translations()
                    .find(wished.sourceVideoId(), wished.language())
                    .ifPresent(there -> {
                        throw refused(
                                ReasonCode.ALREADY_THERE,
                                stores.videos().isRemoved(there.videoId())
                                        ? "translation.removed"
                                        : "translation.already-there",
                                there.videoId(),
                                there.language());
                    });
            String id = VideoId.free(wished.videoId(), stores.videos()::isTaken);
            Video video = new Video(id, title, source.educationId(), clock.instant());
            Copy copy = scripts.copyOf(user, video, json, scripts.picturesOf(newest), details);
            if (stores.translations().insert(new Translation(id, wished.sourceVideoId(), wished.language()), copy)) {
                return newestOf(id);
            }
        }
    }

    private static String title(Video source, String tag) {
        Locale language = Locale.forLanguageTag(tag);
        String name = " (" + language.getDisplayName(language) + ")";
        String title = source.title();
        int room = ScriptLimits.TITLE - name.codePointCount(0, name.length());
        int most = Math.min(room, title.codePointCount(0, title.length()));
        return title.substring(0, title.offsetByCodePoints(0, most)) + name;
    }

    private static String tag(String language, ScriptDocument said) {
        String tag;
        try {
            tag = new Locale.Builder().setLanguageTag(language.strip()).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw refused(ReasonCode.INVALID_REQUEST, "translation.language", language);
        }
        if (tag.equals("und")) {
            throw refused(ReasonCode.INVALID_REQUEST, "translation.language", language);
        }
        if (tag.equalsIgnoreCase(said.shownLanguage())) {
            throw refused(ReasonCode.INVALID_REQUEST, "translation.same-language", tag);
        }
        return tag;
    }

    private Video foundVideo(String videoId) {
        return stores.trainings()
                .video(videoId)
                .orElseThrow(() -> refused(ReasonCode.VIDEO_NOT_FOUND, "video.not-found", videoId));
    }

    private VideoScript newestOf(String videoId) {
        return stores.scripts()
                .newestOf(videoId)
                .orElseThrow(() -> refused(ReasonCode.VIDEO_NOT_FOUND, "video.no-script", videoId));
    }

    private Translation found(String videoId) {
        foundVideo(videoId);
        return stores.translations()
                .of(videoId)
                .orElseThrow(() -> refused(ReasonCode.INVALID_REQUEST, "translation.none", videoId));
    }

    /** What a video is the translation of, if it is one. */
    public Optional<Translation> of(User user, String videoId) {
        requireAnyRole(user);
        return stores.translations().of(videoId);
    }

    /** The translations of a video, by their languages; none of a translation. */
    public List<Translation> from(User user, String videoId) {
        requireAnyRole(user);
        return stores.translations().from(videoId);
    }

    /** The source's newest kept text. */
    public VideoScript source(User user, Translation translation) {
        requireAnyRole(user);
        return newestOf(translation.sourceVideoId());
    }

    /**
     * How far a translation is.
     *
     * @throws app.lectern.domain.RefusedException PERMISSION_DENIED, VIDEO_NOT_FOUND, or INVALID_REQUEST when the video is
     *     no translation
     */
    public TranslationStatus status(User user, String videoId) {
        requireAnyRole(user);
        Translation translation = found(videoId);
        return TranslationStatus.of(translation, newestOf(translation.sourceVideoId()), newestOf(videoId));
    }

    /**
     * Takes over what changed in the source: see {@link ScriptTranslation#update}. An APPROVED or REJECTED text gets a next
     * revision. Only an AUTHOR or a REVIEWER may.
     *
     * @return what was taken over; nothing is kept when that is nothing
     * @throws app.lectern.domain.RefusedException as {@link #status}, and as {@link ScriptService#edit}
     */
    public ScriptTranslation.Update update(User user, String videoId) {
        requireOneOf(user, "denied.write", Role.AUTHOR, Role.REVIEWER);
        TranslationStatus status = status(user, videoId);
        ScriptTranslation.Update update = ScriptTranslation.update(
                ScriptDocument.of(status.source().rawJson()),
                ScriptDocument.of(status.script().rawJson()));
        if (!update.isNothing()) {
            copyFiles(status.source(), status.script());
            save(user, status, update.script());
        }
        return update;
    }

    /** Brings the source's pictures to a translation, for it to take them over; what is there stays. Waits for the disk. */
    public void copyFiles(VideoScript source, VideoScript script) {
        Path folder = scripts.picturesOf(source);
        if (folder != null) {
            stores.files().copyMissing(folder, script.scriptId());
        }
    }

    private void save(User user, TranslationStatus status, ScriptDocument script) {
        VideoScript before = status.script();
        scripts.edit(user, before.scriptId(), script.json(), null, before.sha256());
    }

    /** The translation as a text file for translators, to be written in UTF-8; the same translation gives the same text. */
    public String export(User user, String videoId, TranslationFormat format) {
        TranslationStatus status = status(user, videoId);
        ScriptDocument source = ScriptDocument.of(status.source().rawJson());
        List<TranslationUnit> units =
                TranslationUnit.of(source, ScriptDocument.of(status.script().rawJson()));
        return switch (format) {
            case XLIFF ->
                XliffWriter.write(
                        new XliffWriter.Lesson(
                                videoId,
                                source.shownLanguage(),
                                status.translation().language(),
                                status.source().sha256()),
                        units);
            case CSV -> TranslationCsv.write(units);
        };
    }

    /**
     * Takes in what translators sent back, XLIFF or CSV, whichever the file is: see {@link ReturnedTranslation}. Only an
     * AUTHOR or a REVIEWER may.
     *
     * @param allDone whether every scene all of whose texts are there is done, whatever the file says
     * @return what became of it; nothing is kept when nothing changed
     * @throws app.lectern.domain.RefusedException as {@link #status}; INVALID_REQUEST with the line when the file is broken
     *     or of another lesson; INVALID_SCRIPT when a text cannot be; REQUEST_TOO_LARGE
     * @throws IOException when the file cannot be read
     */
    public ReturnedTranslation.Outcome take(User user, String videoId, Path file, boolean allDone) throws IOException {
        requireOneOf(user, "denied.write", Role.AUTHOR, Role.REVIEWER);
        found(videoId);
        try (InputStream in = Files.newInputStream(file)) {
            return take(user, videoId, in.readNBytes(FILE_BYTES + 1), allDone);
        }
    }

    /** The same of what such a file holds. */
    public ReturnedTranslation.Outcome take(User user, String videoId, byte[] file, boolean allDone) {
        requireOneOf(user, "denied.write", Role.AUTHOR, Role.REVIEWER);
        TranslationStatus status = status(user, videoId);
        if (file.length > FILE_BYTES) {
            throw refused(ReasonCode.REQUEST_TOO_LARGE, "translation.too-large", FILE_BYTES >> 20);
        }
        var units = isXml(file)
                ? XliffReader.read(file, videoId, status.translation().language())
                : TranslationCsv.read(file);
        ReturnedTranslation.Outcome outcome = ReturnedTranslation.take(
                ScriptDocument.of(status.source().rawJson()),
                ScriptDocument.of(status.script().rawJson()),
                units,
                allDone);
        if (outcome.texts() > 0 || outcome.done() > 0) {
            save(user, status, outcome.script());
        }
        return outcome;
    }

    /** The first letter of an XML document is a bracket, behind a byte order mark perhaps, and a zero beside it in UTF-16. */
    private static boolean isXml(byte[] file) {
        String start = new String(file, 0, Math.min(file.length, 64), StandardCharsets.ISO_8859_1);
        return start.replaceAll("[\\x00\\s\\xEF\\xBB\\xBF\\xFE\\xFF]", "").startsWith("<");
    }
}
