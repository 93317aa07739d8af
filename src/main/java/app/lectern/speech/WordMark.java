package app.lectern.speech;

/**
 * When a word of an utterance sounds.
 *
 * @param from its first character in the utterance's text, a UTF-16 index
 * @param to one after its last character
 * @param sample its first sound, from the start of the utterance's samples
 */
public record WordMark(int from, int to, int sample) {}
