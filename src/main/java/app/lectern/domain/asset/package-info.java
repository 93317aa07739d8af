/** The results of renders. */
@NullMarked
package app.lectern.domain.asset;

import org.jspecify.annotations.NullMarked;
