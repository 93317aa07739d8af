package app.lectern.pipeline;

/**
 * A scene's narration and where in the lesson it is heard.
 *
 * @param startSample where its first sample is, in samples of {@link VideoComposer#SOUND_RATE} from the lesson's start
 */
public record PlacedSpeech(SceneSpeech speech, long startSample) {}
