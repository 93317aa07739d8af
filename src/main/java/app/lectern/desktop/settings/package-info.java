/** Look, text size and language. */
@NullMarked
package app.lectern.desktop.settings;

import org.jspecify.annotations.NullMarked;
