/** How slides look, as far as a theme decides it. */
@NullMarked
package app.lectern.domain.theme;

import org.jspecify.annotations.NullMarked;
