package app.lectern.soundtrack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.lectern.domain.script.Soundtrack;
import app.lectern.domain.script.Soundtrack.Music;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.PlacedSpeech;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.SceneSpeech;
import app.lectern.pipeline.VideoComposer.SoundBed;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedSoundsTest {
    @TempDir
    private Path folder;

    private Studio studio = new Studio(Path.of("."));

    @BeforeEach
    void open() {
        studio = new Studio(folder);
    }

    @Test
    void whatIsNoSoundIsToldForEachOfThem() throws Exception {
        Files.writeString(folder.resolve("text.mp3"), "이것은 소리가 아닙니다.\n".repeat(400));
        Files.createFile(folder.resolve("empty.wav"));
        String silent = studio.wav(new float[96_000]);
        String broken = studio.wav(Studio.chord(10, 0.3));
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve(broken).toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        assertAllTold("text.mp3", "sound.unreadable");
        assertAllTold("missing.wav", "sound.unreadable");
        assertAllTold("empty.wav", "sound.empty");
        assertAllTold(silent, "sound.silent");
        assertAllTold(broken, "sound.cut-off");
    }

    @Test
    void lengthsAreLimited() throws Exception {
        String sixteen = studio.wav(Studio.chord(16, 0.3));
        assertTold(new Soundtrack(null, sixteen, null), "soundtrack.too-long");
        assertTold(new Soundtrack(null, null, sixteen), "soundtrack.too-long");
        assertTold(music(studio.wav(Studio.chord(0.9, 0.3))), "soundtrack.too-short");
        String fifteen = studio.wav(Studio.chord(15, 0.3));
        assertThat(studio.sound(new Soundtrack(null, fifteen, null)).edges().openingSec())
                .isEqualTo(15);
        assertThat(studio.played(music(studio.wav(Studio.chord(1, 0.3))), 5)).hasSize(240_000);
    }

    @Test
    void withoutAFolderThereIsNoFile() {
        assertThat(catchThrowableOfType(
                                RenderStepException.class,
                                () -> LessonSound.of(music("a.mp3"), null, folder, new CancellationToken()))
                        .text()
                        .key())
                .isEqualTo("script.sound-missing");
    }

    @Test
    void speechThatIsGoneIsTold() throws Exception {
        LessonSound sound = studio.sound(music(studio.wav(Studio.chord(2, 0.3))));
        SceneSpeech gone = new SceneSpeech(folder.resolve("gone.pcm"), 22_050, 1000, List.of());
        RenderStepException told = catchThrowableOfType(
                RenderStepException.class,
                () -> sound.bed(List.of(new PlacedSpeech(gone, 0)), 48_000, new CancellationToken()));
        assertThat(told.text().key()).isEqualTo("video.speech-unreadable");
    }

    @Test
    void aRunsFolderThatIsGoneIsTold() throws Exception {
        SoundBed bed = studio.bed(music(studio.wav(Studio.chord(2, 0.3))), 5);
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        RenderStepException told = catchThrowableOfType(RenderStepException.class, () -> bed.add(0, new float[1000]));
        assertThat(told.text().key()).isEqualTo("sound.samples-lost");
    }

    @Test
    void preparingCanBeCanceled() throws Exception {
        CancellationToken token = new CancellationToken();
        Soundtrack music = music(studio.wav(Studio.chord(2, 0.3)));
        LessonSound sound = studio.sound(music);
        token.cancel();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> sound.bed(List.of(), 48_000, token));
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> LessonSound.of(music, folder, folder, token));
    }

    private static Soundtrack music(String file) {
        return Studio.music(file, Music.LEVEL_LUFS, Music.DUCK_DB, Music.FADE_SEC);
    }

    private void assertAllTold(String file, String key) {
        assertTold(music(file), key);
        assertTold(new Soundtrack(null, file, null), key);
        assertTold(new Soundtrack(null, null, file), key);
    }

    private void assertTold(Soundtrack soundtrack, String key) {
        RenderStepException told = catchThrowableOfType(RenderStepException.class, () -> studio.sound(soundtrack));
        assertThat(told).isNotNull();
        assertThat(told.text().key()).isEqualTo(key);
    }
}
