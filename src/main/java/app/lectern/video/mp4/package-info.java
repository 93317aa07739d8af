/** MP4 files in plain Java: written, and given further tracks of subtitles, with the boxes of ISO/IEC 14496-12 that a video of ours has. */
@NullMarked
package app.lectern.video.mp4;

import org.jspecify.annotations.NullMarked;
