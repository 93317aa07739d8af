package app.lectern.script;

import app.lectern.domain.script.FocalPoint;
import app.lectern.domain.script.PictureMotion;
import app.lectern.domain.script.Question;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.SlideLayout;
import app.lectern.domain.script.Transition;
import app.lectern.domain.script.Voicing;
import app.lectern.domain.script.Voicing.Recorded;
import app.lectern.domain.script.Voicing.Silent;
import app.lectern.domain.script.Voicing.Spoken;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A scene while it is written: may be incomplete, and keeps every field its author gave, also unknown ones, in their
 * order. Immutable. Texts that are not there are empty; a blank text takes its field away, except the narration's.
 */
public final class SceneDocument {
    static final String ID = "scene_id";
    static final String TEXT = "text";
    static final String TITLE = "title";
    static final String LINES = "on_screen_text";
    static final String IMAGE = "image";
    static final String FOCUS = "image_focus";
    static final String MOTION = "picture_motion";
    static final String LAYOUT = "layout";
    static final String PAUSE = "pause_after_sec";
    static final String SUBTITLE = "subtitle";
    static final String TRANSITION = "transition";
    static final String TRANSITION_SEC = "transition_sec";
    static final String VOICE = "voice";
    static final String RATE = "rate";
    static final String PITCH = "pitch";
    static final String SILENCE = "silence_sec";
    static final String RECORDING = "recording";
    static final String QUESTION = QuestionChecker.FIELD;
    static final String TRANSLATED_FROM = "translated_from";
    static final String TRANSLATED = "translated";

    private final JsonFields fields;
    /** Made when it is asked for first; while one scene is written, all others are asked for at each stroke. */
    private @Nullable Scene scene;

    SceneDocument(JsonFields fields) {
        this.fields = fields;
    }

    /** A scene without words, with an id that no other scene has. */
    public static SceneDocument empty() {
        return new SceneDocument(JsonFields.NONE.with(ID, freshId()).with(TEXT, ""));
    }

    /** Random, because a removed scene's number would bring its comments to another scene. */
    private static String freshId() {
        return "s-" + UUID.randomUUID().toString().substring(0, 13);
    }

    JsonFields fields() {
        return fields;
    }

    /** This scene's twin, as another scene; one of a translation follows no scene of the source any more. */
    SceneDocument withFreshId() {
        return new SceneDocument(fields.with(ID, freshId()).without(TRANSLATED_FROM, TRANSLATED));
    }

    /** The scene's id as text. */
    public String id() {
        JsonNode id = fields.get(ID);
        return id == null || id.isNull() ? "" : id.asString();
    }

    /** The narration with its marks. */
    public String text() {
        return fields.text(TEXT);
    }

    public SceneDocument withText(String text) {
        return new SceneDocument(fields.with(TEXT, text));
    }

    public String title() {
        return fields.text(TITLE);
    }

    public SceneDocument withTitle(String title) {
        return new SceneDocument(fields.withOptional(TITLE, title));
    }

    /** The lines on the slide, top to bottom. */
    public List<String> onScreenText() {
        return fields.texts(LINES);
    }

    /** With other lines on the slide; blank ones are left out. */
    public SceneDocument withOnScreenText(List<String> lines) {
        return new SceneDocument(fields.withTexts(
                LINES, lines.stream().filter(line -> !line.isBlank()).toList()));
    }

    /** The picture's path beside the script. */
    public String image() {
        return fields.text(IMAGE);
    }

    /** With another picture, seen in its middle; blank takes the picture away and all that is said of it. */
    public SceneDocument withImage(String path) {
        JsonFields others = fields.without(FOCUS);
        return new SceneDocument(path.isBlank() ? others.without(IMAGE, MOTION) : others.with(IMAGE, path));
    }

    /** What of the picture stays to be seen. */
    public FocalPoint focus() {
        List<Double> point = fields.numbers(FOCUS);
        return point.size() == 2 ? new FocalPoint(point.get(0), point.get(1)) : FocalPoint.CENTRE;
    }

    public SceneDocument withFocus(FocalPoint point) {
        return new SceneDocument(
                point.equals(FocalPoint.CENTRE)
                        ? fields.without(FOCUS)
                        : fields.withNumbers(FOCUS, point.x(), point.y()));
    }

    public PictureMotion motion() {
        return PictureMotion.ofId(fields.text(MOTION)).orElse(PictureMotion.NONE);
    }

    public SceneDocument withMotion(PictureMotion motion) {
        return new SceneDocument(fields.withOptional(MOTION, motion == PictureMotion.NONE ? "" : motion.id()));
    }

