/** The scenes of a script as wide as they are long. */
@NullMarked
package app.lectern.desktop.timeline;

import org.jspecify.annotations.NullMarked;
