/** How Korean reads what is not written in Hangul: numbers, symbols and foreign words, spelled out for speech. */
@NullMarked
package app.lectern.speech.korean.reading;

import org.jspecify.annotations.NullMarked;
