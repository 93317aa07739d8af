package app.lectern.pipeline;

/**
 * A word and where it sounds.
 *
 * @param from its first character in the text of its sentence, a UTF-16 index
 * @param to one after its last character
 * @param startSample its first sound, from the start of its narration
 * @param endSample one after its last sound
 */
public record SpokenWord(int from, int to, int startSample, int endSample) {}
