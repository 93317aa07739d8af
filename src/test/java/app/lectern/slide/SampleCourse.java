package app.lectern.slide;

import app.lectern.domain.script.Look;
import app.lectern.domain.script.Question;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Script;
import app.lectern.domain.script.SlideLayout;
import app.lectern.domain.script.Soundtrack;
import app.lectern.domain.script.Voicing.Spoken;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A course that is put together scene by scene. */
abstract class SampleCourse {
    private final List<Scene> scenes = new ArrayList<>();

    final void add(SlideLayout layout, String title, String... lines) {
        add(layout, title, null, List.of(lines));
    }

    final void add(SlideLayout layout, String title, @Nullable String image, List<String> lines) {
        scenes.add(Drawn.scene(layout.id(), layout, title, image, lines));
    }

    final void ask(Question question) {
        scenes.add(Drawn.asking(SlideLayout.QUESTION.id(), "확인 문제", question));
    }

    final Script script(String title, String theme) {
        Look look = new Look(theme, Look.DEFAULT.transition(), false, true, true, Look.Subtitles.TRACK);
        return new Script(title, "ko", look, Soundtrack.NONE, Spoken.DEFAULT, List.of(), Script.PASS_MARK, scenes);
    }
}
