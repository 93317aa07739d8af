/** Tests of the package. */
@NullMarked
package app.lectern.speech.espeak;

import org.jspecify.annotations.NullMarked;
