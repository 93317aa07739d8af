/** Speech engines behind {@link app.lectern.speech.SpeechSynthesizer} and the narrator that chooses among them. */
@NullMarked
package app.lectern.speech;

import org.jspecify.annotations.NullMarked;
