package app.lectern.desktop.editor;

import app.lectern.desktop.Background;
import app.lectern.desktop.Words;
import app.lectern.desktop.voices.EngineVoices;
import app.lectern.domain.account.User;
import app.lectern.domain.script.FocalPoint;
import app.lectern.domain.script.PictureMotion;
import app.lectern.domain.script.SlideLayout;
import app.lectern.domain.script.Transition;
import app.lectern.domain.script.VideoScript;
import app.lectern.domain.script.Voicing.Silent;
import app.lectern.domain.script.Voicing.Spoken;
import app.lectern.script.SceneDocument;
import app.lectern.script.ScriptDocument;
import app.lectern.service.DraftService;
import app.lectern.service.SpeechService;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the shown scene's slide says and how it is spoken. */
public final class PropertiesViewModel {
    private static final double SILENT_SEC = 3;

    private final DocumentViewModel writing;
    private final DraftService drafts;
    private final User user;
    private final Words words;
    private final Supplier<@Nullable VideoScript> base;
    private final Background background;
    private final SpeechService speech;
    private final ObjectProperty<EngineVoices> voices = new SimpleObjectProperty<>(new EngineVoices(List.of()));
    private final StringProperty notice = new SimpleStringProperty("");
    /** The narrations of scenes that were made silent, by scene. */
    private final Map<String, String> silenced = new HashMap<>();

    /** @param base the script whose files pictures are taken into */
    PropertiesViewModel(
            DocumentViewModel writing,
            DraftService drafts,
            SpeechService speech,
            User user,
            Words words,
            Supplier<@Nullable VideoScript> base,
            Background background) {
        this.writing = writing;
        this.drafts = drafts;
        this.speech = speech;
        this.user = user;
        this.words = words;
        this.base = base;
        this.background = background;
    }

    /** The shown scene; null before the script was read. */
    public @Nullable SceneDocument scene() {
        return writing.scene();
    }

    private void change(String key, String field, UnaryOperator<SceneDocument> change) {
        SceneDocument scene = writing.scene();
        if (scene != null) {
            int index = writing.spot().get().scene();
            StepName name =
                    field.isEmpty() ? StepName.of(key, index + 1) : StepName.typing(key, index, scene.id(), field);
            writing.changeScene(name, index, change);
        }
    }

    public void title(String title) {
        change("step.title", "title", scene -> scene.withTitle(title));
    }

    /** The lines on the slide. */
    public void lines(List<String> lines) {
        change("step.lines", "lines", scene -> scene.withOnScreenText(lines));
    }

    /** The layout; null lets the renderer choose. */
    public void layout(@Nullable SlideLayout layout) {
        change("step.layout", "", scene -> scene.withLayout(layout));
    }

    public void focus(FocalPoint point) {
        change("step.focus", "focus", scene -> scene.withFocus(point));
    }

    public void motion(PictureMotion motion) {
        change("step.motion", "", scene -> scene.withMotion(motion));
    }

    /** How the scene before gives way; null takes the script's. */
    public void transition(@Nullable Transition transition) {
        change("step.transition", "", scene -> scene.withTransition(transition));
    }

    /** The pause after the narration, seconds. */
    public void pause(double seconds) {
        change("step.pause", "pause", scene -> scene.withPauseAfterSec(seconds));
    }

    public void subtitle(String subtitle) {
        change("step.subtitle", "subtitle", scene -> scene.withSubtitle(subtitle));
    }

    /** The voices there are; none until the engines have answered. */
    public ObjectProperty<EngineVoices> voices() {
        return voices;
    }

    /** Asks the engines for their voices, which takes them a moment the first time. */
    public void askForVoices() {
        if (voices.get().engines().isEmpty()) {
            background.work(() -> new EngineVoices(speech.engines()), voices::set, e -> notice.set(words.failure(e)));
        }
    }

    /** The BCP 47 tag of the script's language; empty when it names none. */
    public String language() {
        ScriptDocument document = writing.document().get();
        return document == null ? "" : document.language();
    }

    /** The voice by its full name; null takes the language's. */
    public void voice(@Nullable String voice) {
        change("step.voice", "", scene -> spoken(scene, own -> new Spoken(voice, own.rate(), own.pitch())));
    }

    /** The voice's speed; 1 is its own. */
    public void rate(double rate) {
        Double own = rate == 1 ? null : (Double) rate;
        change("step.rate", "rate", scene -> spoken(scene, now -> new Spoken(now.voice(), own, now.pitch())));
    }

    private static SceneDocument spoken(SceneDocument scene, UnaryOperator<Spoken> change) {
        return scene.voicing() instanceof Spoken own ? scene.withVoicing(change.apply(own)) : scene;
    }

    /** Makes the scene silent, or lets it speak again what it said. */
    public void silent(boolean silent) {
        SceneDocument now = writing.scene();
        if (now == null || silent == now.voicing() instanceof Silent) {
            return;
        }
        if (silent) {
            silenced.put(now.id(), now.text());
            change("step.silent", "", scene -> scene.withText("").withVoicing(new Silent(SILENT_SEC)));
        } else {
            String said = now.text().isBlank() ? silenced.getOrDefault(now.id(), "") : now.text();
            change("step.speaking", "", scene -> scene.withText(said).speaking());
        }
    }

    /** How long a silent scene stands, seconds. */
    public void silence(double seconds) {
        change("step.silence", "silence", scene -> scene.withVoicing(new Silent(seconds)));
    }

    /** Takes a PNG or JPEG file in as the scene's picture; a refusal is told in {@link #notice}. */
    public void picture(Path file, String name) {
        VideoScript script = base.get();
        SceneDocument scene = writing.scene();
        if (script == null || scene == null || !writing.writable().get()) {
            return;
        }
        notice.set("");
        background.work(
                drafts.inOrder(),
                () -> drafts.addPicture(user, script.scriptId(), file, name),
                path -> used(scene.id(), path),
                e -> notice.set(words.failure(e)));
    }

    /** The scene may stand elsewhere by now. */
    private void used(String sceneId, String path) {
        var document = writing.document().get();
        int index = document == null ? -1 : document.indexOf(sceneId);
        if (index >= 0) {
            writing.changeScene(StepName.of("step.picture", index + 1), index, scene -> scene.withImage(path));
        }
    }

    /** Takes the picture out of the scene. */
    public void removePicture() {
        change("step.no-picture", "", scene -> scene.withImage(""));
    }

    /** Why a picture could not be taken in, in words; empty when it could. */
    public StringProperty notice() {
        return notice;
    }
}
