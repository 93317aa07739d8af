/** Where finished files are kept. */
@NullMarked
package app.lectern.storage;

import org.jspecify.annotations.NullMarked;
