/** The controls and pictures that all screens are built from. */
@NullMarked
package app.lectern.desktop.parts;

import org.jspecify.annotations.NullMarked;
