/** Cues from the timing of speech, line breaking, SRT. */
@NullMarked
package app.lectern.subtitle;

import org.jspecify.annotations.NullMarked;
