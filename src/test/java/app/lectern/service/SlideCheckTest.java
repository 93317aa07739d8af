package app.lectern.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.render.Aspect;
import app.lectern.domain.script.Finding;
import app.lectern.domain.script.Script;
import app.lectern.domain.theme.Theme;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.SlideRenderer;
import app.lectern.script.ScriptFolder;
import app.lectern.script.ScriptReader;
import app.lectern.script.ScriptReading;
import app.lectern.slide.Java2dSlideRenderer;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SlideCheckTest {
    @Test
    void tellsWhatDoesNotFitAndWhatCannotBeDrawn() throws Exception {
        String line = "아주 긴 글입니다 ".repeat(40).strip();
        String lines = ("\"" + line + "\",").repeat(19) + "\"" + line + "\"";
        List<Finding> findings = findings("""
                {"scenes":[{"scene_id":1,"text":"가","title":"표지 😀"},
                 {"scene_id":2,"text":"나","title":"긴 글","on_screen_text":[%s]}]}""".formatted(lines));
        assertThat(findings).noneMatch(Finding::isError);
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.message().key()).isEqualTo("slide.emoji");
            assertThat(finding.sceneIndex()).isZero();
            assertThat(finding.field()).isEqualTo("title");
        });
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.message().key()).isEqualTo("slide.overflow");
            assertThat(finding.sceneIndex()).isEqualTo(1);
        });
    }

    @Test
    void hasNothingToSayOfAGoodScript() throws Exception {
        assertThat(findings("{\"scenes\":[{\"scene_id\":1,\"title\":\"표지\",\"text\":\"안녕하세요.\"}]}"))
                .isEmpty();
    }

    @Test
    void drawsOnlyWhatIsNewAndFindsScenesWhereTheyStand() throws Exception {
        AtomicInteger drawn = new AtomicInteger();
        SlideCheck check = new SlideCheck(counting(drawn));
        Script script = script("""
                {"scenes":[{"scene_id":1,"text":"가","title":"표지"},{"scene_id":2,"text":"나","title":"둘 😀"},
                 {"scene_id":3,"text":"다","title":"셋"},{"scene_id":4,"text":"라","title":"넷"}]}""");
        assertThat(check.findings(script, null, Aspect.WIDE, new CancellationToken()))
                .singleElement()
                .extracting(Finding::sceneIndex)
                .isEqualTo(1);
        Script moved = script("""
                {"scenes":[{"scene_id":1,"text":"가","title":"표지"},{"scene_id":3,"text":"다","title":"셋"},
                 {"scene_id":2,"text":"나","title":"둘 😀"},{"scene_id":4,"text":"라","title":"넷"}]}""");
        assertThat(check.findings(moved, null, Aspect.WIDE, new CancellationToken()))
                .singleElement()
                .extracting(Finding::sceneIndex)
                .isEqualTo(2);
        assertThat(drawn).hasValue(4);
    }

    private static SlideRenderer counting(AtomicInteger drawn) {
        SlideRenderer real = new Java2dSlideRenderer(null);
        return new SlideRenderer() {
            @Override
            public Slide draw(Request request) throws RenderStepException {
                drawn.incrementAndGet();
                return real.draw(request);
            }

            @Override
            public Set<String> themes() {
                return real.themes();
            }

            @Override
            public SlideRenderer in(Theme theme) {
                return real.in(theme);
            }

            @Override
            public String fingerprint(Request request) throws RenderStepException {
                return real.fingerprint(request);
            }
        };
    }

    private static Script script(String json) {
        return ((ScriptReading.Accepted) new ScriptReader().read(json, ScriptFolder.NONE)).script();
    }

    private static List<Finding> findings(String json) throws Exception {
        return new SlideCheck(new Java2dSlideRenderer(null))
                .findings(script(json), null, Aspect.WIDE, new CancellationToken());
    }
}
