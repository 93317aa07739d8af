/** Cues and subtitle tracks. */
@NullMarked
package app.lectern.domain.subtitle;

import org.jspecify.annotations.NullMarked;
