/** The page of the settings about the themes of videos. */
@NullMarked
package app.lectern.desktop.themes;

import org.jspecify.annotations.NullMarked;
