package app.lectern.desktop.playing;

import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Script;
import app.lectern.domain.script.Voicing.Silent;
import app.lectern.pipeline.Narration;
import app.lectern.pipeline.SlideState;
import app.lectern.pipeline.SpokenSentence;
import app.lectern.pipeline.Timeline;
import app.lectern.pipeline.storyboard.SpokenLines;

/**
 * What is heard of one scene, and what is to be marked meanwhile: its narration with the silence around it, as long as
 * the scene is in the video but for its transition.
 */
final class SceneSound {
    /** Silence alone needs few samples. */
    private static final int SILENT_RATE = 8_000;

    private final short[] samples;
    private final int sampleRate;
    private final int lead;
    private final Narration narration;
    private final SentencePlaces places;
    private final SpokenLines lines;

    private SceneSound(Script script, Scene scene, Narration narration) {
        boolean silent = narration.samples().length == 0;
        this.narration = narration;
        this.sampleRate = silent ? SILENT_RATE : narration.sampleRate();
        this.lead = samples(Timeline.LEAD_SEC);
        this.samples = new short[samples(length(scene, narration))];
        System.arraycopy(narration.samples(), 0, samples, lead, narration.samples().length);
        this.places = SentencePlaces.of(scene.text(), narration.sentences());
        this.lines = SpokenLines.of(scene, narration, script.look());
    }

    static SceneSound of(Script script, int index, Narration narration) {
        return new SceneSound(script, script.scenes().get(index), narration);
    }

    /** A scene's seconds in the video, but for a transition. */
    static double length(Scene scene, Narration narration) {
        double sounding = scene.voicing() instanceof Silent silent
                ? silent.seconds()
                : Timeline.LEAD_SEC + narration.durationSec() + Timeline.TAIL_SEC;
        return sounding + scene.afterSec();
    }

    private int samples(double seconds) {
        return (int) Math.ceil(seconds * sampleRate);
    }

    short[] samples() {
        return samples;
    }

    int sampleRate() {
        return sampleRate;
    }

    double seconds(int sample) {
        return sample / (double) sampleRate;
    }

    /** The sample from which the sentence at a caret is heard; the first of all at the text's beginning. */
    int startOf(int caret) {
        int sentence = places.at(caret);
        return sentence == 0 ? 0 : lead + narration.sentences().get(sentence).startSample();
    }

    /** The part of the written narration that sounds at a sample; the last one until the next begins. */
    SpokenRange spokenAt(int sample) {
        SpokenRange spoken = SpokenRange.NONE;
        for (int i = 0; i < narration.sentences().size(); i++) {
            SpokenSentence sentence = narration.sentences().get(i);
            if (sample >= lead + sentence.startSample()) {
                spoken = places.places().get(i);
            }
        }
        boolean over = sample > lead + narration.samples().length;
        return over ? SpokenRange.NONE : spoken;
    }

    /** What of the slide is to be seen at a sample. */
    SlideState slideAt(int sample) {
        return lines.at(seconds(sample - lead));
    }
}
