package app.lectern.pipeline.storyboard;

import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.PictureMotion;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Script;
import app.lectern.domain.script.Transition;
import app.lectern.pipeline.HeardScene;
import app.lectern.pipeline.Picture;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.Shot;
import app.lectern.pipeline.SlideRenderer;
import app.lectern.pipeline.SlideState;
import app.lectern.pipeline.Timeline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which pictures a video shows, and for how long. Nothing is drawn here: pictures are told by their fingerprints. Safe
 * for use by many threads.
 */
public final class Storyboard {
    private final Script script;
    private final Timeline timeline;
    private final List<SceneStates> states;
    private final SlideRenderer renderer;
    private final @Nullable Path files;
    private final VideoFormat format;
    private final Optional<Captions> captions;

    /**
     * The pictures of a script whose narration is known.
     *
     * @param heard one for each scene
     * @param files the folder that the scenes' pictures are relative to; null when there are none
     * @param captions subtitles to be drawn into the pictures
     */
    public Storyboard(
            Script script,
            List<? extends HeardScene> heard,
            Timeline timeline,
            SlideRenderer renderer,
            @Nullable Path files,
            VideoFormat format,
            Optional<Captions> captions) {
        this.script = script;
        this.timeline = timeline;
        this.renderer = renderer;
        this.files = files;
        this.format = format;
        this.captions = captions;
        List<SceneStates> all = new ArrayList<>();
        for (int i = 0; i < heard.size(); i++) {
            all.add(SceneStates.of(
                    script.scenes().get(i), heard.get(i), timeline.scenes().get(i), script.look()));
        }
        states = List.copyOf(all);
    }

    /**
     * A scene's shots, which together are as long as the scene. Its last ones are the transition to the next scene.
     *
     * @throws RenderStepException when a picture of the scene cannot be read
     */
    public List<Shot> shots(int scene) throws RenderStepException {
        int frames = timeline.scenes().get(scene).frames();
        int transition = transitionFrames(scene);
        List<Shot> shots = new ArrayList<>();
        SortedSet<Integer> changes = changes(scene, frames - transition);
        List<Integer> starts = new ArrayList<>(changes);
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : frames - transition;
            add(shots, new Shot(picture(scene, starts.get(i)), end - starts.get(i), i == 0));
        }
        for (int k = 0; k < transition; k++) {
            shots.add(new Shot(between(scene, frames - transition + k, k, transition), 1, k == 0));
        }
        return shots;
    }

    /** Pictures in a row that are the same are one. */
    private static void add(List<Shot> shots, Shot shot) {
        if (!shots.isEmpty()
                && shots.getLast().picture().fingerprint().equals(shot.picture().fingerprint())) {
            Shot before = shots.removeLast();
            shots.add(new Shot(before.picture(), before.frames() + shot.frames(), before.entry()));
        } else {
            shots.add(shot);
        }
    }

    /** The frames before the transition at which the picture may change, the first of which is 0. */
    private SortedSet<Integer> changes(int index, int frames) {
        SortedSet<Integer> changes = new TreeSet<>();
        changes.add(0);
        if (moves(script.scenes().get(index))) {
            for (int frame = 1; frame < frames; frame++) {
                changes.add(frame);
            }
            return changes;
        }
        states.get(index).changes().forEach(change -> changes.add(change.frame()));
        long start = timeline.scenes().get(index).startFrame();
        captions.ifPresent(all -> changes.addAll(all.changes(start, frames, timeline.frameRate())));
        return changes.headSet(frames);
    }

    private static boolean moves(Scene scene) {
        return scene.motion() != PictureMotion.NONE && scene.image() != null;
    }

    private Picture.Drawn picture(int index, int frame) throws RenderStepException {
        Timeline.SceneTime time = timeline.scenes().get(index);
        double motion = moves(script.scenes().get(index)) ? frame / (double) Math.max(1, time.frames() - 1) : 0;
        SlideState state = states.get(index).at(frame, motion);
        SlideRenderer.Request request =
                new SlideRenderer.Request(script, index, files, format.width(), format.height(), state);
        Picture.Drawn slide = new Picture.Drawn(
                renderer.fingerprint(request), () -> renderer.draw(request).image());
        return captions.isEmpty() ? slide : captions.get().over(slide, time.startFrame() + frame, timeline.frameRate());
    }

    private Picture between(int scene, int frame, int step, int steps) throws RenderStepException {
        Picture.Drawn from = picture(scene, frame);
        Picture.Drawn to = picture(scene + 1, 0);
        double share = (step + 1.0) / (steps + 1);
        return switch (script.transitionTo(scene + 1).kind()) {
            case CUT -> from;
            case CROSSFADE -> new Picture.Mixed(from, to, (int) Math.round(share * Picture.WHOLE));
            case SLIDE_IN -> new Picture.MovedIn(from, to, (int) Math.round(slowingDown(share) * Picture.WHOLE));
        };
    }

    /** Things that come to rest please more than things that stop. */
    private static double slowingDown(double share) {
        double left = 1 - share;
        return 1 - left * left * left;
    }

    private int transitionFrames(int scene) {
        if (scene + 1 == script.scenes().size()) {
            return 0;
        }
        Transition transition = script.transitionTo(scene + 1);
        int wanted = (int) Math.round(transition.seconds() * timeline.frameRate());
        return Math.min(wanted, timeline.scenes().get(scene).frames() / 2);
    }
}
