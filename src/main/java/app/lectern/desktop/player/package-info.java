/** Playing finished videos: by the system's own player, or by one of ours. */
@NullMarked
package app.lectern.desktop.player;

import org.jspecify.annotations.NullMarked;
