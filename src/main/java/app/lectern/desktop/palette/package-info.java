/** The command palette: everything that can be done or opened, found by a few letters. */
@NullMarked
package app.lectern.desktop.palette;

import org.jspecify.annotations.NullMarked;
