/** Hearing a script while it is written, with marks at what is being said. */
@NullMarked
package app.lectern.desktop.playing;

import org.jspecify.annotations.NullMarked;
