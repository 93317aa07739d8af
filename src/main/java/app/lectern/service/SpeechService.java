package app.lectern.service;

import static app.lectern.service.Refusals.requireAnyRole;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.User;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.Finding;
import app.lectern.domain.script.Finding.Severity;
import app.lectern.domain.script.Pronunciation;
import app.lectern.domain.script.Script;
import app.lectern.domain.script.Voicing.Spoken;
import app.lectern.domain.speech.SpeechSettings;
import app.lectern.domain.subtitle.SubtitleRules;
import app.lectern.domain.subtitle.SubtitleTrack;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.EachScene;
import app.lectern.pipeline.HeardScene;
import app.lectern.pipeline.Narration;
import app.lectern.pipeline.NarrationException;
import app.lectern.pipeline.Narrator;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.SpeechEngines;
import app.lectern.pipeline.SpokenSentence;
import app.lectern.pipeline.SubtitleClock;
import app.lectern.pipeline.Subtitler;
import app.lectern.pipeline.Timeline;
import app.lectern.script.PronunciationCheck;
import app.lectern.store.SpeechSettingsFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a workspace speaks with, and what its scripts sound like. Thread-safe; nothing here returns at once. */
public final class SpeechService {
    private final SpeechSettingsFile file;
    private final Narrator narrator;
    private final SpeechEngines engines;
    private final Subtitler subtitler;

    public SpeechService(SpeechSettingsFile file, Narrator narrator, SpeechEngines engines, Subtitler subtitler) {
        this.file = file;
        this.narrator = narrator;
        this.engines = engines;
        this.subtitler = subtitler;
    }

    /** The settings in force. */
    public SpeechSettings settings() {
        return file.settings();
    }

    /**
     * Puts settings in force for everything that is spoken from now on. Everybody with a role may.
     *
     * @throws app.lectern.domain.RefusedException PERMISSION_DENIED, or INVALID_SCRIPT when an entry of the dictionary
     *     cannot be used
     */
    public void save(User user, SpeechSettings settings) {
        requireAnyRole(user);
        for (Pronunciation entry : settings.pronunciations()) {
            PronunciationCheck.problem(entry).ifPresent(problem -> {
                throw new RefusedException(ReasonCode.INVALID_SCRIPT, problem);
            });
        }
        try {
            file.save(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The engines there are. Takes up to some seconds. */
    public List<SpeechEngines.Engine> engines() {
        return engines.engines();
    }

    /**
     * Speaks a text on its own, with the workspace's voices and dictionary.
     *
     * @param language a BCP 47 tag; null means: by the letters
     */
    public Narration listen(String text, @Nullable String language, Spoken voicing, CancellationToken token)
            throws NarrationException {
        return narrator.narrate(Narrator.Request.of(text, language, voicing), token);
    }

    /** Gives one scene of a script its sound. */
    public Narration listen(Script script, int scene, @Nullable Path files, CancellationToken token)
            throws NarrationException {
        return narrator.narrate(new Narrator.Request(script, scene, files), token);
    }

    private record Heard(int sampleRate, int sampleCount, List<SpokenSentence> sentences) implements HeardScene {}

    private record Outcome(@Nullable Heard heard, List<Finding> findings) {}

    /**
     * Speaks a whole script and judges its subtitles. What is spoken here is not spoken again by a render.
     *
     * @param files the folder that recordings are relative to; null when there are none
     * @throws java.util.concurrent.CancellationException within a second after the token is cancelled
     */
    public SpeechCheck check(Script script, @Nullable Path files, CancellationToken token) {
        List<Outcome> outcomes = outcomes(script, files, token);
        List<Finding> findings =
                outcomes.stream().flatMap(one -> one.findings.stream()).toList();
        List<Heard> heard = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome.heard == null) {
                return new SpeechCheck(new SubtitleTrack(List.of()), List.of(), findings);
            }
            heard.add(outcome.heard);
        }
        SubtitleRules rules = settings().subtitleRules(script);
        Timeline timeline = Timeline.of(script, heard, VideoFormat.FRAME_RATES.getFirst(), Timeline.Edges.NONE);
        SubtitleTrack track = subtitler.track(SubtitleClock.scenes(script, heard, timeline), rules);
        return new SpeechCheck(track, subtitler.check(track, rules), findings);
    }

    private List<Outcome> outcomes(Script script, @Nullable Path files, CancellationToken token) {
        try {
            return EachScene.work(
                    script.scenes().size(), token, (scene, own) -> outcome(script, scene, files, own), _ -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RenderStepException e) {
            throw new IllegalStateException("a scene that cannot be spoken is an outcome", e);
        }
    }

    private Outcome outcome(Script script, int scene, @Nullable Path files, CancellationToken token) {
        String id = script.scenes().get(scene).id();
        try {
            Narration narration = listen(script, scene, files, token);
            return new Outcome(
                    new Heard(narration.sampleRate(), narration.sampleCount(), narration.sentences()),
                    narration.warnings().stream()
                            .map(warning -> new Finding(Severity.WARNING, scene, id, "text", warning))
                            .toList());
        } catch (NarrationException e) {
            return new Outcome(null, List.of(new Finding(Severity.ERROR, scene, id, "text", e.text())));
        }
    }
}
