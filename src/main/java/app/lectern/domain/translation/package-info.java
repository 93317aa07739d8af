/** Lessons that say in another language what a lesson says. */
@NullMarked
package app.lectern.domain.translation;

import org.jspecify.annotations.NullMarked;
