/** The little of H.264 (Rec. ITU-T H.264, 08/2021) that joining coded pictures needs; its headers are read by jcodec. */
@NullMarked
package app.lectern.video.h264;

import org.jspecify.annotations.NullMarked;
