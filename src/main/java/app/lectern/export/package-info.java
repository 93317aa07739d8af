/** What can be taken out of a workspace, and whether somebody may: one place for the window and the command line. */
@NullMarked
package app.lectern.export;

import org.jspecify.annotations.NullMarked;
