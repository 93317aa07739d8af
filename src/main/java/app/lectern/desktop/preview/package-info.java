/** The finished video with its subtitles. */
@NullMarked
package app.lectern.desktop.preview;

import org.jspecify.annotations.NullMarked;
