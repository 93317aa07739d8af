/** The library: every video as a card. */
@NullMarked
package app.lectern.desktop.library;

import org.jspecify.annotations.NullMarked;
