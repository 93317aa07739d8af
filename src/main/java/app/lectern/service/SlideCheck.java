package app.lectern.service;

import app.lectern.domain.render.Aspect;
import app.lectern.domain.script.Finding;
import app.lectern.domain.script.Look;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Script;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.EachScene;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.SlideRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Draws a script's slides to learn what does not fit on them. What the last check drew is not drawn again by the next, so
 * that a script can be looked through while it is written. Thread-safe.
 */
public final class SlideCheck {
    /** Lines break alike in every size, so the smallest tells it soonest. */
    private static final int SHORT_SIDE = 90;

    /** What a scene's findings depend on: the first and the last scene choose other layouts. */
    private record Key(Scene scene, Look look, @Nullable String title, boolean first, boolean last, Aspect aspect) {
        static Key of(Script script, int scene, Aspect aspect) {
            int last = script.scenes().size() - 1;
            return new Key(
                    script.scenes().get(scene), script.look(), script.title(), scene == 0, scene == last, aspect);
        }
    }

    private final SlideRenderer renderer;
    private volatile Map<Key, List<Finding>> known = Map.of();

    public SlideCheck(SlideRenderer renderer) {
        this.renderer = renderer;
    }

    /**
     * What the author should know about the slides: text that is shortened, letters the font lacks, unused pictures.
     *
     * @param pictures the folder that the scenes' pictures are relative to; null when there are none
     * @throws java.util.concurrent.CancellationException within a second after the token is cancelled
     */
    public List<Finding> findings(Script script, @Nullable Path pictures, Aspect aspect, CancellationToken token)
            throws IOException, RenderStepException {
        Map<Key, List<Finding>> before = known;
        Map<Key, List<Finding>> now = new ConcurrentHashMap<>();
        List<List<Finding>> findings = EachScene.work(
                script.scenes().size(),
                token,
                (scene, _) -> {
                    Key key = Key.of(script, scene, aspect);
                    List<Finding> found = before.get(key);
                    List<Finding> own = found == null ? draw(script, scene, pictures, aspect) : found;
                    now.put(key, own);
                    return own.stream().map(one -> moved(one, scene)).toList();
                },
                _ -> {});
        known = now;
        return findings.stream().flatMap(List::stream).toList();
    }

    /** A scene that was moved has its findings where it stands now. */
    private static Finding moved(Finding finding, int scene) {
        return finding.sceneIndex() < 0
                ? finding
                : new Finding(finding.severity(), scene, finding.sceneId(), finding.field(), finding.message());
    }

    private List<Finding> draw(Script script, int scene, @Nullable Path pictures, Aspect aspect) {
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