    /** The layout the author asked for; null lets the renderer choose. */
    public @Nullable SlideLayout layout() {
        return SlideLayout.ofId(fields.text(LAYOUT)).orElse(null);
    }

    public SceneDocument withLayout(@Nullable SlideLayout layout) {
        return new SceneDocument(fields.withOptional(LAYOUT, layout == null ? "" : layout.id()));
    }

    /** Silence after the narration, seconds. */
    public double pauseAfterSec() {
        Double pause = fields.number(PAUSE);
        return pause == null ? 0 : pause;
    }

    public SceneDocument withPauseAfterSec(double seconds) {
        return new SceneDocument(fields.withOptional(PAUSE, seconds == 0 ? null : (Double) seconds));
    }

    /** What the subtitles show instead of the narration. */
    public String subtitle() {
        return fields.text(SUBTITLE);
    }

    public SceneDocument withSubtitle(String subtitle) {
        return new SceneDocument(fields.withOptional(SUBTITLE, subtitle));
    }

    /** How the scene before gives way to this one; null takes the script's. */
    public @Nullable Transition transition() {
        Double seconds = fields.number(TRANSITION_SEC);
        return Transition.Kind.ofId(fields.text(TRANSITION))
                .map(kind -> new Transition(kind, seconds == null ? Transition.DEFAULT_SEC : seconds))
                .orElse(null);
    }

    public SceneDocument withTransition(@Nullable Transition transition) {
        if (transition == null) {
            return new SceneDocument(fields.without(TRANSITION, TRANSITION_SEC));
        }
        Double seconds = transition.seconds() == 0 ? null : (Double) transition.seconds();
        return new SceneDocument(fields.with(TRANSITION, transition.kind().id()).withOptional(TRANSITION_SEC, seconds));
    }

    /** Where the scene's sound comes from. */
    public Voicing voicing() {
        Double silence = fields.number(SILENCE);
        if (silence != null) {
            return new Silent(silence);
        }
        String recording = fields.text(RECORDING);
        String voice = fields.text(VOICE);
        return recording.isBlank()
                ? new Spoken(voice.isBlank() ? null : voice, fields.number(RATE), fields.number(PITCH))
                : new Recorded(recording);
    }

    /** With its sound from elsewhere; the choices about the voice stay for the time when it speaks again. */
    public SceneDocument withVoicing(Voicing voicing) {
        JsonFields others = fields.without(SILENCE, RECORDING);
        return new SceneDocument(
                switch (voicing) {
                    case Silent silent -> others.withOptional(SILENCE, (Double) silent.seconds());
                    case Recorded recorded -> others.with(RECORDING, recorded.file());
                    case Spoken spoken ->
                        others.withOptional(VOICE, spoken.voice() == null ? "" : spoken.voice())
                                .withOptional(RATE, spoken.rate())
                                .withOptional(PITCH, spoken.pitch());
                });
    }

    /** Neither silent nor recorded: spoken by the voice that was chosen before. */
    public SceneDocument speaking() {
        return new SceneDocument(fields.without(SILENCE, RECORDING));
    }

    /** What is asked once the narration is over; null when nothing is. */
    public @Nullable Question question() {
        return QuestionFields.read(fields.get(QUESTION));
    }

    /** Asking something else, or nothing. */
    public SceneDocument withQuestion(@Nullable Question question) {
        return new SceneDocument(
                question == null
                        ? fields.without(QUESTION)
                        : fields.with(QUESTION, QuestionFields.write(question, fields.get(QUESTION))));
    }

    /** Whether somebody has said that the scene, one of a translation, says what its source said then. */
    public boolean isTranslated() {
        JsonNode said = fields.get(TRANSLATED);
        return said != null && said.isBoolean() && said.booleanValue();
    }

    /** Whether the scene came from another one, of the language it is translated from. */
    public boolean isFromSource() {
        return fields.get(TRANSLATED_FROM) != null;
    }

    /** What can be shown and spoken of the scene as it is now, unchecked. */
    public Scene scene() {
        Scene made = scene;
        if (made == null) {
            made = read();
            scene = made;
        }
        return made;
    }

    private Scene read() {
        return new Scene(
                id(),
                text(),
                title().isBlank() ? null : title(),
                onScreenText(),
                image().isBlank() ? null : image(),
                layout(),
                focus(),
                motion(),
                transition(),
                voicing(),
                pauseAfterSec(),
                subtitle().isBlank() ? null : subtitle(),
                question());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof SceneDocument scene && scene.fields.equals(fields));
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return fields.toNode().toString();
    }
}
