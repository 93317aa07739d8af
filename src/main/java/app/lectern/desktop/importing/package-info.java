/** What would come of a file of another program: shown, chosen from, and kept as a video or in the script that is open. */
@NullMarked
package app.lectern.desktop.importing;

import org.jspecify.annotations.NullMarked;
