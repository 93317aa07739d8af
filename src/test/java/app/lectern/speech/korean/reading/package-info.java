/** Tests of how Korean reads numbers, symbols and foreign words. */
@NullMarked
package app.lectern.speech.korean.reading;

import org.jspecify.annotations.NullMarked;
