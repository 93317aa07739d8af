package app.lectern.cli;

import app.lectern.domain.render.Aspect;
import app.lectern.domain.script.Finding;
import app.lectern.domain.script.Script;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.EachScene;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.SlideRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws a script's slides to learn what does not fit on them. */
final class SlideCheck {
    /** Lines break alike in every size, so the smallest tells it soonest. */
    private static final int SHORT_SIDE = 90;

    private SlideCheck() {}

    /** What the author should know about the slides: text that is shortened, letters the font lacks, unused pictures. */
    static List<Finding> findings(
            SlideRenderer renderer, Script script, @Nullable Path pictures, Aspect aspect, CancellationToken token)
            throws IOException, RenderStepException {
        return EachScene.work(
                        script.scenes().size(),
                        token,
                        (scene, _) -> findings(renderer, script, scene, pictures, aspect),
                        _ -> {})
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Finding> findings(
            SlideRenderer renderer, Script script, int scene, @Nullable Path pictures, Aspect aspect) {
        try {
            return renderer.draw(new SlideRenderer.Request(
                            script, scene, pictures, aspect.width(SHORT_SIDE), aspect.height(SHORT_SIDE)))
                    .findings();
        } catch (RenderStepException e) {
            String sceneId = script.scenes().get(scene).id();
            return List.of(new Finding(Finding.Severity.WARNING, scene, sceneId, field(e), e.text()));
        }
    }

    private static String field(RenderStepException refused) {
        return refused.text().key().equals("slide.picture-unreadable") ? "image" : "";
    }
}
