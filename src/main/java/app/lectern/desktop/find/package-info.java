/** Finding and replacing words while a script is written. */
@NullMarked
package app.lectern.desktop.find;

import org.jspecify.annotations.NullMarked;
