package app.lectern.pipeline.storyboard;

import app.lectern.domain.script.Look;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Voicing.Silent;
import app.lectern.pipeline.HeardScene;
import app.lectern.pipeline.SlideState;
import app.lectern.pipeline.Timeline;
import app.lectern.pipeline.Timeline.SceneTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Which of a scene's on-screen lines are there, and which is being spoken, from frame to frame; in scenes that ask
 * something, how long viewers may still think.
 *
 * @param changes in the order of time; the first is at frame 0
 */
record SceneStates(List<Change> changes) {
    /**
     * From a frame on.
     *
     * @param frame of the scene, from 0
     */
    record Change(int frame, int shownLines, int spokenLine, int thinkLeft) {
        Change(int frame, int shownLines, int spokenLine) {
            this(frame, shownLines, spokenLine, SlideState.NONE);
        }
    }

    SceneStates {
        changes = List.copyOf(changes);
    }

    /** Shows and emphasises lines as the narration comes to them, or counts the time to think after it. */
    static SceneStates of(Scene scene, HeardScene heard, SceneTime time, Look look) {
        return scene.question() == null ? spoken(scene, heard, time, look) : asked(scene, heard, time);
    }

    /** Nothing is emphasised: it could tell which option is right. */
    private static SceneStates asked(Scene scene, HeardScene heard, SceneTime time) {
        List<Change> changes = new ArrayList<>(List.of(new Change(0, Integer.MAX_VALUE, SlideState.NONE)));
        double from = scene.voicing() instanceof Silent silent
                ? silent.seconds() + time.leadSec() - Timeline.LEAD_SEC
                : time.leadSec() + heard.durationSec();
        double think = scene.thinkSec();
        for (int left = (int) Math.ceil(think); left >= 0 && think > 0; left--) {
            double second = from + Math.max(0, think - left);
            int frame = (int) Math.ceil(second * time.frameRate());
            add(changes, new Change(Math.min(frame, time.frames() - 1), Integer.MAX_VALUE, SlideState.NONE, left));
        }
        return new SceneStates(changes);
    }

    private static SceneStates spoken(Scene scene, HeardScene heard, SceneTime time, Look look) {
        List<String> lines = scene.onScreenText();
        List<Change> changes = new ArrayList<>();
        List<OptionalDouble> mentions =
                look.emphasis() || look.reveal() ? LineMatcher.match(lines, SpokenPlaces.of(heard)) : List.of();
        boolean anyMentioned = mentions.stream().anyMatch(OptionalDouble::isPresent);
        boolean reveal = look.reveal() && anyMentioned;
        changes.add(new Change(0, reveal ? linesBeforeFirst(mentions) : Integer.MAX_VALUE, SlideState.NONE));
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).isPresent()) {
                int frame = (int) Math.floor((time.leadSec() + mentions.get(i).getAsDouble()) * time.frameRate());
                int shown = reveal ? linesUntilNext(mentions, i) : Integer.MAX_VALUE;
                add(
                        changes,
                        new Change(Math.min(frame, time.frames() - 1), shown, look.emphasis() ? i : SlideState.NONE));
            }
        }
        return new SceneStates(changes);
    }

    /** Of changes at one frame the last holds. */
    private static void add(List<Change> changes, Change change) {
        if (changes.getLast().frame == change.frame) {
            changes.removeLast();
        }
        changes.add(change);
    }

    /** Lines that are never mentioned are there with the line before them, the first ones from the start. */
    private static int linesBeforeFirst(List<OptionalDouble> mentions) {
        int count = 0;
        while (mentions.get(count).isEmpty()) {
            count++;
        }
        return count;
    }

    private static int linesUntilNext(List<OptionalDouble> mentions, int line) {
        int count = line + 1;
        while (count < mentions.size() && mentions.get(count).isEmpty()) {
            count++;
        }
        return count == mentions.size() ? Integer.MAX_VALUE : count;
    }

    /**
     * What is to be seen at a frame.
     *
     * @param motion as {@link SlideState#motion}
     */
    SlideState at(int frame, double motion) {
        Change now = changes.getFirst();
        for (Change change : changes) {
            now = change.frame <= frame ? change : now;
        }
        return new SlideState(now.shownLines, now.spokenLine, motion, now.thinkLeft);
    }
}
