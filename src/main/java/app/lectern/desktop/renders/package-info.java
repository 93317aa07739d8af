/** Render jobs: running, waiting, ended. */
@NullMarked
package app.lectern.desktop.renders;

import org.jspecify.annotations.NullMarked;
