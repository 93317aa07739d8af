/** Piper's neural voices, which people put into a folder. */
@NullMarked
package app.lectern.speech.piper;

import org.jspecify.annotations.NullMarked;
