package app.lectern.service;

import static app.lectern.TestLectern.SCRIPT;
import static java.nio.charset.StandardCharsets.UTF_8;

import app.lectern.Lectern;
import app.lectern.domain.theme.Theme;
import app.lectern.domain.theme.ThemeReading;
import app.lectern.translation.TranslationFormat;
import java.util.Objects;

/** Videos, their translations, themes and history. */
final class LessonOperations extends Operations {
    LessonOperations(Lectern lectern) {
        super(lectern);
        videos();
        translations();
        reading();
    }

    private void videos() {
        put("video.create", stage -> () -> lectern.videos().create(stage.actor(), stage.videoId(), SCRIPT, null));
        put("video.duplicate", stage -> {
            draft(stage.videoId(), stage.owner());
            return () -> lectern.videos().duplicate(stage.actor(), stage.id(stage.videoId()), "사본");
        });
        put("video.rename", stage -> {
            draft(stage.videoId(), stage.owner());
            return () -> lectern.videos().rename(stage.actor(), stage.id(stage.videoId()), "새 이름");
        });
        put("video.remove", stage -> {
            draft(stage.videoId(), stage.owner());
            return () -> lectern.videos().remove(stage.actor(), stage.id(stage.videoId()));
        });
        put("video.restore", stage -> {
            String removed = "removed-" + stage.videoId();
            draft(removed, stage.owner());
            lectern.videos().remove(stage.owner(), removed);
            return () -> lectern.videos().restore(stage.actor(), stage.id(removed));
        });
        put("video.list-removed", stage -> () -> lectern.videos().removed(stage.actor()));
    }

    private void translations() {
        put("translation.create", stage -> {
            draft(stage.videoId(), stage.owner());
            return () -> lectern.translations().create(stage.actor(), stage.id(stage.videoId()), "en", null, null);
        });
        put("translation.update", stage -> {
            String id = stage.id(translation(stage));
            return () -> lectern.translations().update(stage.actor(), id);
        });
        put("translation.import", stage -> {
            String made = translation(stage);
            String xliff = lectern.translations().export(OTHER, made, TranslationFormat.XLIFF);
            String id = stage.id(made);
            return () -> lectern.translations().take(stage.actor(), id, xliff.getBytes(UTF_8), false);
        });
        put("translation.read", stage -> {
            String id = stage.id(translation(stage));
            return () -> {
                lectern.translations().status(stage.actor(), id);
                lectern.translations().export(stage.actor(), id, TranslationFormat.CSV);
            };
        });
        put("translation.list", stage -> () -> {
            lectern.translations().from(stage.actor(), stage.videoId());
            lectern.translations().of(stage.actor(), stage.videoId());
        });
    }

    private void reading() {
        put("video.read", stage -> {
            draft(stage.videoId(), stage.owner());
            return () -> lectern.library().entry(stage.actor(), stage.id(stage.videoId()));
        });
        put("video.list", stage -> () -> lectern.library().entries(stage.actor()));
        put(
                "speech.save",
                stage -> () ->
                        lectern.speech().save(stage.actor(), lectern.speech().settings()));
        put("theme.list", stage -> () -> lectern.themes().themes(stage.actor()));
        put("theme.duplicate", stage -> () -> lectern.themes().duplicate(stage.actor(), theme()));
        put("theme.save", stage -> {
            Theme own = ownTheme();
            return () -> lectern.themes().save(stage.actor(), stage.known() ? own : own.withId(UNKNOWN));
        });
        put("theme.remove", stage -> {
            Theme own = ownTheme();
            return () -> lectern.themes().remove(stage.actor(), stage.id(own.id()));
        });
        put("history.of-video", stage -> () -> lectern.history().ofVideo(stage.actor(), stage.videoId()));
        put("history.all", stage -> () -> lectern.history().forEach(stage.actor(), _ -> {}));
        put("history.verify", stage -> () -> lectern.history().verify(stage.actor()));
    }

    private String translation(Stage stage) {
        draft(stage.videoId(), stage.owner());
        return lectern.translations()
                .create(stage.owner(), stage.videoId(), "en", null, null)
                .videoId();
    }

    private Theme theme() {
        return lectern.themes().themes(OTHER).getFirst().reading() instanceof ThemeReading.Accepted accepted
                ? accepted.theme()
                : Objects.requireNonNull(null, "the default theme");
    }

    private Theme ownTheme() {
        return lectern.themes().duplicate(OTHER, theme());
    }
}
