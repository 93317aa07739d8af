/** The FFmpeg composer and the MP4 prober. */
@NullMarked
package app.lectern.video;

import org.jspecify.annotations.NullMarked;
