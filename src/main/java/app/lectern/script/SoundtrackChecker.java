package app.lectern.script;

import app.lectern.domain.Message;
import app.lectern.domain.script.Finding;
import app.lectern.domain.script.Soundtrack;
import app.lectern.domain.script.Soundtrack.Music;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Checks what is heard besides the narration. */
final class SoundtrackChecker {
    static final String MUSIC = "music";

    private static final String FILE = "file";
    private static final String SOUND = "sound";

    private final ScriptFolder folder;
    private final List<Finding> findings;

    SoundtrackChecker(ScriptFolder folder, List<Finding> findings) {
        this.folder = folder;
        this.findings = findings;
    }

    Soundtrack soundtrack(FieldReader script, @Nullable JsonNode music) {
        return new Soundtrack(
                music(music),
                SoundField.read(folder, script, "opening_sound", SOUND),
                SoundField.read(folder, script, "closing_sound", SOUND));
    }

    private @Nullable Music music(@Nullable JsonNode music) {
        if (music == null || music.isNull()) {
            return null;
        }
        FieldReader fields = new FieldReader(music, -1, null, findings, MUSIC + ".");
        if (!music.isObject()) {
            fields.error("", Message.of("script.music"));
            return null;
        }
        int before = findings.size();
        String file = SoundField.read(folder, fields, FILE, SOUND);
        if (file == null && findings.size() == before) {
            fields.error(FILE, Message.of("script.music"));
        }
        double level = number(fields, "level_lufs", Music.QUIETEST_LUFS, Music.LOUDEST_LUFS, Music.LEVEL_LUFS);
        double duck = number(fields, "duck_db", 0, Music.MOST_DUCK_DB, Music.DUCK_DB);
        double fade = number(fields, "fade_sec", 0, Music.LONGEST_FADE_SEC, Music.FADE_SEC);
        return file == null ? null : new Music(file, level, duck, fade);
    }

    private static double number(FieldReader fields, String field, double least, double most, double otherwise) {
        Double number = fields.numberOrNull(field, least, most);
        return number == null ? otherwise : number;
    }
}
