package app.lectern.soundtrack;

import app.lectern.pipeline.SceneSpeech;

/**
 * A scene's narration and where in the lesson it is heard.
 *
 * @param startSample where its first sample is, in samples of {@link LessonSound#RATE} from the lesson's start
 */
public record PlacedSpeech(SceneSpeech speech, long startSample) {}
