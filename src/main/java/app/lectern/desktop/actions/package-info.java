/** Everything a person can do: the one list from which keys, palette, menus and the sheet of keys come. */
@NullMarked
package app.lectern.desktop.actions;

import org.jspecify.annotations.NullMarked;
