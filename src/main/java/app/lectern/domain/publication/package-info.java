/** Renders that were published, and who is told of them. */
@NullMarked
package app.lectern.domain.publication;

import org.jspecify.annotations.NullMarked;
