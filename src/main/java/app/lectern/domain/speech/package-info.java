/** What a person chose about voices, loudness and pronunciation. */
@NullMarked
package app.lectern.domain.speech;

import org.jspecify.annotations.NullMarked;
