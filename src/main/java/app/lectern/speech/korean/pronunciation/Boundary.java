package app.lectern.speech.korean.pronunciation;

/** What lies between a syllable and the one before it. */
enum Boundary {
    /** Both are in one word, and the sounds meet. */
    INSIDE,
    /** A space: consonants assimilate, nothing is carried over (제18항 붙임). */
    SPACE,
    /** Another morpheme begins: the final consonant takes its own sound first and is carried over then (제15항). */
    MORPHEME,
    /** The lexicon has given both sounds. */
    SETTLED
}
