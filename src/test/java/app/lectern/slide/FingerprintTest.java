package app.lectern.slide;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.script.FocalPoint;
import app.lectern.domain.script.Look;
import app.lectern.domain.script.PictureMotion;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Script;
import app.lectern.domain.script.SlideLayout;
import app.lectern.domain.script.Soundtrack;
import app.lectern.domain.script.Transition;
import app.lectern.domain.script.Voicing.Spoken;
import app.lectern.pipeline.SlideRenderer.Request;
import app.lectern.pipeline.SlideState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Execution(ExecutionMode.CONCURRENT) // it computes, and shares nothing
class FingerprintTest {
    private static final Scene LIST = Drawn.scene(null, "제목", "하나", "둘", "셋");
    private static final Scene COVER = Drawn.scene(null, "표지", "부제");

    @TempDir
    Path folder;

    @Test
    void whatIsSeenChangesIt() throws Exception {
        String known = of(script(null, true, COVER, LIST), 1, 1280, 720, SlideState.WHOLE);

        assertThat(known)
                .matches("[0-9a-f]{64}")
                .isEqualTo(of(script(null, true, COVER, LIST), 1, 1280, 720, SlideState.WHOLE));
        assertThat(List.of(
                        of(script("bold", true, COVER, LIST), 1, 1280, 720, SlideState.WHOLE),
                        of(script(null, false, COVER, LIST), 1, 1280, 720, SlideState.WHOLE),
                        of(script(null, true, COVER, LIST, LIST), 1, 1280, 720, SlideState.WHOLE),
                        of(script(null, true, COVER, COVER, LIST, COVER), 2, 1280, 720, SlideState.WHOLE),
                        of(
                                script(null, true, COVER, Drawn.scene(null, "제목", "하나", "둘", "넷")),
                                1,
                                1280,
                                720,
                                SlideState.WHOLE),
                        of(script(null, true, COVER, LIST), 1, 1920, 1080, SlideState.WHOLE),
                        of(script(null, true, COVER, LIST), 1, 720, 1280, SlideState.WHOLE),
                        of(script(null, true, COVER, LIST), 1, 1280, 720, new SlideState(2, SlideState.NONE, 0)),
                        of(script(null, true, COVER, LIST), 1, 1280, 720, new SlideState(3, 1, 0))))
                .doesNotContain(known)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsNotSeenLeavesIt() throws Exception {
        Script script = script(null, true, COVER, LIST);
        String known = of(script, 1, 1280, 720, SlideState.WHOLE);

        assertThat(of(script, 1, 1280, 720, new SlideState(3, SlideState.NONE, 0)))
                .isEqualTo(known);
        assertThat(of(script, 1, 1280, 720, new SlideState(99, 77, 0.5))).isEqualTo(known);
        assertThat(of(script(null, true, LIST, LIST), 1, 1280, 720, SlideState.WHOLE))
                .isEqualTo(known);
        String cover = of(script, 0, 1280, 720, SlideState.WHOLE);
        assertThat(of(script(null, true, COVER, LIST, LIST), 0, 1280, 720, SlideState.WHOLE))
                .isEqualTo(cover);
        assertThat(of(script, 0, 1280, 720, new SlideState(1, 0, 0))).isEqualTo(cover);
    }

    @Test
    void theNarrationLeavesItWhereTheSlideHasWords() throws Exception {
        Scene other = new Scene(
                "t",
                "다른 말",
                "제목",
                List.of("하나", "둘", "셋"),
                null,
                null,
                FocalPoint.CENTRE,
                PictureMotion.ZOOM_IN,
                null,
                Spoken.DEFAULT,
                3,
                null,
                null);

        assertThat(of(script(null, true, COVER, other), 1, 1280, 720, SlideState.WHOLE))
                .isEqualTo(of(script(null, true, COVER, LIST), 1, 1280, 720, SlideState.WHOLE));
    }

    @ParameterizedTest
    @EnumSource(PictureMotion.class)
    void motionMattersWhereAPictureMoves(PictureMotion motion) throws Exception {
        SamplePictures.write(folder);
        Script script = script(null, true, moving(motion));

        boolean same = of(script, 0, 640, 360, new SlideState(9, SlideState.NONE, 0.2))
                .equals(of(script, 0, 640, 360, new SlideState(9, SlideState.NONE, 0.4)));

        assertThat(same).isEqualTo(motion == PictureMotion.NONE);
    }

    @Test
    void thePicturesBytesMatterAndItsTimeDoesNot() throws Exception {
        SamplePictures.write(folder);
        Script script = script(null, true, moving(PictureMotion.NONE));
        String known = of(script, 0, 640, 360, SlideState.WHOLE);
        Path file = folder.resolve("desk.png");

        Files.setLastModifiedTime(file, FileTime.fromMillis(5_000));
        assertThat(of(script, 0, 640, 360, SlideState.WHOLE)).isEqualTo(known);
        Files.copy(folder.resolve("dusk.png"), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(of(script, 0, 640, 360, SlideState.WHOLE)).isNotEqualTo(known);
    }

    @Test
    void aThemeOfOnesOwnMattersByItsContent() throws Exception {
        Path file = ThemeReaderTest.write(folder, "ours", "\"#0B6670\"", "\"#0B6670\"");
        Java2dSlideRenderer renderer = new Java2dSlideRenderer(folder);
        Request request = new Request(script("ours", true, LIST), 0, null, 1280, 720);
        String known = renderer.fingerprint(request);
        assertThat(renderer.themes()).contains("ours").containsAll(Look.BUNDLED_THEMES);

        ThemeReaderTest.write(folder, "ours", "\"#0B6670\"", "\"#700B10\"");
        Files.setLastModifiedTime(file, FileTime.fromMillis(9_000));

        assertThat(renderer.fingerprint(request)).isNotEqualTo(known);
    }

    private static Scene moving(PictureMotion motion) {
        return new Scene(
                "s",
                "말",
                "제목",
                List.of(),
                "desk.png",
                SlideLayout.FULL_PICTURE,
                FocalPoint.CENTRE,
                motion,
                null,
                Spoken.DEFAULT,
                0,
                null,
                null);
    }

    private static Script script(@Nullable String theme, boolean progress, Scene... scenes) {
        Look look = new Look(theme, Transition.CUT, false, true, progress, Look.Subtitles.TRACK);
        return new Script(
                "과정", "ko", look, Soundtrack.NONE, Spoken.DEFAULT, List.of(), Script.PASS_MARK, List.of(scenes));
    }

    private String of(Script script, int index, int width, int height, SlideState state) throws Exception {
        return Drawn.RENDERER.fingerprint(new Request(script, index, folder, width, height, state));
    }
}
