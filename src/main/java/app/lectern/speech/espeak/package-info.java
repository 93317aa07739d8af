/** eSpeak NG, in this process. */
@NullMarked
package app.lectern.speech.espeak;

import org.jspecify.annotations.NullMarked;
