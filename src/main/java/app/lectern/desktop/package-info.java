/** The studio: the JavaFX window. */
@NullMarked
package app.lectern.desktop;

import org.jspecify.annotations.NullMarked;
