/** The library: every video as a card or a line, found, made, imported and removed. */
@NullMarked
package app.lectern.desktop.library;

import org.jspecify.annotations.NullMarked;
