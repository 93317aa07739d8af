package app.lectern.domain.speech;

import app.lectern.domain.script.Pronunciation;
import app.lectern.domain.script.Script;
import app.lectern.domain.subtitle.SubtitleRules;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a workspace speaks.
 *
 * @param voices the voice of a language, such as {@code ko → espeak-ng:ko}; a language that is not there is spoken by
 *     the first engine that can
 * @param loudnessLufs the integrated loudness of every scene's speech, {@link #LOUDNESS_LEAST} to
 *     {@link #LOUDNESS_MOST} LUFS
 * @param charactersPerSecond the reading speed that Korean subtitles may ask for, {@link #SPEED_LEAST} to
 *     {@link #SPEED_MOST}
 * @param pronunciations the workspace's dictionary
 * @param piperFolder where the person keeps Piper voices; null for the folder in the workspace
 * @param server a speech server; null when none is used
 * @param cacheMegabytes how much finished speech is kept, {@link #CACHE_LEAST} or more
 */
public record SpeechSettings(
        Map<String, String> voices,
        double loudnessLufs,
        double charactersPerSecond,
        List<Pronunciation> pronunciations,
        @Nullable String piperFolder,
        @Nullable SpeechServer server,
        int cacheMegabytes) {
    public static final double LOUDNESS_LEAST = -31;
    public static final double LOUDNESS_MOST = -10;
    public static final double SPEED_LEAST = 4;
    public static final double SPEED_MOST = 25;
    public static final int CACHE_LEAST = 50;

    /** Nothing chosen yet: -16 LUFS, 12 characters a second, 2 GB of speech. */
    public static final SpeechSettings DEFAULT = new SpeechSettings(Map.of(), -16, 12, List.of(), null, null, 2_000);

    public SpeechSettings {
        voices = Map.copyOf(voices);
        loudnessLufs = Math.clamp(loudnessLufs, LOUDNESS_LEAST, LOUDNESS_MOST);
        charactersPerSecond = Math.clamp(charactersPerSecond, SPEED_LEAST, SPEED_MOST);
        pronunciations = List.copyOf(pronunciations);
        cacheMegabytes = Math.max(CACHE_LEAST, cacheMegabytes);
    }

    /** The rules that a script's subtitles are made and judged by. */
    public SubtitleRules subtitleRules(Script script) {
        String language = script.shownLanguage();
        SubtitleRules rules = SubtitleRules.of(language);
        return language.startsWith("ko") ? rules.withCharactersPerSecond(charactersPerSecond) : rules;
    }

    /** The same with another dictionary. */
    public SpeechSettings withPronunciations(List<Pronunciation> others) {
        return new SpeechSettings(
                voices, loudnessLufs, charactersPerSecond, others, piperFolder, server, cacheMegabytes);
    }

    /** The same with other voices of languages. */
    public SpeechSettings withVoices(Map<String, String> others) {
        return new SpeechSettings(
                others, loudnessLufs, charactersPerSecond, pronunciations, piperFolder, server, cacheMegabytes);
    }

    /** The same with another speech server, or none. */
    public SpeechSettings withServer(@Nullable SpeechServer other) {
        return new SpeechSettings(
                voices, loudnessLufs, charactersPerSecond, pronunciations, piperFolder, other, cacheMegabytes);
    }

    /** The same with another loudness, LUFS. */
    public SpeechSettings withLoudness(double lufs) {
        return new SpeechSettings(
                voices, lufs, charactersPerSecond, pronunciations, piperFolder, server, cacheMegabytes);
    }

    /** The same with another reading speed of Korean subtitles. */
    public SpeechSettings withCharactersPerSecond(double speed) {
        return new SpeechSettings(voices, loudnessLufs, speed, pronunciations, piperFolder, server, cacheMegabytes);
    }

    /** The same with another folder of Piper voices. */
    public SpeechSettings withPiperFolder(@Nullable String folder) {
        return new SpeechSettings(
                voices, loudnessLufs, charactersPerSecond, pronunciations, folder, server, cacheMegabytes);
    }
}
