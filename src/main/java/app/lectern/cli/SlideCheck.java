package app.lectern.cli;

import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.Finding;
import app.lectern.domain.script.Script;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.SlideRenderer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws a script's slides to learn what does not fit on them. */
final class SlideCheck {
    private SlideCheck() {}

    /** What the author should know about the slides: text that is shortened, letters the font lacks, unused pictures. */
    static List<Finding> findings(SlideRenderer renderer, Script script, @Nullable Path pictures) {
        List<Finding> findings = new ArrayList<>();
        // lines break alike in every size, so the smaller one tells it sooner
        VideoFormat format = VideoFormat.HD_720;
        for (int i = 0; i < script.scenes().size(); i++) {
            try {
                SlideRenderer.Request request =
                        new SlideRenderer.Request(script, i, pictures, format.width(), format.height());
                findings.addAll(renderer.draw(request).findings());
            } catch (RenderStepException e) {
                String sceneId = script.scenes().get(i).id();
                findings.add(new Finding(Finding.Severity.WARNING, i, sceneId, field(e), e.text()));
            }
        }
        return findings;
    }

    private static String field(RenderStepException refused) {
        return refused.text().key().equals("slide.picture-unreadable") ? "image" : "";
    }
}
