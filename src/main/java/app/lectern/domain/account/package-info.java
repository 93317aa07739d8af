/** The people who act, and their roles. */
@NullMarked
package app.lectern.domain.account;

import org.jspecify.annotations.NullMarked;
