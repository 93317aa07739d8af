/** FFmpeg's libraries in this process: what both sound and video stand on. */
@NullMarked
package app.lectern.ffmpeg;

import org.jspecify.annotations.NullMarked;
