/** Themes, layouts and the Java2D renderer that draws the video's slides and the window's previews alike. */
@NullMarked
package app.lectern.slide;

import org.jspecify.annotations.NullMarked;
