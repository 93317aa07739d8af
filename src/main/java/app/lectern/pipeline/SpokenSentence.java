package app.lectern.pipeline;

/**
 * A sentence and where it sounds.
 *
 * @param text as written by the author
 * @param startSample its first sound, from the start of its narration
 * @param endSample one after its last sound
 */
public record SpokenSentence(String text, int startSample, int endSample) {}
