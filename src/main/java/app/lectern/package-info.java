/** Lectern turns an approved training script into a narrated, subtitled video. */
@NullMarked
package app.lectern;

import org.jspecify.annotations.NullMarked;
