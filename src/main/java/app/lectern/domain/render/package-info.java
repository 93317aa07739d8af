/** Render jobs: states, steps, progress and endings. */
@NullMarked
package app.lectern.domain.render;

import org.jspecify.annotations.NullMarked;
