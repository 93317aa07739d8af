/** Cues from speech timing, line breaking, SRT and WebVTT. */
@NullMarked
package app.lectern.subtitle;

import org.jspecify.annotations.NullMarked;
