package app.lectern.slide;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.script.Script;
import app.lectern.domain.theme.ColorRole;
import app.lectern.domain.theme.Palette;
import app.lectern.domain.theme.TextPair;
import app.lectern.domain.theme.Theme;
import app.lectern.pipeline.SlideRenderer;
import app.lectern.pipeline.SlideState;
import java.awt.Color;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of the texts of a theme is what its slides are drawn in. */
@Execution(ExecutionMode.CONCURRENT) // it computes, and shares nothing
class TextPairsTest {
    /** Code mixes its colours by itself, and words on a picture are white. */
    private static final Set<String> OWN_COLOURS = Set.of("code", "full-picture");

    @TempDir
    Path pictures;

    @ParameterizedTest
    @MethodSource("app.lectern.slide.SampleCourses#themes")
    void everyInkOfEveryLayoutIsListed(String id) throws Exception {
        SamplePictures.write(pictures);
        Set<Color> listed = listed(ThemeReader.bundled(id));
        Script script = SampleCourses.of(id);
        for (int i = 0; i < script.scenes().size(); i++) {
            String layout = script.scenes().get(i).id();
            if (OWN_COLOURS.contains(layout)) {
                continue;
            }
            for (SlideState state : List.of(SlideState.WHOLE, new SlideState(99, 1, 0))) {
                assertThat(DrawnText.of(new SlideRenderer.Request(script, i, pictures, 1280, 720, state))
                                .words())
                        .as(layout)
                        .extracting(DrawnText.Word::ink)
                        .isSubsetOf(listed);
            }
        }
    }

    /** The drawn colours, and what becomes of them while another line is spoken. */
    private static Set<Color> listed(Theme theme) {
        Palette palette = theme.palette();
        Set<Color> inks = new HashSet<>();
        for (TextPair pair : TextPairs.of(theme)) {
            Color ground = pair.ground() == ColorRole.SECTION
                    ? Backdrop.onSection(palette)
                    : pair.ground().of(palette);
            inks.add(pair.drawn());
            inks.add(Ink.dimmed(pair.drawn(), ground));
        }
        Color chapter = Backdrop.onSection(palette);
        inks.add(Ink.readable(Ink.mix(palette.onSection(), chapter, 0.1), chapter));
        // the plain section is the ground of a spoken step
        inks.add(Ink.readable(palette.onSection(), palette.section()));
        return inks;
    }
}
