/** Voices, the pronunciation dictionary and what else decides how a workspace sounds. */
@NullMarked
package app.lectern.desktop.voices;

import org.jspecify.annotations.NullMarked;
