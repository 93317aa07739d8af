package app.lectern.desktop.shell;

import app.lectern.Lectern;
import app.lectern.desktop.Fx;
import app.lectern.desktop.Place;
import app.lectern.desktop.Words;
import app.lectern.desktop.library.SampleTraining;
import app.lectern.desktop.signin.FirstSteps;
import app.lectern.desktop.voices.EngineVoices;
import app.lectern.domain.account.User;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.VideoScript;
import app.lectern.pipeline.SpeechEngines;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;

/** Asks the first person of a workspace how to begin, and tells them which voices this computer has. Window's thread. */
final class FirstOffer {
    private final Lectern lectern;
    private final User user;
    private final Words words;
    private final VideoFormat format;
    private final Consumer<Exception> failed;

    /**
     * Offers beginnings in an empty workspace.
     *
     * @param format what the sample's video looks like
     * @param failed told why a beginning did not work; the offer stays
     */
    FirstOffer(Lectern lectern, User user, Words words, VideoFormat format, Consumer<Exception> failed) {
        this.lectern = lectern;
        this.user = user;
        this.words = words;
        this.format = format;
        this.failed = failed;
    }

    /**
     * The page.
     *
     * @param begin goes on at a place
     * @param importing goes on by choosing a file
     */
    Parent page(Consumer<Place> begin, Runnable importing) {
        FirstSteps.Ways ways = new FirstSteps.Ways(
                () -> Fx.work(this::sample, script -> begin.accept(new Place.Editor(script.videoId())), failed),
                () -> Fx.work(this::render, script -> begin.accept(new Place.Renders(script.videoId())), failed),
                () -> begin.accept(new Place.Library()),
                importing);
        return FirstSteps.of(words, ways, voices());
    }

    private VideoScript sample() throws IOException {
        return SampleTraining.takeIn(lectern, user, words.of("sample.training"));
    }

    /** The first person may do it all. */
    private VideoScript render() throws IOException {
        VideoScript script = sample();
        lectern.reviews().approve(user, script.scriptId());
        lectern.renders().create(user, script.videoId(), script.scriptId(), format);
        return script;
    }

    private StringProperty voices() {
        StringProperty told = new SimpleStringProperty(words.of("steps.voices-sought"));
        Fx.work(() -> lectern.speech().engines(), found -> told.set(told(found)), e -> told.set(words.failure(e)));
        return told;
    }

    /** All of them are on this computer, which needs not be told of each. */
    private String name(SpeechEngines.Engine engine) {
        return EngineVoices.engineName(words, engine.id()).replaceFirst(" \\(.*\\)$", "");
    }

    private String told(List<SpeechEngines.Engine> engines) {
        String found = engines.stream()
                .filter(engine -> engine.problem() == null)
                .map(engine -> words.of(
                        "steps.voices-of", name(engine), engine.voices().size()))
                .collect(Collectors.joining(", "));
        return words.of("steps.voices", found);
    }
}
