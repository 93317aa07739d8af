package app.lectern.subtitle;

/**
 * A word and where it sounds on the video's clock.
 *
 * @param startMillis its first sound
 * @param endMillis the end of its last sound, not before {@code startMillis}
 * @param endsSentence whether a sentence ends with it
 */
record PlacedWord(SubtitleWord word, long startMillis, long endMillis, boolean endsSentence) {
    /** What a break between it and the word after it costs, as {@link BreakPlace#cost} tells. */
    int breakCost(PlacedWord next) {
        return endsSentence ? 0 : BreakPlace.cost(word, next.word);
    }
}
