/** H2 and PostgreSQL repositories. */
@NullMarked
package app.lectern.store;

import org.jspecify.annotations.NullMarked;
