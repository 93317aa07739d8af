/** Speech engines behind {@link app.lectern.pipeline.SpeechSynthesizer}. */
@NullMarked
package app.lectern.speech;

import org.jspecify.annotations.NullMarked;
