package app.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.render.Aspect;
import app.lectern.domain.script.Finding;
import app.lectern.pipeline.CancellationToken;
import app.lectern.script.ScriptFolder;
import app.lectern.script.ScriptReader;
import app.lectern.script.ScriptReading;
import app.lectern.slide.Java2dSlideRenderer;
import java.util.List;
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

    private static List<Finding> findings(String json) throws Exception {
        ScriptReading reading = new ScriptReader().read(json, ScriptFolder.NONE);
        return SlideCheck.findings(
                new Java2dSlideRenderer(null),
                ((ScriptReading.Accepted) reading).script(),
                null,
                Aspect.WIDE,
                new CancellationToken());
    }
}
