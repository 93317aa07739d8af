/** Presentations, read into scene drafts or kept as pictures (Apache POI). */
@NullMarked
package app.lectern.intake.slides;

import org.jspecify.annotations.NullMarked;
