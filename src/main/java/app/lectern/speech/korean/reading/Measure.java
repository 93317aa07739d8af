package app.lectern.speech.korean.reading;

/** What follows a number and decides how it is read: a counter, a unit, or nothing. */
interface Measure {
    /** Where it ends in the text. */
    int end();

    /** The number with what it counts. */
    String read(Amount amount);

    /** From one number to another. */
    String readRange(Amount from, Amount to);
}
