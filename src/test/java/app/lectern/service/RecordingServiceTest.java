package app.lectern.service;

import static app.lectern.TestLectern.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lectern.Lectern;
import app.lectern.TestLectern;
import app.lectern.domain.RefusedException;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import app.lectern.domain.script.Voicing.Recorded;
import app.lectern.domain.script.Voicing.Spoken;
import app.lectern.support.GatedNarrator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingServiceTest {
    @TempDir
    Path folder;

    @Test
    void aRecordingMakesANewDraftAndLeavesTheOldScriptAlone() throws Exception {
        try (Lectern lectern = open()) {
            VideoScript before = lectern.scripts().create(AUTHOR, "one", TestLectern.SCRIPT, null);
            Path take = Files.write(folder.resolve("테이크 1.WAV"), new byte[] {1, 2, 3});
            VideoScript draft = lectern.recordings().use(AUTHOR, before.scriptId(), 1, take);
            Files.delete(take);

            assertThat(draft.scriptId()).isEqualTo(before.scriptId());
            assertThat(draft.status()).isEqualTo(ScriptStatus.DRAFT);
            assertThat(draft.videoId()).isEqualTo("one");
            var scenes = lectern.scripts().content(draft).scenes();
            assertThat(scenes.get(0).voicing()).isEqualTo(Spoken.DEFAULT);
            assertThat(scenes.get(1).voicing()).isEqualTo(new Recorded("recordings/scene-2.wav"));
            Path files = Objects.requireNonNull(lectern.scripts().picturesOf(draft));
            assertThat(files.resolve("recordings/scene-2.wav")).hasBinaryContent(new byte[] {1, 2, 3});
            assertThat(lectern.scripts().content(before).scenes().get(1).voicing())
                    .isEqualTo(Spoken.DEFAULT);

            VideoScript spoken = lectern.recordings().remove(AUTHOR, draft.scriptId(), 1);
            assertThat(lectern.scripts().content(spoken).scenes().get(1).voicing())
                    .isEqualTo(Spoken.DEFAULT);
        }
    }

    @Test
    void refusesASceneThatIsNotThere() throws Exception {
        try (Lectern lectern = open()) {
            VideoScript script = lectern.scripts().create(AUTHOR, "one", TestLectern.SCRIPT, null);
            assertThatThrownBy(() -> lectern.recordings().remove(AUTHOR, script.scriptId(), 9))
                    .isInstanceOf(RefusedException.class);
        }
    }

    private Lectern open() throws IOException {
        return TestLectern.open(folder.resolve("workspace"), Clock.systemUTC(), new GatedNarrator());
    }
}
