/** The frame around every screen: rail, header, render strip, and what stands there before a workspace is open. */
@NullMarked
package app.lectern.desktop.shell;

import org.jspecify.annotations.NullMarked;
