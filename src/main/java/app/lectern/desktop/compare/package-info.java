/** What a video's script was, and what became of it. */
@NullMarked
package app.lectern.desktop.compare;

import org.jspecify.annotations.NullMarked;
